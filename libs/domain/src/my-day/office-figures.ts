import { addDays, addMonths, type IsoDate, yearOf } from '../calendar/date.ts';
import { lastWholeQuarter, type Quarter, quarterOf, quarterRange } from '../calendar/quarter.ts';
import { type ReleasePeriod, releasePeriods } from '../release/period.ts';

/** So old a public series may be before somebody should see whether there is a newer one. */
export const monthsOfASeries = 12;

interface Made {
  readonly quarter: Quarter;
  readonly covers: ReleasePeriod;
}

const quartersAfter = (quarter: Quarter, many: number): Quarter =>
  quarterOf(addMonths(quarterRange(quarter).from, many * 3));

/**
 * The quarter whose release comes next, in the rhythm of the newest one, and the first day it can be made. The first of all is
 * the newest quarter that is over.
 */
export const nextRelease = (newest: Made | null, today: IsoDate): { quarter: Quarter; from: IsoDate } => {
  const quarter =
    newest === null ? lastWholeQuarter(today) : quartersAfter(newest.quarter, releasePeriods[newest.covers]);
  return { quarter, from: addDays(quarterRange(quarter).to, 1) };
};

/** A public population is of the first day of its year, and comes out during it. */
export const isPopulationOld = (year: number | null, today: IsoDate): boolean =>
  year === null || year < yearOf(today) - 1;

export const isSeriesOld = (importedOn: IsoDate, today: IsoDate): boolean =>
  addMonths(importedOn, monthsOfASeries) <= today;

interface StandingAim {
  readonly indicator: string;
  readonly place: string;
  readonly kind: 'baseline' | 'target';
  readonly year: number;
}

/** Targets whose year is over. */
export const passedAims = <Aim extends StandingAim>(aims: readonly Aim[], today: IsoDate): Aim[] =>
  aims.filter(({ kind, year }) => kind === 'target' && year < yearOf(today));

/** Targets of which nobody has said where it began. */
export const aimsWithoutBaseline = <Aim extends StandingAim>(aims: readonly Aim[]): Aim[] =>
  aims.filter(
    ({ kind, indicator, place }) =>
      kind === 'target' &&
      !aims.some(
        (other) => other.kind === 'baseline' && other.indicator === indicator && other.place === place,
      ),
  );
