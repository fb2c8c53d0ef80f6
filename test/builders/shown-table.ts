import { cubeOf, oneBound, type Released } from '../../libs/disclosure-control/src/index.ts';

export type ShownCell = readonly [labels: readonly string[], value: number];

/** A table as it is shown; the true counts are no matter in it. */
export const shownTable = (dimensions: readonly string[], cells: readonly ShownCell[]): Released => {
  const table = cubeOf(
    dimensions,
    cells.map(([labels, value]) => ({ labels, count: value, digest: '' })),
  );
  return { table, rounded: cells.map(([, value]) => value), exactness: oneBound(table, 5, 4) };
};

/** One place's forty-five young people in two bins: `value` of them in its own, the others in the rest. */
export const partedTable = (
  [dimension, place]: readonly [string, string],
  rest: string,
  own: string,
  value: number,
): Released =>
  shownTable(
    [dimension, 'bin'],
    [
      [[place, rest], 45 - value],
      [[place, own], value],
    ],
  );
