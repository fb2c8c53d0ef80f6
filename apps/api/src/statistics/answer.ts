import { mayDivide } from '#domain/release/floor';
import { shownIn } from '#domain/statistics/shown-cells';
import { exportedQuarter } from '#domain/statistics/period';
import type { PlaceCells, Published } from './published.ts';
import type { Answered, Sign, TableShape, Variable } from './table-shape.ts';

/** The chosen values of each variable of the shape, in its order. */
export const narrowed = (
  shape: TableShape,
  chosen: ReadonlyMap<string, readonly string[]>,
): readonly Variable[] =>
  shape.variables.map((variable) => {
    const codes = chosen.get(variable.code) ?? [];
    return { ...variable, values: variable.values.filter(({ code }) => codes.includes(code)) };
  });

export const cellsIn = (variables: readonly Variable[]): number =>
  variables.reduce((count, { values }) => count * values.length, 1);

/** Every combination of the codes, the last list quickest. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (so, codes) => so.flatMap((begun) => codes.map((code) => [...begun, code])),
    [[]],
  );

/** The number or sign for a combination: the place first, then what it is divided by, then contents and time. */
export const answer = (
  shape: TableShape,
  variables: readonly Variable[],
  releases: readonly Published[],
  cells: ReadonlyMap<string, PlaceCells>,
): Answered => {
  const ofPeriod = new Map(releases.map((release) => [exportedQuarter(release.quarter), release]));
  const values = combinations(variables.map((variable) => variable.values.map(({ code }) => code))).map(
    (codes): number | Sign => {
      const [where = ''] = codes;
      const release = ofPeriod.get(codes.at(-1) ?? '');
      const place = cells.get(release?.id ?? '')?.get(where);
      if (release === undefined || place === undefined) return '..';
      return shownIn(place, codes.slice(1, -2), (by) => mayDivide(release.floor, where, by)) ?? ':';
    },
  );
  return { shape, variables, values };
};
