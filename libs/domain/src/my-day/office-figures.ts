import { addDays, addMonths, type IsoDate, yearOf } from '../calendar/date.ts';
import { type Quarter, quarterRange } from '../calendar/quarter.ts';
import { lastWholePeriod, nextPeriod, type Period, periodOf, type ReleasePeriod } from '../release/period.ts';

/** So old a public series may be before somebody should see whether there is a newer one. */
export const monthsOfASeries = 12;

/**
 * The period whose release comes next, in the rhythm that is set, and the first day it can be made: the newest that is over, or
 * the one after it where that has been made.
 */
export const nextRelease = (
  newest: Quarter | null,
  rhythm: ReleasePeriod,
  today: IsoDate,
): { readonly period: Period; readonly from: IsoDate } => {
  const over = lastWholePeriod(rhythm, today);
  const quarter = newest === null || newest < over ? over : nextPeriod(rhythm, today).quarter;
  return { period: periodOf({ quarter, covers: rhythm }), from: addDays(quarterRange(quarter).to, 1) };
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
