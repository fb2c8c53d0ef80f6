import { forced, mayAdd, mayChange, mayRead, myPost, onlyGrows, throughFunctions } from '../policies.ts';

/** Nine digits, the last of which follows from the others (modulus 11), as the Brønnøysund registers give them. */
const checksum = [3, 2, 7, 6, 5, 4, 3, 2]
  .map((weight, index) => `${String(weight)} * substr(number, ${String(index + 1)}, 1)::int`)
  .join(' + ');

const columns = `
  ALTER TABLE app.organisation ADD COLUMN number text, ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN municipality_id uuid CONSTRAINT organisation_municipality REFERENCES app.municipality (id),
    ADD CONSTRAINT organisation_number UNIQUE (number),
    ADD CONSTRAINT organisation_number_form CHECK (CASE WHEN number ~ '^[0-9]{9}$'
      THEN (11 - (${checksum}) % 11) % 11 = substr(number, 9, 1)::int ELSE number IS NULL END);
  ALTER TABLE app.service ADD COLUMN version integer NOT NULL DEFAULT 1;
  CREATE TABLE app.user_import (
    id uuid DEFAULT uuidv7() CONSTRAINT user_import_pk PRIMARY KEY,
    organisation_id uuid CONSTRAINT user_import_organisation REFERENCES app.organisation (id),
    by_user_id uuid NOT NULL CONSTRAINT user_import_by REFERENCES app.app_user (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    undone_at timestamptz);
  ALTER TABLE app.app_user ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN import_id uuid CONSTRAINT app_user_import REFERENCES app.user_import (id);
  CREATE INDEX app_user_imported ON app.app_user (import_id) WHERE import_id IS NOT NULL;`;

const tables = `
  CREATE TABLE app.directory_change (
    id uuid DEFAULT uuidv7() CONSTRAINT directory_change_pk PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid CONSTRAINT directory_change_by REFERENCES app.app_user (id),
    subject text NOT NULL CONSTRAINT directory_change_subject CHECK (subject IN ('organisation', 'service', 'user', 'post')),
    subject_id uuid NOT NULL,
    organisation_id uuid CONSTRAINT directory_change_organisation REFERENCES app.organisation (id),
    service_id uuid CONSTRAINT directory_change_service REFERENCES app.service (id),
    user_id uuid CONSTRAINT directory_change_user REFERENCES app.app_user (id),
    before jsonb,
    after jsonb NOT NULL,
    reason text);
  CREATE INDEX directory_change_of_user ON app.directory_change (user_id, id);
  CREATE INDEX directory_change_of_service ON app.directory_change (service_id, id);
  CREATE TABLE app.role_proposal (
    id uuid DEFAULT uuidv7() CONSTRAINT role_proposal_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT role_proposal_user REFERENCES app.app_user (id),
    service_id uuid NOT NULL CONSTRAINT role_proposal_service REFERENCES app.service (id),
    role text NOT NULL CONSTRAINT role_proposal_role CHECK (role IN ('system_admin', 'privacy_officer')),
    title text NOT NULL CONSTRAINT role_proposal_title CHECK (length(title) BETWEEN 1 AND 200),
    valid daterange NOT NULL CONSTRAINT role_proposal_valid CHECK (NOT isempty(valid)),
    reason text NOT NULL CONSTRAINT role_proposal_reason CHECK (length(reason) BETWEEN 1 AND 2000),
    asked_by_user_id uuid NOT NULL CONSTRAINT role_proposal_asked_by REFERENCES app.app_user (id),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT role_proposal_answer CHECK (answer IN ('approved', 'declined', 'withdrawn')),
    answered_by_user_id uuid CONSTRAINT role_proposal_answered_by REFERENCES app.app_user (id),
    answered_at timestamptz,
    nobody_else boolean NOT NULL DEFAULT false,
    CONSTRAINT role_proposal_not_for_oneself CHECK (user_id <> asked_by_user_id AND user_id <> answered_by_user_id),
    CONSTRAINT role_proposal_four_eyes CHECK (answered_by_user_id <> asked_by_user_id OR answer = 'withdrawn' OR nobody_else),
    CONSTRAINT role_proposal_nobody_else CHECK (NOT nobody_else OR role = 'privacy_officer'),
    CONSTRAINT role_proposal_answered_whole CHECK (num_nonnulls(answer, answered_by_user_id, answered_at) IN (0, 3)));
  CREATE UNIQUE INDEX role_proposal_once ON app.role_proposal (user_id, service_id, role) WHERE answer IS NULL;
  CREATE TABLE app.role_review (
    id uuid DEFAULT uuidv7() CONSTRAINT role_review_pk PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT role_review_organisation REFERENCES app.organisation (id),
    quarter text NOT NULL CONSTRAINT role_review_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    note text NOT NULL CONSTRAINT role_review_note CHECK (length(note) BETWEEN 1 AND 4000),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT role_review_by REFERENCES app.app_user (id),
    CONSTRAINT role_review_once UNIQUE (organisation_id, quarter));`;

