/** How often an interval holds the truth → the quantile of the normal distribution, two sides. */
const quantiles = { '95 %': 1.959964, '99 %': 2.575829 } as const;
export type Sureness = keyof typeof quantiles;

/** How many of a hundred such intervals hold the truth, as it is told to those who read. */
export const inHundred = (sure: Sureness): number => Number.parseInt(sure, 10);

/** From 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What a share can be when `part` of `whole` independent answers were yes: Wilson's score interval, 95 % unless told, without
 * correction for continuity. It never leaves 0 to 1, and keeps its promise for small wholes too.
 *
 * E. B. Wilson: Probable Inference, the Law of Succession, and Statistical Inference. JASA 22 (1927), 209–212.
 * Recommended for small wholes by Brown, Cai and DasGupta: Interval Estimation for a Binomial Proportion. Statistical
 * Science 16 (2001), 101–133.
 */
export const wilson = (part: number, whole: number, sure: Sureness = '95 %'): Interval => {
  if (whole <= 0) return { low: 0, high: 1 };
  const z = quantiles[sure];
  const share = part / whole;
  const shrink = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};
