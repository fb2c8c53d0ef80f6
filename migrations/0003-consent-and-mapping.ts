import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onlyGrows,
  onTheTeam,
  ownRow,
  staffSees,
  throughFunctions,
  mySession,
  notBlocked,
  ofAMinor,
} from './policies.ts';

const category = (table: string): string =>
  `category text NOT NULL CONSTRAINT ${table}_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family'))`;
const item = (table: string): string => `
    id uuid DEFAULT uuidv7() CONSTRAINT ${table}_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT ${table}_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT ${table}_owner REFERENCES app.service (id),
    ${category(table)}`;

const consent = `
  CREATE TABLE app.consent (
    id uuid DEFAULT uuidv7() CONSTRAINT consent_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT consent_young_person REFERENCES app.young_person (id),
    state text NOT NULL CONSTRAINT consent_state CHECK (state IN ('asked', 'given', 'refused', 'withdrawn')),
    form text NOT NULL CONSTRAINT consent_form CHECK (form IN ('written', 'signed', 'oral')),
    purpose text NOT NULL CONSTRAINT consent_purpose CHECK (purpose <> ''),
    categories text[] NOT NULL,
    service_ids uuid[] NOT NULL,
    shares jsonb,
    excluded_topics text[] NOT NULL DEFAULT '{}',
    excluded_user_ids uuid[] NOT NULL DEFAULT '{}',
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    signed_on date,
    kept_where text,
    how_explained text NOT NULL,
    language text NOT NULL,
    interpreter text,
    young_person_heard_on date,
    young_person_heard_note text,
    refusal_note text,
    ask_again_on date,
    recorded_by_post_id uuid NOT NULL CONSTRAINT consent_recorded_by REFERENCES app.post (id),
    recorded_at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    ended_by_user_id uuid CONSTRAINT consent_ended_by REFERENCES app.app_user (id),
    ended_note text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT consent_at_most_a_year CHECK (valid_to > valid_from AND valid_to <= valid_from + interval '12 months'),
    CONSTRAINT consent_never_all CHECK (cardinality(categories) BETWEEN 1 AND 5 AND cardinality(service_ids) BETWEEN 1 AND 20),
    CONSTRAINT consent_known_categories CHECK (categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family']),
    CONSTRAINT consent_signed_is_kept CHECK ((form = 'signed') = (signed_on IS NOT NULL AND length(kept_where) > 0)),
    CONSTRAINT consent_excludes_some CHECK (cardinality(excluded_topics) <= 20 AND cardinality(excluded_user_ids) <= 50),
    CONSTRAINT consent_refused_has_date CHECK ((state = 'refused') = (ask_again_on IS NOT NULL)),
    CONSTRAINT consent_withdrawn_has_time CHECK ((state = 'withdrawn') = (ended_at IS NOT NULL)));
  CREATE INDEX consent_of ON app.consent (young_person_id);
  CREATE TABLE app.consent_answer (
    id uuid DEFAULT uuidv7() CONSTRAINT consent_answer_pk PRIMARY KEY,
    consent_id uuid NOT NULL CONSTRAINT consent_answer_consent REFERENCES app.consent (id),
    young_person_id uuid NOT NULL CONSTRAINT consent_answer_young_person REFERENCES app.young_person (id),
    capacity text NOT NULL CONSTRAINT consent_answer_capacity CHECK (capacity IN ('young_person', 'guardian')),
    guardian_id uuid CONSTRAINT consent_answer_guardian REFERENCES app.guardian (id),
    answer text NOT NULL CONSTRAINT consent_answer_answer CHECK (answer IN ('yes', 'no', 'not_asked')),
    note text NOT NULL DEFAULT '',
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT consent_answer_by REFERENCES app.app_user (id),
    CONSTRAINT consent_answer_guardian_named CHECK ((capacity = 'guardian') = (guardian_id IS NOT NULL)),
    CONSTRAINT consent_answer_once UNIQUE NULLS NOT DISTINCT (consent_id, guardian_id));
  CREATE INDEX consent_answer_of ON app.consent_answer (young_person_id);
  CREATE TABLE app.legal_basis_use (
    id uuid DEFAULT uuidv7() CONSTRAINT legal_basis_use_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT legal_basis_use_young_person REFERENCES app.young_person (id),
    basis_code text NOT NULL,
    service_id uuid NOT NULL CONSTRAINT legal_basis_use_service REFERENCES app.service (id),
    categories text[] NOT NULL,
    justification text NOT NULL CONSTRAINT legal_basis_use_justification CHECK (justification <> ''),
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    by_post_id uuid NOT NULL CONSTRAINT legal_basis_use_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    told_from date,
    delay_reason text,
    delayed_by_post_id uuid CONSTRAINT legal_basis_use_delayed_by REFERENCES app.post (id),
    CONSTRAINT legal_basis_use_delay_has_reason CHECK (num_nonnulls(told_from, delay_reason, delayed_by_post_id) IN (0, 3)
      AND (delay_reason IS NULL OR length(delay_reason) > 0)),
    CONSTRAINT legal_basis_use_delay_ends CHECK (told_from IS NULL OR (told_from > valid_from AND told_from <= valid_from + interval '12 months')),
    CONSTRAINT legal_basis_use_known_categories CHECK (cardinality(categories) > 0
      AND categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family']),
    CONSTRAINT legal_basis_use_bounded CHECK (valid_to > valid_from AND valid_to <= valid_from + interval '12 months'));
  CREATE INDEX legal_basis_use_of ON app.legal_basis_use (young_person_id);
  ALTER TABLE app.sharing ADD CONSTRAINT sharing_consent FOREIGN KEY (consent_id) REFERENCES app.consent (id);
  ALTER TABLE app.sharing ADD CONSTRAINT sharing_legal_basis_use FOREIGN KEY (legal_basis_use_id) REFERENCES app.legal_basis_use (id);
  CREATE TABLE app.information_given (
    id uuid DEFAULT uuidv7() CONSTRAINT information_given_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT information_given_young_person REFERENCES app.young_person (id),
    explained_by_post_id uuid NOT NULL CONSTRAINT information_given_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    how text NOT NULL CONSTRAINT information_given_how CHECK (how <> ''));
  CREATE INDEX information_given_of ON app.information_given (young_person_id);`;

