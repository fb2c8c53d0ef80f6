/** A shown number, and of how many shown sums it is the sum. */
export interface Shown {
  readonly value: number;
  readonly sums: number;
}

/** Several quarters put together where one is too small: persons are counted once in each. */
export const pooled = (quarters: readonly Shown[]): Shown => ({
  value: quarters.reduce((sum, { value }) => sum + value, 0),
  sums: quarters.reduce((sum, { sums }) => sum + sums, 0),
});

/** How many quarters are put together where one is too small. */
export const pooledQuarters = 4;

/** Of how many shown sums some of the parts of a whole are the sum: the whole itself is shown, so few are left out, or few added. */
export const sumsOf = (parts: number, of: number): number =>
  parts >= of ? 1 : Math.min(parts, of - parts + 1);
