import { base } from './rounding.ts';

/** The smallest group of which a share is shown. */
export const smallestWhole = 30;

/** Below the one and above the other a share is only called «under 10 %» and «over 90 %». */
export const [lowestShown, highestShown] = [10, 90];

/** A share in whole percent, with the lowest and highest that the rounding allows. */
export interface Rate {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

const furthestOff = base - 1;

const percentOf = (part: number, whole: number): number =>
  Math.min(100, Math.max(0, Math.round((part / whole) * 100)));

/**
 * The share of one shown figure in another, from what is shown and nothing else; null when a part is not shown or
 * the whole is under thirty. A figure may be off by four, so the truth lies between `low` and `high`.
 */
export const rateOf = (part: number | null, whole: number | null): Rate | null =>
  part === null || whole === null || whole < smallestWhole
    ? null
    : {
        percent: percentOf(part, whole),
        low: percentOf(part - furthestOff, whole + furthestOff),
        high: percentOf(part + furthestOff, whole - furthestOff),
      };
