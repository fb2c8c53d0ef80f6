import { apportion, roundToFive, smallestBrokenDown } from './rounding.ts';

/** A table that may leave: every figure a multiple of 5, every sum exact. Null is «not broken down», shown as «:». */
export interface SafeTable {
  readonly total: number;
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly cells: readonly (readonly (number | null)[])[];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Inner cells as multiples of 5. The rows share the total, each row shares its own sum, and cells go up where
 * their column lacks most, so that column sums stay near the truth as well. No chance, no clock: the same
 * table always gives the same figures.
 */
export const roundCells = (table: readonly (readonly number[])[]): number[][] => {
  const rowTargets = roundToFive(table.map(sumOf));
  const lacks: number[] = [];
  return table.map((row, index) => {
    const weights = row.map((count, column) => (count % 5) + (lacks[column] ?? 0));
    const rounded = apportion(row, rowTargets[index] ?? 0, weights);
    row.forEach((count, column) => {
      lacks[column] = (lacks[column] ?? 0) + count - (rounded[column] ?? 0);
    });
    return rounded;
  });
};

/**
 * The table that may be shown of these true counts (rows of equal length). Everything is a sum of rounded cells;
 * hiding is done on the rounded figures alone, so what is hidden tells nothing that the figures do not.
 */
export const safeTable = (table: readonly (readonly number[])[]): SafeTable => {
  const rounded = roundCells(table);
  const rowTotals = rounded.map(sumOf);
  const columnTotals = (rounded[0] ?? []).map((_count, column) =>
    sumOf(rounded.map((row) => row[column] ?? 0)),
  );
  const total = sumOf(rowTotals);
  const large = (count: number): boolean => count >= smallestBrokenDown;
  const unlessSmall = (count: number): number | null => (large(total) ? count : null);
  return {
    total,
    rowTotals: rowTotals.map(unlessSmall),
    columnTotals: columnTotals.map(unlessSmall),
    cells: rounded.map((row, r) =>
      row.map((count, c) => (large(rowTotals[r] ?? 0) && large(columnTotals[c] ?? 0) ? count : null)),
    ),
  };
};
