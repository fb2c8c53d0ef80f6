import type { Answered, Variable } from './table-shape.ts';

/** How values and variables are named in a file of rows. */
export type Naming = 'codes' | 'texts' | 'both';

export interface Layout {
  readonly naming: Naming;
  /** Variables that stand as columns; the others name the rows. */
  readonly heading: readonly string[];
}

type Value = Variable['values'][number];

const nameOf = ({ code, label }: Value, naming: Naming): string => {
  if (naming === 'both') return `${code} ${label}`;
  return naming === 'codes' ? code : label;
};

const combined = (variables: readonly Variable[]): readonly (readonly Value[])[] =>
  variables.reduce<readonly (readonly Value[])[]>(
    (so, { values }) => so.flatMap((begun) => values.map((value) => [...begun, value])),
    [[]],
  );

/** An answer as rows: the heads first, then a row for each combination of what is not in the heading. */
export const rowsOf = (
  { variables, values }: Answered,
  { naming, heading }: Layout,
): readonly (readonly (string | number)[])[] => {
  const across = variables.filter(({ code }) => heading.includes(code));
  const down = variables.filter(({ code }) => !heading.includes(code));
  const valueAt = (named: ReadonlyMap<Variable, Value>): number | string => {
    const at = variables.reduce((index, variable) => {
      const own = named.get(variable);
      return index * variable.values.length + variable.values.findIndex((value) => value === own);
    }, 0);
    return values[at] ?? '';
  };
  const heads = [
    ...down.map(({ code, label }) => (naming === 'codes' ? code : label)),
    ...combined(across).map((own) => own.map((value) => nameOf(value, naming)).join(' ')),
  ];
  const rows = combined(down).map((row) => [
    ...row.map((value) => nameOf(value, naming)),
    ...combined(across).map((column) =>
      valueAt(
        new Map([
          ...down.map((variable, at): [Variable, Value] => [variable, row[at] ?? { code: '', label: '' }]),
          ...across.map((variable, at): [Variable, Value] => [
            variable,
            column[at] ?? { code: '', label: '' },
          ]),
        ]),
      ),
    ),
  ]);
  return [heads, ...rows];
};
