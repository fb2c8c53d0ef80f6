import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessFacts, factColumns } from './access-facts.ts';
import {
  definer,
  forced,
  inner,
  isSelf,
  mayRead,
  mySession,
  onlyGrows,
  throughFunctions,
} from './policies.ts';

const accessLog = `
  CREATE TABLE app.access_log (
    id uuid DEFAULT uuidv7() CONSTRAINT access_log_pk PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_user_id uuid CONSTRAINT access_log_actor REFERENCES app.app_user (id),
    actor_post_id uuid CONSTRAINT access_log_post REFERENCES app.post (id),
    actor_service_id uuid CONSTRAINT access_log_service REFERENCES app.service (id),
    actor_role text,
    young_person_id uuid,
    young_person_ids uuid[] NOT NULL DEFAULT '{}',
    action text NOT NULL,
    categories text[] NOT NULL DEFAULT '{}',
    allowed boolean NOT NULL,
    basis text,
    rule text,
    reason text,
    row_count integer NOT NULL DEFAULT 0,
    request_id text NOT NULL,
    session_reference text,
    acr text,
    ip_class text,
    app_version text,
    purpose text,
    chain_key uuid NOT NULL,
    seq integer NOT NULL,
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT access_log_chain UNIQUE (chain_key, seq),
    CONSTRAINT access_log_allowed_has_basis CHECK (NOT allowed OR basis IS NOT NULL),
    CONSTRAINT access_log_refused_has_rule CHECK (allowed OR rule IS NOT NULL));
  CREATE INDEX access_log_of ON app.access_log (young_person_id, at DESC) WHERE young_person_id IS NOT NULL;
  CREATE INDEX access_log_lists ON app.access_log USING gin (young_person_ids) WHERE young_person_ids <> '{}';
  CREATE INDEX access_log_actor_at ON app.access_log (actor_user_id, at);`;

/**
 * The writer says what was done; who did it is taken from the session, so that nobody can write in another's name. In order of
 * the chains, because each row locks its own: two requests that write in the same two chains must not wait for each other.
 * Answers with those among the shown whose address is protected (A03), of whom the reader may see anything at all.
 */
const writeLog = `
  CREATE FUNCTION app.write_log(p_rows jsonb, p_request_id text) RETURNS uuid[] LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    WITH actor AS (
      SELECT s.user_id, p.id AS post_id, p.service_id, coalesce(p.role, u.kind) AS role, left(encode(s.digest, 'hex'), 12) AS reference, s.level AS acr
      FROM (SELECT (live_session()).*) s JOIN app_user u ON u.id = s.user_id LEFT JOIN post p ON p.id = s.post_id)
    INSERT INTO access_log (actor_user_id, actor_post_id, actor_service_id, actor_role, session_reference, young_person_id,
      young_person_ids, action, categories, allowed, basis, rule, reason, row_count, request_id, acr, ip_class, app_version, purpose)
    SELECT a.user_id, a.post_id, a.service_id, a.role, a.reference, r.young_person_id, coalesce(r.young_person_ids, '{}'), r.action,
      coalesce(r.categories, '{}'), r.allowed, r.basis, r.rule, r.reason, coalesce(r.row_count, 0), p_request_id, a.acr, r.ip_class, r.app_version, r.purpose
    FROM jsonb_to_recordset(p_rows) AS r(young_person_id uuid, young_person_ids uuid[], action text, categories text[],
      allowed boolean, basis text, rule text, reason text, row_count integer, ip_class text, app_version text, purpose text)
      LEFT JOIN actor a ON true ORDER BY coalesce(r.young_person_id, a.user_id);
    SELECT ARRAY(SELECT p.young_person_id FROM jsonb_to_recordset(p_rows) AS r(young_person_id uuid, young_person_ids uuid[], allowed boolean)
        CROSS JOIN unnest(r.young_person_id || coalesce(r.young_person_ids, '{}')) AS shown (id)
        JOIN protection p ON p.young_person_id = shown.id AND upper_inf(p.during) AND p.level <> 'shielded'
      WHERE r.allowed AND p.young_person_id <> ALL ((SELECT app.my_blocked())::uuid[])) $$;`;

