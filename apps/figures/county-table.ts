import type { CubeCode } from '#domain/release/cubes';
import type { Place, Released } from '../../libs/disclosure-control/src/index.ts';

/** A table of one county: the first cube, a cube beside it, or the first cube of a quarter some years before. */
export interface CountyTable {
  readonly cube: CubeCode | 'first' | number;
  readonly released: Released;
}

/** Cells of the table that stands at `table` among those that are asked together; all of them where none are named. */
export const placesOf = (
  { released }: CountyTable,
  table: number,
  isIn: (labels: readonly string[]) => boolean = () => true,
): readonly Place[] =>
  released.table.inner.flatMap(({ labels }, cell) => (isIn(labels) ? [{ table, cell }] : []));

/** Cells of one cube; none where it is not among the tables. */
export const placesIn = (
  tables: readonly CountyTable[],
  cube: string | number,
  isIn: (labels: readonly string[]) => boolean,
): readonly Place[] => {
  const table = tables.findIndex((one) => one.cube === cube);
  const own = tables[table];
  return own === undefined ? [] : placesOf(own, table, isIn);
};
