import { likelyOff } from '../release/share.ts';
import { smallestWhole } from './rate.ts';

/** A shown number, and of how many shown sums it is the sum. */
export interface Shown {
  readonly value: number;
  readonly sums: number;
}

/** A share in percent with the lowest and highest that the rounding allows. */
export interface Share {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** How far a shown number may be from the truth as a rule: the same as in the drawings of a release. */
export const off = ({ sums }: Shown): number => likelyOff(sums);

const within = (percent: number): number => Math.min(100, Math.max(0, percent));

/** The share of one shown number in another; null where the whole is shown as fewer than thirty. */
export const shareOf = (part: Shown, whole: Shown): Share | null => {
  if (whole.value < smallestWhole) return null;
  const least = Math.max(1, whole.value - off(whole));
  return {
    percent: within(Math.round((100 * part.value) / whole.value)),
    low: within(Math.round((100 * (part.value - off(part))) / (whole.value + off(whole)))),
    high: within(Math.round((100 * (part.value + off(part))) / least)),
  };
};

/** Two shares of which the rounding allows the same truth: nobody can say that one is higher. */
export const isAboutTheSame = (one: Share, other: Share): boolean =>
  one.low <= other.high && other.low <= one.high;

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
