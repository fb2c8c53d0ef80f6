import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, forced, inner, isSelf, mayRead, onTheTeam, throughFunctions } from './policies.ts';
import { merging, registering } from './protection/registering.ts';
import { clearing, found, opening, protecting, relating } from './protection/verbs.ts';

const level = (table: string): string =>
  `level text NOT NULL CONSTRAINT ${table}_level CHECK (level IN ('confidential', 'strictly_confidential',
      'strictly_confidential_abroad', 'shielded'))`;

/** What the hard blocks are decided from: dated rows, kept when they end. */
const tables = `
  CREATE TABLE app.protection (
    id uuid DEFAULT uuidv7() CONSTRAINT protection_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT protection_young_person REFERENCES app.young_person (id),
    ${level('protection')},
    during tstzrange NOT NULL,
    reason text NOT NULL CONSTRAINT protection_reason CHECK (reason <> ''),
    set_by_user_id uuid NOT NULL CONSTRAINT protection_set_by REFERENCES app.app_user (id),
    ended_by_user_id uuid CONSTRAINT protection_ended_by REFERENCES app.app_user (id),
    ended_reason text,
    CONSTRAINT protection_during_not_empty CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    CONSTRAINT protection_ended CHECK (upper_inf(during) = (ended_by_user_id IS NULL)),
    CONSTRAINT protection_once UNIQUE (young_person_id, level, during WITHOUT OVERLAPS));
  CREATE INDEX protection_of ON app.protection (young_person_id);
  CREATE INDEX protection_live ON app.protection (level, young_person_id) WHERE upper_inf(during);
  CREATE TABLE app.clearance (
    id uuid DEFAULT uuidv7() CONSTRAINT clearance_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT clearance_user REFERENCES app.app_user (id),
    ${level('clearance')},
    valid daterange NOT NULL,
    reason text NOT NULL CONSTRAINT clearance_reason CHECK (reason <> ''),
    granted_by_user_id uuid NOT NULL CONSTRAINT clearance_granted_by REFERENCES app.app_user (id),
    granted_at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    ended_by_user_id uuid CONSTRAINT clearance_ended_by_user REFERENCES app.app_user (id),
    CONSTRAINT clearance_not_to_oneself CHECK (user_id <> granted_by_user_id),
    CONSTRAINT clearance_at_most_a_year CHECK (NOT isempty(valid) AND upper(valid) <= lower(valid) + interval '12 months'),
    CONSTRAINT clearance_ended_by CHECK ((ended_at IS NULL) = (ended_by_user_id IS NULL)),
    CONSTRAINT clearance_once EXCLUDE USING gist (user_id WITH =, level WITH =, valid WITH &&) WHERE (ended_at IS NULL));
  CREATE INDEX clearance_of ON app.clearance (user_id) WHERE ended_at IS NULL;
  CREATE TABLE app.staff_relation (
    id uuid DEFAULT uuidv7() CONSTRAINT staff_relation_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT staff_relation_user REFERENCES app.app_user (id),
    kind text NOT NULL CONSTRAINT staff_relation_kind CHECK (kind IN ('self', 'parent', 'child', 'sibling', 'partner',
      'common_child', 'impartiality')),
    young_person_id uuid CONSTRAINT staff_relation_young_person REFERENCES app.young_person (id),
    blind_index text CONSTRAINT staff_relation_blind CHECK (blind_index ~ '^[0-9a-f]{64}$'),
    note text NOT NULL DEFAULT '' CONSTRAINT staff_relation_note CHECK (length(note) <= 20000),
    declared_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT staff_relation_to_one CHECK (num_nonnulls(young_person_id, blind_index) > 0),
    CONSTRAINT staff_relation_why CHECK (kind <> 'impartiality' OR note <> ''),
    CONSTRAINT staff_relation_once UNIQUE NULLS NOT DISTINCT (user_id, young_person_id, blind_index));
  CREATE INDEX staff_relation_blind_index ON app.staff_relation (blind_index) WHERE young_person_id IS NULL;
  CREATE TABLE app.guardian_opening (
    id uuid DEFAULT uuidv7() CONSTRAINT guardian_opening_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT guardian_opening_young_person REFERENCES app.young_person (id),
    guardian_id uuid NOT NULL CONSTRAINT guardian_opening_guardian REFERENCES app.guardian (id),
    reason text NOT NULL CONSTRAINT guardian_opening_reason CHECK (reason <> ''),
    asked_by_user_id uuid NOT NULL CONSTRAINT guardian_opening_asked_by REFERENCES app.app_user (id),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    confirmed_by_user_id uuid CONSTRAINT guardian_opening_confirmed_by REFERENCES app.app_user (id),
    confirmed_at timestamptz,
    ended_by_user_id uuid CONSTRAINT guardian_opening_ended_by REFERENCES app.app_user (id),
    ended_at timestamptz,
    CONSTRAINT guardian_opening_by_two CHECK (confirmed_by_user_id <> asked_by_user_id),
    CONSTRAINT guardian_opening_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_user_id IS NULL)),
    CONSTRAINT guardian_opening_ended CHECK ((ended_at IS NULL) = (ended_by_user_id IS NULL)));
  CREATE INDEX guardian_opening_of ON app.guardian_opening (young_person_id);
  CREATE UNIQUE INDEX guardian_opening_once ON app.guardian_opening (guardian_id) WHERE ended_at IS NULL;
  CREATE TABLE app.merge_task (
    id uuid DEFAULT uuidv7() CONSTRAINT merge_task_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT merge_task_young_person REFERENCES app.young_person (id),
    twin_id uuid NOT NULL CONSTRAINT merge_task_twin REFERENCES app.young_person (id) CONSTRAINT merge_task_once UNIQUE,
    found_at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT merge_task_answer CHECK (answer IN ('merged', 'not_same')),
    answered_at timestamptz,
    answered_by_user_id uuid CONSTRAINT merge_task_answered_by REFERENCES app.app_user (id),
    CONSTRAINT merge_task_two CHECK (young_person_id <> twin_id),
    CONSTRAINT merge_task_answered CHECK ((answer IS NULL) = (answered_at IS NULL)
      AND (answer IS NULL) = (answered_by_user_id IS NULL)));
  CREATE INDEX merge_task_of ON app.merge_task (young_person_id);`;

const names = ['protection', 'clearance', 'staff_relation', 'guardian_opening', 'merge_task'];

const signatures = [
  'set_protection(uuid, text, text)',
  'end_protection(uuid, text)',
  'protection_team(uuid)',
  'officer_for()',
  'grant_clearance(uuid, text, date, text)',
  'end_clearance(uuid)',
  'declare_relation(text, text, uuid, text)',
  'my_relations()',
  'ask_to_open_guardian(uuid, uuid, text)',
  'confirm_guardian_opening(uuid)',
  'end_guardian_opening(uuid)',
  'my_merge_tasks()',
  'answer_merge(uuid, boolean)',
];

export class Protection1767000000013 implements MigrationInterface {
  name = 'Protection1767000000013';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(tables);
    for (const table of names)
      await run.query(forced(table) + throughFunctions(table, 'SELECT, INSERT, UPDATE'));
    await run.query(protecting + clearing + relating + opening + registering + merging);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query(inner('twin_of(uuid)') + inner('protect(uuid, text, text)'));
    await run.query(found);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
    await run.query(
      mayRead('protection', `${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')}`) +
        mayRead('guardian_opening', onTheTeam('young_person_id')) +
        mayRead(
          'clearance',
          `user_id = (SELECT app.me()) OR user_id = ANY ((SELECT app.officer_for())::uuid[])`,
        ),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
