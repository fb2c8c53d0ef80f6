import { type CountTable, sumOf } from '../src/table/count-table.ts';
import { byArea } from '../src/table/regions.ts';

/** How far sums of municipalities are from the truth: how many more than base − 1 = 4, and the furthest. */
export const marginsOf = (
  table: CountTable,
  rounded: readonly number[],
): { readonly beyond: number; readonly most: number } => {
  const errors = table.inner.map(({ count }, cell) => (rounded[cell] ?? 0) - count);
  const off = byArea(table).flatMap(({ sums }) =>
    sums.map((sum) => Math.abs(sumOf(table.published[sum] ?? { labels: [], members: [] }, errors))),
  );
  return { beyond: off.filter((error) => error > 4).length, most: Math.max(...off) };
};
