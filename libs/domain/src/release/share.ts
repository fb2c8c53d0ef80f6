import { smallestWhole } from '../indicator/rate.ts';
import { base } from '../indicator/rounding.ts';

/** A figure as it is shown; null for «:». `sums` says of how many of a municipality's shown sums it was added. */
export interface Shown {
  readonly value: number | null;
  readonly sums: number;
}

/** A sum of shown figures; null where one of them is not shown. */
export const sumShown = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);

/**
 * How far a figure is off at most as a rule, in persons: four for a sum of one municipality. Errors of several sums
 * go both ways, so that they grow by the root of how many there are and not by their number.
 */
export const likelyOff = (sums: number): number => Math.ceil((base - 1) * Math.sqrt(sums));

/** A share in whole percent, with what the rounding allows; it is not shown of fewer than thirty. */
export interface ShareShown {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

const percentOf = (part: number, whole: number): number =>
  Math.min(100, Math.max(0, Math.round((part / whole) * 100)));

export const shareOf = (part: Shown, whole: Shown): ShareShown | null => {
  if (part.value === null || whole.value === null || whole.value < smallestWhole) return null;
  const [offPart, offWhole] = [likelyOff(part.sums), likelyOff(whole.sums)];
  return {
    percent: percentOf(part.value, whole.value),
    low: percentOf(Math.max(0, part.value - offPart), whole.value + offWhole),
    high: percentOf(part.value + offPart, Math.max(1, whole.value - offWhole)),
  };
};

/** Two shares of which the rounding allows the same truth: nobody can say that one is higher. */
export const isAboutTheSame = (
  one: Pick<ShareShown, 'low' | 'high'>,
  other: Pick<ShareShown, 'low' | 'high'>,
): boolean => one.low <= other.high && other.low <= one.high;
