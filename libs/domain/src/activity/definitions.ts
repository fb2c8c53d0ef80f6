import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { SpellKind } from './kinds.ts';

/** The statuses a person can have on a date, one each; what nobody has confirmed is unknown. */
export const statuses = [
  'employed',
  'registered_unemployed',
  'labour_market_measure',
  'education',
  'aap',
  'disability_benefit',
  'other_benefit',
  'unknown',
] as const satisfies readonly string[];
export type Status = (typeof statuses)[number];

/** What a spell counts as: its kind; a school is a pupil's or a student's, a business brings in little or more. */
export type CountsAs = Exclude<SpellKind, 'school'> | 'pupil' | 'student' | 'self_employed_little';

/** One line of a definition: whoever has one of these spells has the status, and is inside or outside. */
export interface DefinitionLine {
  readonly status: Status;
  readonly when: readonly CountsAs[];
  readonly inside: boolean;
}

/** Whom a source publishes its figures for. */
export interface Population {
  /** First and last year of age. */
  readonly ages: readonly [from: number, to: number];
  readonly place: 'resident';
}

/** The days a source counts: the week of 16 November, or what it has not told us. */
export type ReferenceDay = 'week_of_16_november' | 'not_stated';

/** How a status is derived from spells: the first line that fits decides. */
export interface StatusDefinition {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly population: Population;
  readonly reference: ReferenceDay;
  readonly lines: readonly DefinitionLine[];
  /**
   * What is said of somebody without any trace in registers that know everybody. Of somebody whom nobody has asked it
   * says nothing: what Laget does not know is unknown.
   */
  readonly withoutTrace: 'outside';
}

/**
 * The definitions Laget computes side by side. A changed rule is a new version, never a changed line. They place five
 * groups differently; everybody else has the same place in both.
 */
export const statusDefinitions = {
  ssb: {
    version: '2026-1',
    validFrom: '2008-01-01',
    source: 'SSB, tilknytning til arbeid, utdanning og velferdsordninger (tabell 12423)',
    population: { ages: [15, 29], place: 'resident' },
    reference: 'week_of_16_november',
    lines: [
      {
        status: 'employed',
        when: ['employed', 'apprentice', 'self_employed', 'self_employed_little'],
        inside: true,
      },
      { status: 'registered_unemployed', when: ['registered_unemployed'], inside: false },
      {
        status: 'labour_market_measure',
        when: ['labour_market_measure', 'introduction_programme'],
        inside: true,
      },
      { status: 'education', when: ['pupil', 'student'], inside: true },
      { status: 'aap', when: ['aap'], inside: false },
      { status: 'disability_benefit', when: ['disability_benefit'], inside: false },
      { status: 'other_benefit', when: ['kvp', 'sick_leave', 'old_age_pension'], inside: false },
    ],
    withoutTrace: 'outside',
  },
  nav: {
    version: '2026-1',
    validFrom: '2008-01-01',
    source: 'NAV, personer utenfor arbeid og utdanning',
    population: { ages: [20, 66], place: 'resident' },
    reference: 'not_stated',
    lines: [
      { status: 'employed', when: ['employed', 'apprentice', 'self_employed'], inside: true },
      { status: 'registered_unemployed', when: ['registered_unemployed'], inside: false },
      {
        status: 'labour_market_measure',
        when: ['labour_market_measure', 'introduction_programme'],
        inside: false,
      },
      { status: 'education', when: ['student'], inside: true },
      { status: 'employed', when: ['self_employed_little'], inside: false },
      { status: 'education', when: ['pupil'], inside: false },
      { status: 'aap', when: ['aap'], inside: false },
      { status: 'disability_benefit', when: ['disability_benefit'], inside: false },
      { status: 'other_benefit', when: ['kvp', 'sick_leave'], inside: false },
      { status: 'other_benefit', when: ['old_age_pension'], inside: true },
    ],
    withoutTrace: 'outside',
  },
} as const satisfies Record<string, StatusDefinition>;

export type DefinitionCode = keyof typeof statusDefinitions;
export const allDefinitions: readonly DefinitionCode[] = keysOf(statusDefinitions);

/** Whether a text is the code of a definition. */
export const isDefinitionCode = (code: string): code is DefinitionCode => isKeyOf(statusDefinitions, code);
