import { placeOn } from '../activity/place.ts';
import type { Spell } from '../activity/spell.ts';
import { ageOn } from '../calendar/age.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { ageGroupOf, type CubePerson, type FigureGender } from './cube.ts';

/** How long ago a cohort was in its year 0, in years. */
export const cohortYears = [1, 2, 3, 4, 5] as const satisfies readonly number[];
export type CohortYears = (typeof cohortYears)[number];

/** Where somebody was in year 0, by SSB's definition. */
export const beforeBins = ['inside', 'outside', 'unknown'] as const satisfies readonly string[];
export type BeforeBin = (typeof beforeBins)[number];

/** Where they are now: `outside_in_all` on the day of every year, `no_longer` who is followed up no more and whom nobody asks. */
export const afterBins = [
  ...(['inside', 'outside', 'outside_in_all', 'unknown', 'no_longer'] as const),
] as const satisfies readonly string[];
export type AfterBin = (typeof afterBins)[number];

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
}

/** The same day of each year, the cohort's own first. */
export const cohortDays = (day: IsoDate, years: number): readonly IsoDate[] =>
  Array.from({ length: years + 1 }, (_, year) => addMonths(day, 12 * (year - years)));

const sideOn = ({ spells }: CohortPerson, day: IsoDate): BeforeBin => {
  const place = placeOn({ spells }, day, 'ssb', 'told');
  return place === 'inside' || place === 'outside' ? place : 'unknown';
};

const inCube = ({ birthDate }: CohortPerson, day: IsoDate): boolean =>
  ageGroupOf(ageOn(birthDate, day)) !== undefined;

const afterOn = (person: CohortPerson, days: readonly IsoDate[], last: IsoDate): AfterBin => {
  if (!person.followed || !inCube(person, last)) return 'no_longer';
  const throughout = days.every((day) => sideOn(person, day) === 'outside');
  return throughout ? 'outside_in_all' : sideOn(person, last);
};

/**
 * Those whom the first cube counted so many years before the day, by where they were then and where they are now; no status
 * is stored, both come out of spells that overlap.
 */
export const cohortOn = (
  persons: readonly CohortPerson[],
  day: IsoDate,
  years: number,
): readonly CubePerson[] => {
  const days = cohortDays(day, years);
  const [then = day] = days;
  return persons
    .filter((person) => inCube(person, then))
    .map((person) => ({
      id: person.id,
      labels: [person.municipality, sideOn(person, then), afterOn(person, days, day)],
    }));
};

/** What nobody can be is no cell: outside in all years only from outside, and after one year that is all there is of it. */
export const isCohortPath = (years: number, before: string, after: string): boolean => {
  if (after === 'outside_in_all') return before === 'outside';
  return !(years === 1 && before === 'outside' && after === 'outside');
};
