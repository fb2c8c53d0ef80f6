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