/** What is known of how somebody signed in, as one value. `auth_time` null: now. */
const proof = `
  CREATE TYPE app.proof AS (provider text, level text, method text, mfa boolean, auth_time timestamptz, subject bytea, session bytea,
    sealed_id_token text);`;

/** Who somebody is whose session is `v_session`, and in which post. */
export const whoColumns = `user_id uuid, username text, name text, kind text, young_person_id uuid,
      post_id uuid, role text, title text, service_id uuid, service_name text, service_kind text, municipality_id uuid, now timestamptz, today date,
      provider text, level text, auth_time timestamptz`;
export const whoItIs = `SELECT u.id, u.username, u.name, u.kind, u.young_person_id, p.id,
          CASE u.kind WHEN 'staff' THEN p.role ELSE u.kind END, p.title, sv.id, sv.name, sv.kind,
          (SELECT min(sm.municipality_id::text)::uuid FROM service_municipality sm WHERE sm.service_id = sv.id), app.clock(), app.today(),
          v_session.provider, v_session.level, v_session.auth_time
        FROM app_user u LEFT JOIN post p ON p.id = v_session.post_id AND p.valid @> app.today() LEFT JOIN service sv ON sv.id = p.service_id
        WHERE u.id = v_session.user_id;`;

/** A try is counted before the password is looked at, so that many at once are no more than ten; the right one sets it back. */
const signIn = `
  CREATE FUNCTION app.sign_in_attempt(p_username text) RETURNS TABLE (user_id uuid, password_hash text, wait_seconds integer)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    #variable_conflict use_column
    DECLARE v credential; v_wait integer;
    BEGIN
      SELECT c.* INTO v FROM credential c JOIN app_user u ON u.id = c.user_id WHERE u.username = p_username AND u.active FOR UPDATE OF c;
      IF NOT FOUND THEN RETURN; END IF;
      v_wait := coalesce(greatest(0, ceil(extract(epoch FROM v.slow_until - app.clock()))), 0);
      IF v_wait = 0 THEN
        UPDATE credential SET wrong_tries = wrong_tries + 1, slow_until = CASE WHEN wrong_tries + 1 >= 10
          THEN app.clock() + least(interval '15 minutes', interval '2 seconds' * 2 ^ least(wrong_tries + 1 - 10, 10)) END
        WHERE user_id = v.user_id;
      END IF;
      RETURN QUERY SELECT v.user_id, v.password_hash, v_wait;
    END $$;
  CREATE FUNCTION app.session_start(p_user uuid, p_digest bytea, p_proof app.proof) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_kind text; v_post uuid; v_at timestamptz := app.clock();
    BEGIN
      SELECT kind INTO STRICT v_kind FROM app_user WHERE id = p_user AND active;
      SELECT id INTO v_post FROM post WHERE user_id = p_user AND valid @> app.today() ORDER BY id LIMIT 1;
      PERFORM session_insert(p_user, v_post, p_digest, v_at,
        v_at + CASE v_kind WHEN 'staff' THEN interval '8 hours' ELSE interval '60 minutes' END, p_proof, 'sign_in');
    END $$;
  CREATE FUNCTION app.this_request() RETURNS jsonb LANGUAGE sql STABLE SET search_path = app
    AS $$ SELECT coalesce(nullif(current_setting('app.request', true), '')::jsonb, '{}') $$;
  CREATE FUNCTION app.session_insert(p_user uuid, p_post uuid, p_digest bytea, p_created timestamptz, p_expires timestamptz, p_proof app.proof,
      p_how text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE credential SET wrong_tries = 0, slow_until = NULL WHERE user_id = p_user;
      INSERT INTO session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time,
        provider_subject, provider_session, sealed_id_token, began_how, browser, system)
      VALUES (p_digest, p_user, p_post, p_created, app.clock(), p_expires, p_proof.provider, p_proof.level, p_proof.method, p_proof.mfa,
        coalesce(p_proof.auth_time, app.clock()), p_proof.subject, p_proof.session, p_proof.sealed_id_token, p_how,
        this_request() ->> 'browser', this_request() ->> 'system');
    END $$;
  CREATE FUNCTION app.session_step_up(p_digest bytea, p_proof app.proof) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_session app.session := app.live_session();
    BEGIN
      UPDATE session SET ended_at = app.clock(), ended_how = 'renewed', sealed_id_token = NULL
      WHERE digest = v_session.digest AND ended_at IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      PERFORM session_insert(v_session.user_id, v_session.post_id, p_digest, v_session.created_at, v_session.expires_at, p_proof, 'again');
      RETURN true;
    END $$;
  CREATE FUNCTION app.signed_in_freshly() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app
    AS $$ SELECT EXISTS (SELECT FROM ${mySession} WHERE s.auth_time BETWEEN app.clock() - interval '5 minutes' AND app.clock() + interval '30 seconds') $$;
  CREATE FUNCTION app.session_end(p_everywhere boolean) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_session app.session := app.live_session();
    BEGIN
      UPDATE session SET ended_at = app.clock(), sealed_id_token = NULL,
        ended_how = CASE WHEN digest = v_session.digest THEN 'signed_out' ELSE 'elsewhere' END
      WHERE ended_at IS NULL AND (digest = v_session.digest OR (p_everywhere AND user_id = v_session.user_id));
    END $$;
  CREATE FUNCTION app.session_change_post(p_post uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_session app.session := app.live_session();
    BEGIN
      UPDATE session SET post_id = p_post WHERE digest = v_session.digest AND EXISTS (
        SELECT 1 FROM post WHERE id = p_post AND user_id = v_session.user_id AND valid @> app.today());
      RETURN FOUND;
    END $$;
  CREATE FUNCTION app.session_open(p_secret text) RETURNS TABLE (${whoColumns})
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    #variable_conflict use_column
    DECLARE v_session app.session;
    BEGIN
      PERFORM set_config('app.session', p_secret, true);
      v_session := app.live_session();
      IF v_session.user_id IS NULL THEN RETURN; END IF;
      IF v_session.seen_at < app.clock() - interval '30 seconds' THEN
        UPDATE session SET seen_at = app.clock() WHERE digest = v_session.digest;
      END IF;
      RETURN QUERY ${whoItIs}
    END $$;`;