const mapping = `
  CREATE TABLE app.mapping (${item('mapping')},
    status text NOT NULL DEFAULT 'draft' CONSTRAINT mapping_status CHECK (status IN ('draft', 'completed')),
    started_at timestamptz NOT NULL DEFAULT app.clock(),
    started_by_post_id uuid NOT NULL CONSTRAINT mapping_started_by REFERENCES app.post (id),
    with_young_person boolean NOT NULL DEFAULT true,
    language text NOT NULL DEFAULT 'nb',
    interpreter text,
    completed_at timestamptz,
    completed_by_post_id uuid CONSTRAINT mapping_completed_by REFERENCES app.post (id),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT mapping_completed CHECK ((status = 'completed') = (completed_at IS NOT NULL)));
  CREATE INDEX mapping_of ON app.mapping (young_person_id);
  CREATE UNIQUE INDEX mapping_one_draft ON app.mapping (young_person_id, owner_service_id) WHERE status = 'draft';
  CREATE TABLE app.mapping_answer (${item('mapping_answer')},
    mapping_id uuid NOT NULL CONSTRAINT mapping_answer_mapping REFERENCES app.mapping (id),
    area text NOT NULL,
    answer text NOT NULL CONSTRAINT mapping_answer_answer CHECK (answer IN ('not_talked', 'fine', 'some', 'serious', 'acute')),
    own_words text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    strengths text NOT NULL DEFAULT '',
    left_reason text,
    answered_by_post_id uuid NOT NULL CONSTRAINT mapping_answer_by REFERENCES app.post (id),
    answered_at timestamptz NOT NULL DEFAULT app.clock(),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT mapping_answer_once UNIQUE (mapping_id, area));
  CREATE INDEX mapping_answer_of ON app.mapping_answer (young_person_id);
  CREATE TABLE app.acute_decision (${item('acute_decision')},
    mapping_id uuid NOT NULL CONSTRAINT acute_decision_mapping REFERENCES app.mapping (id),
    area text NOT NULL,
    decisions text[] NOT NULL CONSTRAINT acute_decision_some CHECK (cardinality(decisions) > 0),
    reason text NOT NULL DEFAULT '',
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_post_id uuid NOT NULL CONSTRAINT acute_decision_by REFERENCES app.post (id));
  CREATE INDEX acute_decision_of ON app.acute_decision (young_person_id);
  CREATE INDEX acute_decision_in ON app.acute_decision (mapping_id);`;

const tables = [
  'consent',
  'consent_answer',
  'legal_basis_use',
  'information_given',
  'mapping',
  'mapping_answer',
  'acute_decision',
];

