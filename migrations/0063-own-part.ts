import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceOwnPart } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { announced } from './live/announcing.ts';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  ownRow,
  sealedColumns,
  staffSees,
  throughFunctions,
} from './policies.ts';

const tables = `
  CREATE TABLE app.own_part (
    id uuid DEFAULT uuidv7() CONSTRAINT own_part_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT own_part_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT own_part_owner REFERENCES app.service (id),
    category text NOT NULL DEFAULT 'basic' CONSTRAINT own_part_category CHECK (category = 'basic'),
    mapping_id uuid NOT NULL CONSTRAINT own_part_mapping REFERENCES app.mapping (id) CONSTRAINT own_part_once UNIQUE,
    invited_at timestamptz NOT NULL DEFAULT app.clock(),
    invited_by_post_id uuid NOT NULL CONSTRAINT own_part_invited_by REFERENCES app.post (id),
    sent_at timestamptz);
  CREATE INDEX own_part_of ON app.own_part (young_person_id);
  CREATE TABLE app.own_part_answer (
    id uuid DEFAULT uuidv7() CONSTRAINT own_part_answer_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT own_part_answer_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT own_part_answer_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT own_part_answer_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    own_part_id uuid NOT NULL CONSTRAINT own_part_answer_part REFERENCES app.own_part (id),
    area text NOT NULL,
    answer text NOT NULL CONSTRAINT own_part_answer_answer CHECK (answer IN ('not_talked', 'fine', 'some', 'serious')),
    own_words text NOT NULL DEFAULT '',
    answered_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT own_part_answer_once UNIQUE (own_part_id, area));
  CREATE INDEX own_part_answer_of ON app.own_part_answer (young_person_id);`;

/** Whether the young person can be asked on the own page; told to the own team alone. */
const asked = `
  CREATE FUNCTION app.has_own_sign_in(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(p_young_person = ANY (app.my_people()), false)
      AND EXISTS (SELECT FROM app_user u WHERE u.young_person_id = p_young_person AND u.active) $$;`;

const self = isSelf('young_person_id');
const partOf = (condition: string): string =>
  `EXISTS (SELECT FROM app.own_part p WHERE p.id = own_part_answer.own_part_id AND p.young_person_id = own_part_answer.young_person_id
    AND p.owner_service_id = own_part_answer.owner_service_id AND ${condition})`;
const unsent = partOf('p.sent_at IS NULL');

/** Until it is sent, the young person alone reads it; afterwards those to whom the category of each area is opened. */
const policies =
  mayRead('own_part', `${staffSees('own_part')} OR ${self}`) +
  mayAdd('own_part', `${ownRow('own_part')} AND invited_by_post_id = (SELECT app.my_post())`) +
  mayChange('own_part', 'sent_at', self) +
  mayRead(
    'own_part_answer',
    `${self} OR (${staffSees('own_part_answer')} AND ${partOf('p.sent_at IS NOT NULL')})`,
  ) +
  mayAdd('own_part_answer', `${self} AND ${unsent}`) +
  mayChange('own_part_answer', 'answer, own_words, answered_at', `${self} AND ${unsent}`);

const erased =
  Object.keys(goesSinceOwnPart)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** The young person's own part of a mapping, filled in alone beforehand. */
export class OwnPart1767000000063 implements MigrationInterface {
  name = 'OwnPart1767000000063';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      tables +
        sealedColumns('own_part_answer', 'own_words') +
        ['own_part', 'own_part_answer']
          .map((table) => forced(table) + throughFunctions(table, 'SELECT') + announced(table, 'rows'))
          .join('') +
        asked +
        definer('has_own_sign_in(uuid)') +
        policies +
        erased,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