/** The facts that libs/domain decides from. Reads past row-level security on purpose: two deciders that do not lean on each other. */
export const facts = `
  CREATE OR REPLACE FUNCTION app.access_facts(p_young_person uuid) RETURNS TABLE (${factColumns})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
${accessFacts({
  me: 'SELECT app.me() AS user_id, app.my_post() AS post_id, app.my_service() AS service_id, app.my_self() AS self_id',
  assured: `coalesce((SELECT l.provider = 'demo' OR (l.mfa AND (l.level = 'high' OR EXISTS (SELECT FROM app_user u WHERE u.id = l.user_id
        AND u.kind = 'staff'))) FROM (SELECT (app.live_session()).*) l), false)`,
  emergency: {
    any: 'p_young_person = ANY (app.my_emergencies())',
    grants: 'app.emergency_grants(p_young_person)',
  },
})} $$;`;

const signatures = [
  'write_log(jsonb, text)',
  'sign_in_attempt(text)',
  'session_start(uuid, bytea, app.proof)',
  'session_step_up(bytea, app.proof)',
  'signed_in_freshly()',
  'session_end(boolean)',
  'session_change_post(uuid)',
  'session_open(text)',
  'access_facts(uuid)',
];

export class LogAndSessions1767000000005 implements MigrationInterface {
  name = 'LogAndSessions1767000000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      accessLog +
        forced('access_log') +
        throughFunctions('access_log', 'SELECT, INSERT') +
        onlyGrows('access_log'),
    );
    await run.query(
      mayRead(
        'access_log',
        `${isSelf('young_person_id')} OR young_person_ids @> ARRAY[(SELECT app.my_self())]
      OR actor_user_id = (SELECT app.me())`,
      ),
    );
    await run.query(writeLog + proof + signIn + facts);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query(
      inner('session_insert(uuid, uuid, bytea, timestamptz, timestamptz, app.proof, text)') +
        inner('this_request()'),
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
