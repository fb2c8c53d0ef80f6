import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  inner,
  mayAdd,
  mayChange,
  mayRead,
  myPost,
  mySession,
  throughFunctions,
} from './policies.ts';

const clock = `
  CREATE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$;
  CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT (app.clock() AT TIME ZONE 'Europe/Oslo')::date $$;
`;

/**
 * What only grows is deleted by one alone, the function that erases a young person, in the transaction in which it does; and changed
 * by one alone, the trigger that takes a wrong text away.
 */
export const refuseChange = `
  CREATE OR REPLACE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_user = 'app_definer' THEN
        IF app.is_erasing() THEN RETURN NULL; END IF;
      END IF;
      IF TG_OP IN ('UPDATE', 'DELETE') AND current_user = 'app_definer' THEN
        IF app.is_blanking() THEN RETURN NULL; END IF;
      END IF;
      RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403';
    END $$;`;

const directory = `
  CREATE TABLE app.municipality (
    id uuid DEFAULT uuidv7() CONSTRAINT municipality_pk PRIMARY KEY,
    number text NOT NULL CONSTRAINT municipality_number UNIQUE,
    name text NOT NULL,
    county text NOT NULL,
    child_welfare_phone text NOT NULL,
    CONSTRAINT municipality_number_form CHECK (number ~ '^[0-9]{4}$'));
  CREATE TABLE app.organisation (
    id uuid DEFAULT uuidv7() CONSTRAINT organisation_pk PRIMARY KEY,
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT organisation_kind CHECK (kind IN ('municipality', 'county', 'health_trust', 'nav')));
  CREATE TABLE app.service (
    id uuid DEFAULT uuidv7() CONSTRAINT service_pk PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT service_organisation REFERENCES app.organisation (id),
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT service_kind CHECK (kind IN ('school', 'ot', 'nav', 'bup', 'dps', 'child_welfare',
      'school_health', 'coordination', 'ppt', 'housing', 'youth_work')),
    phone text NOT NULL DEFAULT '');
  CREATE TABLE app.service_municipality (
    service_id uuid NOT NULL CONSTRAINT service_municipality_service REFERENCES app.service (id),
    municipality_id uuid NOT NULL CONSTRAINT service_municipality_municipality REFERENCES app.municipality (id),
    CONSTRAINT service_municipality_pk PRIMARY KEY (service_id, municipality_id));
  CREATE TABLE app.app_user (
    id uuid DEFAULT uuidv7() CONSTRAINT app_user_pk PRIMARY KEY,
    username text NOT NULL CONSTRAINT app_user_username UNIQUE,
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT app_user_kind CHECK (kind IN ('staff', 'young_person', 'guardian')),
    phone text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    young_person_id uuid,
    active boolean NOT NULL DEFAULT true,
    CONSTRAINT app_user_young_person CHECK ((kind = 'young_person') = (young_person_id IS NOT NULL)));
  CREATE TABLE app.post (
    id uuid DEFAULT uuidv7() CONSTRAINT post_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT post_user REFERENCES app.app_user (id),
    service_id uuid NOT NULL CONSTRAINT post_service REFERENCES app.service (id),
    role text NOT NULL CONSTRAINT post_role CHECK (role IN ('nav_counsellor', 'school_counsellor', 'bup_clinician',
      'municipal_worker', 'youth_coordinator', 'manager', 'system_admin', 'local_admin', 'privacy_officer')),
    title text NOT NULL,
    valid daterange NOT NULL DEFAULT daterange(NULL, NULL));
  CREATE INDEX post_of_user ON app.post (user_id);
  CREATE INDEX post_in_service ON app.post (service_id);
  CREATE TABLE app.absence (
    id uuid DEFAULT uuidv7() CONSTRAINT absence_pk PRIMARY KEY,
    post_id uuid NOT NULL CONSTRAINT absence_post REFERENCES app.post (id),
    during daterange NOT NULL,
    stand_in_post_id uuid CONSTRAINT absence_stand_in REFERENCES app.post (id),
    CONSTRAINT absence_not_own_stand_in CHECK (stand_in_post_id <> post_id),
    CONSTRAINT absence_once EXCLUDE USING gist (post_id WITH =, during WITH &&));`;