/** A guardian finds the consents in which the own answer is asked for; read across people, so answered with ids. */
const guardians = `
  CREATE FUNCTION app.my_guardian_consents() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(a.consent_id), '{}') FROM ${mySession}
      JOIN guardian g ON g.user_id = u.id AND u.kind = 'guardian' AND g.valid @> (SELECT app.today())
        AND ${notBlocked('g.young_person_id')}
      ${ofAMinor}
      JOIN consent_answer a ON a.guardian_id = g.id $$;`;

/** A completed mapping and its answers stay as they were said: the reason for leaving an area may still be added. */
export const keepCompletedMapping = `
  CREATE OR REPLACE FUNCTION app.keep_completed_mapping() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM mapping m WHERE m.id = NEW.mapping_id AND m.status = 'completed')
         AND (TG_OP = 'INSERT' OR (NEW.answer, NEW.own_words, NEW.note, NEW.strengths) IS DISTINCT FROM
              (OLD.answer, OLD.own_words, OLD.note, OLD.strengths)) THEN
        IF TG_OP = 'UPDATE' THEN
          IF app.is_blanking() THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'mapping-completed' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;`;
const keepCompleted = `${keepCompletedMapping}
  ALTER FUNCTION app.keep_completed_mapping() OWNER TO app_definer;
  CREATE TRIGGER mapping_answer_stays BEFORE INSERT OR UPDATE ON app.mapping_answer
    FOR EACH ROW EXECUTE FUNCTION app.keep_completed_mapping();`;

export class ConsentAndMapping1767000000003 implements MigrationInterface {
  name = 'ConsentAndMapping1767000000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(consent + mapping);
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT'));
    await run.query(guardians + definer('my_guardian_consents()') + keepCompleted);
    await run.query(onlyGrows('acute_decision') + onlyGrows('information_given'));
    const team = onTheTeam('young_person_id');
    const self = isSelf('young_person_id');
    const asked = (column: string): string => `${column} = ANY ((SELECT app.my_guardian_consents())::uuid[])`;
    const myPost = (column: string): string => `${column} = (SELECT app.my_post())`;
    await run.query(
      mayRead('consent', `${team} OR ${self} OR ${asked('id')}`) +
        mayAdd('consent', `${team} AND ${myPost('recorded_by_post_id')}`) +
        mayChange(
          'consent',
          `state, refusal_note, ask_again_on, young_person_heard_on, young_person_heard_note, ended_at,
          ended_by_user_id, ended_note, version`,
          `${team} OR ${self} OR ${asked('id')}`,
        ) +
        mayRead(
          'consent_answer',
          `${team} OR ${self} OR guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = (SELECT app.me()))`,
        ) +
        mayAdd('consent_answer', team) +
        mayChange(
          'consent_answer',
          'answer, note, at, by_user_id',
          `${team} OR (${self} AND capacity = 'young_person')
          OR guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = (SELECT app.me()))`,
        ) +
        mayRead('legal_basis_use', `${team} OR ${self}`) +
        mayAdd('legal_basis_use', `${team} AND ${myPost('by_post_id')}`) +
        mayAdd(
          'sharing',
          `consent_id IS NULL AND EXISTS (SELECT 1 FROM app.legal_basis_use l WHERE l.id = sharing.legal_basis_use_id
          AND l.young_person_id = sharing.young_person_id AND l.service_id = sharing.service_id AND l.by_post_id = (SELECT app.my_post())
          AND sharing.category = ANY (l.categories) AND sharing.valid <@ daterange(l.valid_from, l.valid_to))`,
        ) +
        mayChange('sharing', 'ended_at', `consent_id IS NULL AND ${team}`) +
        mayChange('legal_basis_use', 'ended_at', team) +
        mayRead('information_given', `${team} OR ${self}`) +
        mayAdd('information_given', `${team} AND ${myPost('explained_by_post_id')}`) +
        mayRead('mapping', `${staffSees('mapping')} OR ${self}`) +
        mayAdd('mapping', `${ownRow('mapping')} AND ${myPost('started_by_post_id')}`) +
        mayChange(
          'mapping',
          'status, with_young_person, language, interpreter, completed_at, completed_by_post_id, version',
          staffSees('mapping'),
        ) +
        mayRead('mapping_answer', `${staffSees('mapping_answer')} OR ${self}`) +
        mayAdd('mapping_answer', ownRow('mapping_answer')) +
        mayChange(
          'mapping_answer',
          'answer, own_words, note, strengths, left_reason, answered_by_post_id, answered_at, version',
          staffSees('mapping_answer'),
        ) +
        mayRead('acute_decision', `${staffSees('acute_decision')} OR ${self}`) +
        mayAdd('acute_decision', `${ownRow('acute_decision')} AND ${myPost('by_post_id')}`),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
