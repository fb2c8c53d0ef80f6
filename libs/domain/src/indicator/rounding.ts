/** Every figure that leaves the case is a multiple of this. */
export const base = 5;

/** No group that is shown as fewer than this is broken down further. */
export const smallestBrokenDown = 10;

const floorToBase = (count: number): number => count - (count % base);

/** The nearest multiple of 5: 0–2 become 0, 3–7 become 5. */
export const toNearest = (count: number): number => floorToBase(count + Math.floor(base / 2));

/**
 * Rounds each count up or down to a multiple of 5 so that they add up to `target` (itself a multiple of 5 that can
 * be reached). Those with the largest `weights` go up; a tie goes to the first; a multiple of 5 stays as it is.
 */
export const apportion = (
  counts: readonly number[],
  target: number,
  weights: readonly number[],
): number[] => {
  const floors = counts.map(floorToBase);
  const ups = (target - floors.reduce((sum, floor) => sum + floor, 0)) / base;
  const chosen = counts
    .map((count, index) => ({ index, rest: count % base, weight: weights[index] ?? 0 }))
    .filter(({ rest }) => rest > 0)
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, ups)
    .map(({ index }) => index);
  return floors.map((floor, index) => (chosen.includes(index) ? floor + base : floor));
};

/** The counts as multiples of 5 whose sum is the nearest multiple of 5 to the true sum. */
export const roundToFive = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return apportion(
    counts,
    toNearest(total),
    counts.map((count) => count % base),
  );
};