/** Whether the asker administers everything, and which of those who look after roles the asker is. */
const who = `
  CREATE FUNCTION app.administers_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM ${myPost} WHERE p.role = 'system_admin') $$;
  CREATE FUNCTION app.answers_for_roles() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT FROM ${myPost} WHERE p.role IN ('system_admin', 'privacy_officer')) $$;`;

const all = '(SELECT app.administers_all())';
const ofOwn = (column: string): string => `${all} OR ${column} = (SELECT app.my_administered_organisation())`;
const ownService = (column: string): string =>
  `${all} OR EXISTS (SELECT FROM app.service s WHERE s.id = ${column} AND s.organisation_id = (SELECT app.my_administered_organisation()))`;
const byMe = 'by_user_id = (SELECT app.me())';
const watches = 'service_id = ANY ((SELECT app.my_watched_services())::uuid[])';

const policies =
  mayAdd('organisation', all) +
  mayChange('organisation', 'name, kind, number, municipality_id, version', all) +
  mayAdd('service', ofOwn('organisation_id')) +
  mayChange('service', 'name, kind, phone, version', ofOwn('organisation_id')) +
  mayAdd('service_municipality', ownService('service_id')) +
  mayRead(
    'directory_change',
    `${ofOwn('organisation_id')} OR (subject = 'user' AND user_id = ANY ((SELECT app.my_administered())::uuid[]))`,
  ) +
  mayRead('role_proposal', '(SELECT app.answers_for_roles())') +
  mayRead('role_review', `${all} OR organisation_id = (SELECT app.my_watched_organisation())`) +
  mayAdd('role_review', `organisation_id = (SELECT app.my_watched_organisation()) AND ${byMe}`) +
  mayRead('user_import', `${all} OR organisation_id = (SELECT app.my_administered_organisation())`) +
  mayAdd(
    'user_import',
    `${byMe} AND (${all} OR organisation_id = (SELECT app.my_administered_organisation())) AND undone_at IS NULL`,
  ) +
  `
  DROP POLICY read ON app.role_change;
  CREATE POLICY read ON app.role_change FOR SELECT TO app_rw USING (${watches} OR ${ownService('service_id')});`;

/** Own tables, before the functions that use them. */
export const administrationTables =
  columns +
  tables +
  ['directory_change', 'role_proposal', 'role_review', 'user_import'].map(forced).join('') +
  onlyGrows('directory_change') +
  onlyGrows('role_review') +
  throughFunctions('directory_change', 'SELECT, INSERT') +
  throughFunctions('role_proposal', 'SELECT, INSERT, UPDATE') +
  throughFunctions('user_import', 'SELECT, UPDATE');

/** Who administers, and what follows from it. */
export const administrationPolicies = { who, policies };
