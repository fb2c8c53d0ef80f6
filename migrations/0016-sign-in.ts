import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, forced, mayAdd, mayChange, mayRead, mySession, throughFunctions } from './policies.ts';

const providers = `('idporten', 'helseid', 'feide', 'entra')`;
const keyKinds = `('pid', 'hpr', 'oid+tid')`;

const tables = `
  CREATE TABLE app.identity_link (
    id uuid DEFAULT uuidv7() CONSTRAINT identity_link_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT identity_link_user REFERENCES app.app_user (id),
    provider text NOT NULL CONSTRAINT identity_link_provider CHECK (provider IN ${providers}),
    key_kind text NOT NULL CONSTRAINT identity_link_key_kind CHECK (key_kind IN ${keyKinds}),
    key_digest bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    made_by_user_id uuid NOT NULL CONSTRAINT identity_link_made_by REFERENCES app.app_user (id),
    made_by_code boolean NOT NULL DEFAULT false,
    ended_at timestamptz,
    CONSTRAINT identity_link_digest_length CHECK (octet_length(key_digest) = 32));
  CREATE UNIQUE INDEX identity_link_once ON app.identity_link (provider, key_kind, key_digest) WHERE ended_at IS NULL;
  CREATE INDEX identity_link_of ON app.identity_link (user_id);
  CREATE TABLE app.link_code (
    id uuid DEFAULT uuidv7() CONSTRAINT link_code_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT link_code_user REFERENCES app.app_user (id),
    digest bytea NOT NULL CONSTRAINT link_code_once UNIQUE,
    made_by_user_id uuid NOT NULL CONSTRAINT link_code_made_by REFERENCES app.app_user (id),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    expires_at timestamptz NOT NULL DEFAULT app.clock() + interval '7 days',
    used_at timestamptz,
    CONSTRAINT link_code_digest_length CHECK (octet_length(digest) = 32),
    CONSTRAINT link_code_not_longer_than_a_week CHECK (expires_at <= made_at + interval '7 days 00:01:00'));
  CREATE INDEX link_code_of ON app.link_code (user_id);
  CREATE TABLE app.sign_in_flow (
    digest bytea CONSTRAINT sign_in_flow_pk PRIMARY KEY,
    provider text NOT NULL,
    level text NOT NULL CONSTRAINT sign_in_flow_level CHECK (level IN ('substantial', 'high')),
    return_to text NOT NULL,
    session_digest bytea,
    began_at timestamptz NOT NULL DEFAULT app.clock(),
    used_at timestamptz,
    keys jsonb,
    proof jsonb,
    CONSTRAINT sign_in_flow_digest_length CHECK (octet_length(digest) = 32),
    CONSTRAINT sign_in_flow_verified CHECK ((keys IS NULL) = (proof IS NULL)));
  CREATE INDEX sign_in_flow_began ON app.sign_in_flow (began_at);
  CREATE TABLE app.logout_token_seen (
    provider text NOT NULL,
    token_digest bytea NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT logout_token_seen_pk PRIMARY KEY (provider, token_digest),
    CONSTRAINT logout_token_seen_digest_length CHECK (octet_length(token_digest) = 32));`;

/** Whose sign-in the asker looks after: a system administrator everybody's who works here, a local one those of the own organisation, from before they begin. */
export const administered = `
  CREATE FUNCTION app.my_administered() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(DISTINCT u.id), '{}') FROM post mine JOIN service own ON own.id = mine.service_id
      JOIN app_user u ON u.kind = 'staff' AND u.id <> mine.user_id
    WHERE mine.id = app.my_post() AND (mine.role = 'system_admin' OR (mine.role = 'local_admin' AND EXISTS (
      SELECT FROM post p JOIN service s ON s.id = p.service_id WHERE p.user_id = u.id
        AND (upper_inf(p.valid) OR upper(p.valid) > app.today()) AND s.organisation_id = own.organisation_id))) $$;`;

/** A sign-in that has begun is known by the secret in that browser's cookie, is used once, and is forgotten after a day. */
const flows = `
  CREATE FUNCTION app.sign_in_begin(p_digest bytea, p_provider text, p_level text, p_return_to text, p_session text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_session bytea;
    BEGIN
      DELETE FROM sign_in_flow WHERE began_at < app.clock() - interval '1 day';
      IF p_session IS NOT NULL THEN
        PERFORM set_config('app.session', p_session, true);
        SELECT s.digest INTO v_session FROM ${mySession} WHERE s.provider = p_provider;
        IF NOT FOUND THEN RETURN false; END IF;
      END IF;
      INSERT INTO sign_in_flow (digest, provider, level, return_to, session_digest)
      VALUES (p_digest, p_provider, p_level, p_return_to, v_session);
      RETURN true;
    END $$;
  CREATE FUNCTION app.sign_in_take(p_digest bytea, p_provider text) RETURNS TABLE (level text, return_to text, session_digest bytea)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE sign_in_flow f SET used_at = app.clock() WHERE f.digest = p_digest AND f.provider = p_provider AND f.used_at IS NULL
      AND f.began_at > app.clock() - interval '10 minutes' RETURNING f.level, f.return_to, f.session_digest $$;
  CREATE FUNCTION app.sign_in_user(p_provider_kind text, p_keys jsonb) RETURNS TABLE (user_id uuid, kind text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH linked AS (
      SELECT DISTINCT l.user_id FROM jsonb_to_recordset(p_keys) AS k(kind text, digest bytea)
        JOIN identity_link l ON l.provider = p_provider_kind AND l.key_kind = k.kind AND l.key_digest = k.digest AND l.ended_at IS NULL)
    SELECT u.id, u.kind FROM linked JOIN app_user u ON u.id = linked.user_id AND u.active WHERE (SELECT count(*) FROM linked) = 1 $$;
  CREATE FUNCTION app.sign_in_not_known(p_digest bytea, p_keys jsonb, p_proof jsonb) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE sign_in_flow SET keys = p_keys, proof = p_proof WHERE digest = p_digest AND used_at IS NOT NULL AND keys IS NULL $$;`;

