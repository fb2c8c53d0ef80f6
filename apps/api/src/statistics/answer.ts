import type { Answered, Reader, TableShape, Variable } from './table-shape.ts';

/** The chosen values of each variable of the shape, in its order. */
export const narrowed = (
  shape: TableShape,
  chosen: ReadonlyMap<string, readonly string[]>,
): readonly Variable[] =>
  shape.variables.map((variable) => {
    const codes = chosen.get(variable.code) ?? [];
    return { ...variable, values: variable.values.filter(({ code }) => codes.includes(code)) };
  });

/** Every value of every variable. */
export const everything = ({ variables }: TableShape): ReadonlyMap<string, readonly string[]> =>
  new Map(variables.map(({ code, values }) => [code, values.map((value) => value.code)]));

export const cellsIn = (variables: readonly Variable[]): number =>
  variables.reduce((count, { values }) => count * values.length, 1);

/** Every combination of the codes, the last list quickest. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (so, codes) => so.flatMap((begun) => codes.map((code) => [...begun, code])),
    [[]],
  );

/** The number or sign for each combination of the variables' values. */
export const answer = (shape: TableShape, variables: readonly Variable[], read: Reader): Answered => ({
  shape,
  variables,
  values: combinations(variables.map(({ values }) => values.map(({ code }) => code))).map(read),
});
