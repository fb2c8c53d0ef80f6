import type { IsoDate } from '../calendar/date.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import type { ActivityKind } from './kinds.ts';

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

/** What a spell counts as: its kind, and for school whether it is a pupil's or a student's. */
export type CountsAs = Exclude<ActivityKind, 'school'> | 'pupil' | 'student';

/** One line of a definition: whoever has one of these spells has the status, and is inside or outside. */
export interface DefinitionLine {
  readonly status: Status;
  readonly when: readonly CountsAs[];
  readonly inside: boolean;
}

/** How a status is derived from spells: the first line that fits decides. */
export interface StatusDefinition {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly lines: readonly DefinitionLine[];
}

/** The definitions Laget computes side by side. A changed rule is a new version, never a changed line. */
export const statusDefinitions = {
  ssb: {
    version: '2024-1',
    validFrom: '2008-01-01',
    source: 'SSB, tilknytning til arbeid, utdanning og velferdsordninger',
    lines: [
      { status: 'employed', when: ['employed', 'apprentice'], inside: true },
      { status: 'registered_unemployed', when: ['registered_unemployed'], inside: false },
      {
        status: 'labour_market_measure',
        when: ['labour_market_measure', 'introduction_programme'],
        inside: true,
      },
      { status: 'education', when: ['pupil', 'student'], inside: true },
      { status: 'aap', when: ['aap'], inside: false },
      { status: 'disability_benefit', when: ['disability_benefit'], inside: false },
      { status: 'other_benefit', when: ['kvp', 'sick_leave'], inside: false },
    ],
  },
  nav: {
    version: '2024-1',
    validFrom: '2008-01-01',
    source: 'NAV, personer utenfor arbeid og utdanning',
    lines: [
      { status: 'employed', when: ['employed', 'apprentice'], inside: true },
      { status: 'registered_unemployed', when: ['registered_unemployed'], inside: false },
      {
        status: 'labour_market_measure',
        when: ['labour_market_measure', 'introduction_programme'],
        inside: false,
      },
      { status: 'education', when: ['student'], inside: true },
      { status: 'education', when: ['pupil'], inside: false },
      { status: 'aap', when: ['aap'], inside: false },
      { status: 'disability_benefit', when: ['disability_benefit'], inside: false },
      { status: 'other_benefit', when: ['kvp', 'sick_leave'], inside: false },
    ],
  },
} as const satisfies Record<string, StatusDefinition>;

export type DefinitionCode = keyof typeof statusDefinitions;

/** Whether a text is the code of a definition. */
export const isDefinitionCode = (code: string): code is DefinitionCode => isKeyOf(statusDefinitions, code);
