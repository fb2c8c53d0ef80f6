/** A line break inside a field, so that each field is one line of the draft. */
const inside = '\u2028';

/** The texts of a form as one text that can be read: a line for each field, in their order. Empty when all of them are. */
export const linesFrom = (values: readonly string[]): string =>
  values.every((value) => value === '')
    ? ''
    : values.map((value) => value.replaceAll(/\r?\n/g, inside)).join('\n');

/** The fields of a form as they were kept; what there is no field for stands in the last one, so that it is not lost. */
export const valuesFrom = (text: string, count: number): string[] => {
  const lines = text.split('\n');
  const values = [...lines.slice(0, count - 1), lines.slice(count - 1).join('\n')];
  return Array.from({ length: count }, (_, at) => (values[at] ?? '').replaceAll(inside, '\n'));
};