/** An invitation code and a verified sign-in together make a link; neither does alone. */
const codes = `
  CREATE FUNCTION app.sign_in_invited(p_flow bytea, p_code bytea) RETURNS TABLE (user_id uuid, kind text, provider text, proof jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT u.id, u.kind, f.provider, f.proof FROM sign_in_flow f JOIN link_code c ON c.digest = p_code AND c.used_at IS NULL
        AND c.expires_at > app.clock() JOIN app_user u ON u.id = c.user_id AND u.active
      WHERE f.digest = p_flow AND f.keys IS NOT NULL AND f.used_at > app.clock() - interval '10 minutes' $$;
  CREATE FUNCTION app.sign_in_link(p_flow bytea, p_code bytea, p_provider_kind text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_code link_code; v_keys jsonb;
    BEGIN
      IF NOT EXISTS (SELECT FROM sign_in_invited(p_flow, p_code)) THEN RETURN false; END IF;
      UPDATE link_code SET used_at = app.clock() WHERE digest = p_code AND used_at IS NULL RETURNING * INTO v_code;
      IF NOT FOUND THEN RETURN false; END IF;
      SELECT keys INTO v_keys FROM sign_in_flow WHERE digest = p_flow;
      UPDATE sign_in_flow SET keys = NULL, proof = NULL WHERE digest = p_flow;
      INSERT INTO identity_link (user_id, provider, key_kind, key_digest, made_by_user_id, made_by_code)
      SELECT v_code.user_id, p_provider_kind, k.kind, k.digest, v_code.made_by_user_id, true
      FROM jsonb_to_recordset(v_keys) AS k(kind text, digest bytea);
      RETURN true;
    END $$;`;

/** The provider says that somebody has signed out there: the sessions end here at once. A token is heard once. */
const logout = `
  CREATE FUNCTION app.session_end_by_provider(p_provider text, p_token bytea, p_subject bytea, p_session bytea) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      DELETE FROM logout_token_seen WHERE seen_at < app.clock() - interval '1 day';
      INSERT INTO logout_token_seen (provider, token_digest) VALUES (p_provider, p_token) ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RETURN false; END IF;
      UPDATE session SET ended_at = app.clock(), ended_how = 'provider', sealed_id_token = NULL WHERE ended_at IS NULL AND provider = p_provider
        AND CASE WHEN p_session IS NULL THEN provider_subject = p_subject
          ELSE provider_session = p_session AND provider_subject = coalesce(p_subject, provider_subject) END;
      RETURN true;
    END $$;
  CREATE FUNCTION app.session_sealed_token() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT s.sealed_id_token FROM ${mySession} $$;`;

const signatures = [
  'my_administered()',
  'sign_in_begin(bytea, text, text, text, text)',
  'sign_in_take(bytea, text)',
  'sign_in_user(text, jsonb)',
  'sign_in_not_known(bytea, jsonb, jsonb)',
  'sign_in_invited(bytea, bytea)',
  'sign_in_link(bytea, bytea, text)',
  'session_end_by_provider(text, bytea, bytea, bytea)',
  'session_sealed_token()',
];

export class SignIn1767000000016 implements MigrationInterface {
  name = 'SignIn1767000000016';

  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    for (const table of ['identity_link', 'link_code', 'sign_in_flow', 'logout_token_seen'])
      await run.query(forced(table));
    await run.query(
      throughFunctions('identity_link', 'SELECT, INSERT') +
        throughFunctions('link_code', 'SELECT, UPDATE') +
        throughFunctions('sign_in_flow', 'SELECT, INSERT, UPDATE, DELETE') +
        throughFunctions('logout_token_seen', 'SELECT, INSERT, DELETE'),
    );
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(administered + flows + codes + logout);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
    const mine = 'user_id = ANY ((SELECT app.my_administered())::uuid[])';
    await run.query(
      mayRead('identity_link', mine) +
        mayAdd('identity_link', `${mine} AND made_by_user_id = (SELECT app.me()) AND NOT made_by_code`) +
        mayChange('identity_link', 'ended_at', mine) +
        mayRead('link_code', mine) +
        mayAdd('link_code', `${mine} AND made_by_user_id = (SELECT app.me())`),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
