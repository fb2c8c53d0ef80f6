import { statusOn } from '../activity/status-on.ts';
import type { Spell } from '../activity/spell.ts';
import { ageOn } from '../calendar/age.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import {
  ageGroupOf,
  countyOf,
  type CubePerson,
  type FigureGender,
  type FigureStatus,
  shownAs,
} from './cube.ts';
import { sideOf } from './inside.ts';

/** How long ago a cohort was in its year 0, in years. */
export const cohortYears = [1, 2, 3, 4, 5] as const satisfies readonly number[];
export type CohortYears = (typeof cohortYears)[number];

/** Where somebody was in year 0, by SSB's definition. */
export const beforeBins = ['inside', 'outside', 'unknown'] as const satisfies readonly string[];
export type BeforeBin = (typeof beforeBins)[number];

/**
 * Where they are now, by status, or by side where a county is too small for that: `outside_in_all` on the day of every year,
 * whatever the status; `moved` and `dead` whose follow-up ended so; `no_longer` whom nobody asks for any other reason.
 */
export const afterBins = [
  ...(['inside', 'outside'] as const),
  ...(['employed', 'in_education', 'in_measures', 'unemployed', 'aap_disability', 'other'] as const),
  ...(['outside_in_all', 'unknown', 'moved', 'dead', 'no_longer'] as const),
] as const satisfies readonly string[];
export type AfterBin = (typeof afterBins)[number];

/** How finely a county's cohorts are divided: for every reader alike. */
export type CohortDetail = 'sides' | 'statuses';

/** A county that is shown as fewer has its statuses put together to sides. */
export const smallestDetailed = 100;

/** @param shown how many of the county the first cube shows. */
export const cohortDetailOf = (shown: number): CohortDetail =>
  shown >= smallestDetailed ? 'statuses' : 'sides';

/** Why somebody's follow-up ended, as far as a cohort tells it. */
export type Leaving = Extract<AfterBin, 'moved' | 'dead'>;

/** Somebody who was followed up in year 0. The id never leaves the process that counts. */
export interface CohortPerson {
  readonly id: string;
  readonly municipality: string;
  readonly birthDate: IsoDate;
  readonly gender: FigureGender;
  /** Every spell that covers one of the days. */
  readonly spells: readonly Spell[];
  /** Whether they are followed up on the last day too. */
  readonly followed: boolean;
  /** How it ended, for whoever has moved or died since. */
  readonly left: Leaving | null;
}

/** The same day of each year, the cohort's own first. */
export const cohortDays = (day: IsoDate, years: number): readonly IsoDate[] =>
  Array.from({ length: years + 1 }, (_, year) => addMonths(day, 12 * (year - years)));

const statusIn = ({ spells }: CohortPerson, day: IsoDate): FigureStatus =>
  shownAs[statusOn(spells, day, 'ssb').status];

const sideOn = (person: CohortPerson, day: IsoDate): BeforeBin => sideOf[statusIn(person, day)];

const inCube = ({ birthDate }: CohortPerson, day: IsoDate): boolean =>
  ageGroupOf(ageOn(birthDate, day)) !== undefined;

const afterOn = (
  person: CohortPerson,
  days: readonly IsoDate[],
  last: IsoDate,
  detail: CohortDetail,
): AfterBin => {
  if (!person.followed) return person.left ?? 'no_longer';
  if (!inCube(person, last)) return 'no_longer';
  if (days.every((day) => sideOn(person, day) === 'outside')) return 'outside_in_all';
  return detail === 'sides' ? sideOn(person, last) : statusIn(person, last);
};

/**
 * Those whom the first cube counted so many years before the day, by where they were then and where they are now; no status
 * is stored, both come out of spells that overlap.
 */
export const cohortOn = (
  persons: readonly CohortPerson[],
  day: IsoDate,
  years: number,
  detailIn: (county: string) => CohortDetail,
): readonly CubePerson[] => {
  const days = cohortDays(day, years);
  const [then = day] = days;
  return persons
    .filter((person) => inCube(person, then))
    .map((person) => {
      const after = afterOn(person, days, day, detailIn(countyOf(person.municipality)));
      return { id: person.id, labels: [person.municipality, sideOn(person, then), after] };
    });
};

/** Whether a label of where they are now is a side, and not a status. */
export const isSide = (after: string): boolean => after === 'inside' || after === 'outside';

const statusSides: Readonly<Record<string, string>> = sideOf;

/** The side of a label of where they are now; other labels are their own. */
export const sideAfter = (after: string): string =>
  after === 'outside_in_all' ? 'outside' : (statusSides[after] ?? after);

/**
 * What nobody can be is no cell: outside in all years only from outside, and after one year that is all there is of it. A
 * county is divided by statuses or by sides, never by both.
 */
export const isCohortPath = (years: number, before: string, after: string, detail: CohortDetail): boolean => {
  if (after === 'outside_in_all') return before === 'outside';
  if (
    isSide(after) ? detail !== 'sides' : after in statusSides && after !== 'unknown' && detail !== 'statuses'
  )
    return false;
  return !(years === 1 && before === 'outside' && sideAfter(after) === 'outside');
};
