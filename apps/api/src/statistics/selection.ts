import { refusal } from '#domain/problem/refusal';
import { codesChosen, expressionsIn } from '#domain/statistics/expression';
import type { TableShape, Variable } from './table-shape.ts';

const longestExpression = 2000;

/** What a client asked for: a list of values for each variable it named. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** `valueCodes[Alder]=15-17,18-19`, in either case of letters, as the clients send it. */
export const selectionIn = (query: URLSearchParams): Selection => {
  const found = new Map<string, readonly string[]>();
  for (const [name, list] of query) {
    const [, code] = /^valuecodes\[([^\]]{1,40})\]$/i.exec(name) ?? [];
    if (code === undefined) continue;
    found.set(code, [...(found.get(code) ?? []), ...expressionsIn(list.slice(0, longestExpression))]);
  }
  return found;
};

const wrong = (field: string): Error =>
  Object.assign(refusal('invalid-input'), { fields: [{ field: `valueCodes[${field}]`, rules: ['isIn'] }] });

/** Left out: all together where that has a value, otherwise the newest, which stands last. */
const otherwise = ({ total, values }: Variable): readonly string[] => {
  const code = total ?? values.at(-1)?.code;
  return code === undefined ? [] : [code];
};

/**
 * The codes of every variable of the table.
 * @throws a refusal that names the variable, or the value, that is not there.
 */
export const chosenIn = (shape: TableShape, selection: Selection): ReadonlyMap<string, readonly string[]> => {
  const named = new Map([...selection].map(([code, list]) => [code.toLowerCase(), { code, list }]));
  for (const { code } of named.values())
    if (!shape.variables.some((variable) => variable.code.toLowerCase() === code.toLowerCase()))
      throw wrong(code);
  return new Map(
    shape.variables.map((variable) => {
      const asked = named.get(variable.code.toLowerCase());
      if (asked === undefined || asked.list.length === 0) return [variable.code, otherwise(variable)];
      const codes = codesChosen(
        asked.list,
        variable.values.map(({ code }) => code),
      );
      if (codes === null) throw wrong(variable.code);
      return [variable.code, codes];
    }),
  );
};
