import { allMeasured, type MeasuredCode, measuredIndicators, type Reading } from '#domain/indicator/measured';
import type { OwnNumber } from '#domain/indicator/own-number';
import { type Change, shareChangeOf } from '#domain/release/change';
import { ownNumberIn } from '../statistics/indicator-reader.ts';
import type { Decided, DecidedAim, DecidedBreak } from '../statistics/published.ts';
import type { Sign } from '../statistics/table-shape.ts';
import type { OneQuarter } from './one-quarter.ts';

/** An indicator's own number now and in the quarter it is compared with. */
export interface IndicatorRow {
  readonly code: MeasuredCode;
  readonly now: OwnNumber | Sign;
  readonly before: OwnNumber | Sign;
  readonly change: Change | null;
  /** Where it stood when one began, and where it shall be, in this place. */
  readonly aims: readonly DecidedAim[];
  readonly breaks: readonly DecidedBreak[];
}

const shareOf = (number: OwnNumber | Sign) => (typeof number === 'string' ? null : number.share);

/** A person's cube gives numbers everywhere; a reading of nothing is of others' series. */
const isOurs = (code: MeasuredCode): boolean => {
  const reads: Reading = measuredIndicators[code].reads;
  return reads.from !== 'nowhere';
};

/** The indicators that have a number of our own in the place, and those that have it elsewhere or later. */
export const indicatorFactsOf = (
  place: string,
  now: OneQuarter,
  before: OneQuarter | null,
  { aims, breaks }: Decided,
): { readonly indicators: readonly IndicatorRow[]; readonly notHere: readonly MeasuredCode[] } => {
  const rows = allMeasured.filter(isOurs).map((code): IndicatorRow => {
    const number = ownNumberIn(code, place, { persons: now.cells, cubes: now.cubes });
    const earlier: OwnNumber | Sign =
      before === null ? '..' : ownNumberIn(code, place, { persons: before.cells, cubes: before.cubes });
    return {
      code,
      now: number,
      before: earlier,
      change: shareChangeOf(shareOf(earlier), shareOf(number)),
      aims: aims.filter((aim) => aim.indicator === code && aim.place === place),
      breaks: breaks.filter(({ indicator }) => indicator === code),
    };
  });
  return {
    indicators: rows.filter(({ now: number }) => number !== '..'),
    notHere: rows.filter(({ now: number }) => number === '..').map(({ code }) => code),
  };
};