const signIn = `
  CREATE TABLE app.credential (
    user_id uuid CONSTRAINT credential_pk PRIMARY KEY CONSTRAINT credential_user REFERENCES app.app_user (id),
    password_hash text NOT NULL,
    wrong_tries integer NOT NULL DEFAULT 0,
    slow_until timestamptz);
  CREATE TABLE app.session (
    digest bytea CONSTRAINT session_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT session_user_fk REFERENCES app.app_user (id),
    post_id uuid CONSTRAINT session_post REFERENCES app.post (id),
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT session_id UNIQUE,
    began_how text NOT NULL DEFAULT 'sign_in' CONSTRAINT session_began_how CHECK (began_how IN ('sign_in', 'again')),
    ended_how text CONSTRAINT session_ended_how CHECK (ended_how IN ('signed_out', 'elsewhere', 'renewed', 'provider', 'timed_out', 'left')),
    browser text,
    system text,
    provider text NOT NULL,
    level text NOT NULL,
    method text NOT NULL,
    mfa boolean NOT NULL,
    auth_time timestamptz NOT NULL,
    provider_subject bytea,
    provider_session bytea,
    sealed_id_token text,
    CONSTRAINT session_level CHECK (level IN ('substantial', 'high')),
    CONSTRAINT session_provider_form CHECK (provider ~ '^[a-z][a-z0-9-]{0,39}$'),
    CONSTRAINT session_provider_digests CHECK (octet_length(provider_subject) = 32 AND octet_length(provider_session) = 32),
    CONSTRAINT session_end_says_how CHECK ((ended_at IS NULL) = (ended_how IS NULL)),
    CONSTRAINT session_device CHECK (browser ~ '^[a-z]{1,20}$' AND system ~ '^[a-z]{1,20}$'),
    CONSTRAINT session_digest_length CHECK (octet_length(digest) = 32),
    CONSTRAINT session_not_longer_than_eight_hours CHECK (expires_at <= created_at + interval '8 hours'));
  CREATE INDEX session_of_user ON app.session (user_id) WHERE ended_at IS NULL;
  CREATE INDEX session_of_provider_session ON app.session (provider, provider_session) WHERE ended_at IS NULL;
  CREATE INDEX session_of_provider_subject ON app.session (provider, provider_subject) WHERE ended_at IS NULL;`;

/**
 * The young person who reads, when it is sure enough (C06): with the level high. With less, nothing that follows from being the young
 * person is open, and there is a narrow sight of its own.
 */
export const mySelf = `
  CREATE FUNCTION app.my_self() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT u.young_person_id FROM ${mySession} WHERE u.kind = 'young_person' AND (s.provider = 'demo' OR s.level = 'high') $$;`;

/** Who am I: everything follows from the secret that the browser's cookie carries, never from an id. */
const me = `
  CREATE FUNCTION app.live_session() RETURNS app.session LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT s FROM ${mySession} $$;
  CREATE FUNCTION app.me() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT u.id FROM ${mySession} $$;
  CREATE FUNCTION app.my_post() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT p.id FROM ${myPost} $$;
  CREATE FUNCTION app.my_service() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT p.service_id FROM ${myPost} $$;
${mySelf}`;

/**
 * Whom somebody can never see, whatever else is true, read anew by every statement. Staff: the protected whom they are not cleared for,
 * and those they are too close to. Guardians: the protected whom nobody has opened for them. A young person: every protected one but the self.
 */
export const blockedFor = `
  CREATE OR REPLACE FUNCTION app.blocked_for(p_user uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(
      SELECT p.young_person_id FROM protection p WHERE upper_inf(p.during) AND CASE u.kind
        WHEN 'staff' THEN NOT EXISTS (SELECT FROM clearance c WHERE c.user_id = u.id AND c.level = p.level AND c.ended_at IS NULL
          AND c.valid @> (SELECT app.today()))
        WHEN 'guardian' THEN NOT EXISTS (SELECT FROM guardian_opening o JOIN guardian g ON g.id = o.guardian_id WHERE g.user_id = u.id
          AND g.young_person_id = p.young_person_id AND o.confirmed_at IS NOT NULL AND o.ended_at IS NULL)
        ELSE p.young_person_id <> u.young_person_id END
      UNION SELECT r.young_person_id FROM staff_relation r WHERE r.user_id = u.id AND r.young_person_id IS NOT NULL AND r.ended_at IS NULL)
    FROM app_user u WHERE u.id = p_user $$;`;

const blocked = `${blockedFor}
  CREATE FUNCTION app.my_blocked() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT app.blocked_for(u.id) FROM ${mySession} WHERE s.provider = 'demo' OR s.mfa $$;`;

const tables = [
  'municipality',
  'organisation',
  'service',
  'service_municipality',
  'app_user',
  'post',
  'absence',
];

export class Directory1767000000001 implements MigrationInterface {
  name = 'Directory1767000000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'GRANT USAGE ON SCHEMA app TO app_rw, app_seeder; GRANT USAGE, CREATE ON SCHEMA app TO app_definer',
    );
    await run.query(clock + refuseChange + blocked + definer('my_blocked()') + inner('blocked_for(uuid)'));
    await run.query(directory + signIn);
    for (const table of [...tables, 'credential', 'session']) await run.query(forced(table));
    await run.query(tables.map((table) => throughFunctions(table, 'SELECT')).join(''));
    await run.query(
      throughFunctions('credential', 'SELECT, UPDATE') +
        throughFunctions('session', 'SELECT, INSERT, UPDATE'),
    );
    await run.query(me);
    for (const name of ['live_session()', 'me()', 'my_post()', 'my_service()', 'my_self()'])
      await run.query(definer(name));
    const signedIn = '(SELECT app.me()) IS NOT NULL';
    for (const table of [
      'municipality',
      'organisation',
      'service',
      'service_municipality',
      'post',
      'absence',
    ])
      await run.query(mayRead(table, signedIn));
    await run.query(mayRead('app_user', `${signedIn} AND (kind = 'staff' OR id = (SELECT app.me()))`));
    await run.query(mayAdd('absence', 'post_id = (SELECT app.my_post())'));
    await run.query(mayChange('absence', 'during, stand_in_post_id', 'post_id = (SELECT app.my_post())'));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
