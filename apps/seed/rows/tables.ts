import type { Category } from '#domain/category/categories';
import type { Thresholds } from '#domain/early-warning/thresholds';
import type { MappingTemplate } from '#domain/template/mapping-template';
import { consentTables } from './tables/consent.ts';
import { directoryTables } from './tables/directory.ts';
import { mappingTables } from './tables/mapping.ts';
import { meetingTables } from './tables/meeting.ts';
import { peopleTables } from './tables/people.ts';
import { planTables } from './tables/plan.ts';
import { protectionTables } from './tables/protection.ts';
import { schoolListTables } from './tables/school-list.ts';
import { teamTables } from './tables/team.ts';
import { transitionTables } from './tables/transition.ts';
import { voiceTables } from './tables/voice.ts';

/**
 * Every table the demo fills and the columns it fills there, parents before children. A column that is not here
 * (`version`) keeps the database's own default.
 */
export const tables = {
  ...directoryTables,
  ...schoolListTables,
  ...protectionTables,
  ...peopleTables,
  ...teamTables,
  ...consentTables,
  ...mappingTables,
  ...planTables,
  ...transitionTables,
  ...meetingTables,
  ...voiceTables,
} as const satisfies Record<string, readonly string[]>;

export type Table = keyof typeof tables;
export type Column = (typeof tables)[Table][number];

/** What is not text: lists, whole objects, numbers and yes or no. Dates, times, ranges and ids are text. */
interface Special {
  category: Category;
  categories: readonly string[];
  service_ids: readonly string[];
  young_person_ids: readonly string[];
  decisions: readonly string[];
  content: Readonly<Record<string, string | number | boolean | null>> | MappingTemplate;
  payload: Readonly<Record<string, string | number | boolean | null>>;
  level: number | string | null;
  number: number | string;
  no_shows: number;
  length_minutes: number;
  attended: boolean;
  skipped: boolean;
  shown_to_team: boolean;
  row_count: number;
  thresholds: Thresholds;
  wrong_count: number;
  read_count: number;
  identified_count: number;
  known_count: number;
  active: boolean;
  allowed: boolean;
  needs_interpreter: boolean;
  young_person_told: boolean;
  guardians_told: boolean;
  with_young_person: boolean;
  responsible_young_person: boolean;
}

/** One row as it is sent: every column of the table, so that nothing is forgotten. */
export type Row<T extends Table> = {
  -readonly [C in (typeof tables)[T][number]]: C extends keyof Special
    ? Special[C]
    : C extends 'id'
      ? string
      : string | null;
};
