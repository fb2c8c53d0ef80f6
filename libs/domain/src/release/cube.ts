import type { Status } from '../activity/definitions.ts';
import { statusOn } from '../activity/status-on.ts';
import type { Spell } from '../activity/spell.ts';
import { ageOn } from '../calendar/age.ts';
import type { IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import type { FigureBackground } from '../immigrant-background/categories.ts';

/** The ages that a municipality's figures are divided by, first and last year. They add up to SSB's 15–19, 20–24, 25–29. */
export const ageGroups = {
  '15-17': [15, 17],
  '18-19': [18, 19],
  '20-24': [20, 24],
  '25-29': [25, 29],
} as const satisfies Record<string, readonly [from: number, to: number]>;
export type AgeGroup = keyof typeof ageGroups;
export const allAgeGroups: readonly AgeGroup[] = keysOf(ageGroups);

/** Gender as the identity number says it; `unstated` where there is none to ask. */
export const figureGenders = ['female', 'male', 'unstated'] as const satisfies readonly string[];
export type FigureGender = (typeof figureGenders)[number];

/** The seven statuses of a figure, and the one that each status of a definition is shown as. */
export const shownAs = {
  employed: 'employed',
  education: 'in_education',
  labour_market_measure: 'in_measures',
  registered_unemployed: 'unemployed',
  aap: 'aap_disability',
  disability_benefit: 'aap_disability',
  other_benefit: 'other',
  unknown: 'unknown',
} as const satisfies Record<Status, string>;
export type FigureStatus = (typeof shownAs)[Status];
export const figureStatuses: readonly FigureStatus[] = [...new Set(Object.values(shownAs))];

export const isFigureGender = (code: string): code is FigureGender =>
  figureGenders.some((gender) => gender === code);
export const isFigureStatus = (code: string): code is FigureStatus =>
  figureStatuses.some((status) => status === code);

/** What the cube is divided by, in this order. */
export const cubeDimensions = [
  'municipality',
  'age',
  'gender',
  'status',
] as const satisfies readonly string[];

/** Somebody who was followed up on the day, as the cube needs to know it. The id never leaves the process that counts. */
export interface FollowedUpPerson {
  readonly id: string;
  /** The municipality's number. */
  readonly municipality: string;
  readonly birthDate: IsoDate;
  readonly gender: FigureGender;
  /** Every spell that covers the day. */
  readonly spells: readonly Spell[];
}

/** The age group of somebody of `age` years; undefined for whoever is in none. */
export const ageGroupOf = (age: number): AgeGroup | undefined =>
  allAgeGroups.find((group) => ageGroups[group][0] <= age && age <= ageGroups[group][1]);

export interface CubePerson {
  readonly id: string;
  /** One for each of `cubeDimensions`. */
  readonly labels: readonly string[];
}

/**
 * Those of the persons who are in the cube on the day, each with one status by SSB's definition, derived from the
 * spells. Whoever is younger or older than every group is in no figure of a municipality.
 */
export const cubeOn = (persons: readonly FollowedUpPerson[], day: IsoDate): readonly CubePerson[] =>
  persons.flatMap(({ id, municipality, birthDate, gender, spells }) => {
    const age = ageGroupOf(ageOn(birthDate, day));
    if (age === undefined) return [];
    return [{ id, labels: [municipality, age, gender, shownAs[statusOn(spells, day, 'ssb').status]] }];
  });

/** The youngest of a figure: by county alone, for they are few. */
const young = [13, 14] as const;

/** Those of 13 and 14 years, for the county's own cube: municipality, gender and status. */
export const youngOn = (persons: readonly FollowedUpPerson[], day: IsoDate): readonly CubePerson[] =>
  persons
    .filter(({ birthDate }) => young.some((age) => age === ageOn(birthDate, day)))
    .map(({ id, municipality, gender, spells }) => ({
      id,
      labels: [municipality, gender, shownAs[statusOn(spells, day, 'ssb').status]],
    }));

/**
 * Those of the first cube by what they have answered about their background, for the county's own cube. Who has not
 * answered is in it as unknown.
 */
export const backgroundsOf = (
  persons: readonly CubePerson[],
  backgrounds: ReadonlyMap<string, FigureBackground>,
): readonly CubePerson[] =>
  persons.map(({ id, labels: [municipality = '', , , status = ''] }) => ({
    id,
    labels: [municipality, backgrounds.get(id) ?? 'unknown', status],
  }));

/** The county that a municipality's number belongs to: its first two digits. */
export const countyOf = (municipality: string): string => municipality.slice(0, 2);
