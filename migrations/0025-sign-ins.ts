import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countedByOwner, definer, forJobs, inner } from './policies.ts';
import { codesForTheYoung } from './sign-ins/codes-for-the-young.ts';
import { firstAdministrator } from './sign-ins/first-administrator.ts';

/** A session stands still no longer than this before it is over by itself: the same as in `mySession`. */
const idle = `CASE WHEN u.kind = 'staff' THEN interval '15 minutes' ELSE interval '60 minutes' END`;

/**
 * However a session begins or ends, it leaves a row in the own chain of the one whose it is. A fresh sign-in is one row: the old
 * secret is over and the new one begins. Rows that come with a new database are not sign-ins.
 */
const logged = `
  CREATE INDEX access_log_sign_ins ON app.access_log (at) WHERE action IN ('session.start', 'session.renew', 'session.end');
  CREATE FUNCTION app.session_logged() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_request jsonb := this_request();
    BEGIN
      INSERT INTO access_log (actor_user_id, actor_post_id, actor_service_id, actor_role, session_reference, action, allowed, basis,
        request_id, acr, ip_class, app_version)
      SELECT u.id, p.id, p.service_id, coalesce(p.role, u.kind), left(encode(NEW.digest, 'hex'), 12),
        CASE WHEN TG_OP = 'UPDATE' THEN 'session.end' WHEN NEW.began_how = 'again' THEN 'session.renew' ELSE 'session.start' END,
        true, CASE WHEN TG_OP = 'UPDATE' THEN 'session:' || NEW.ended_how ELSE 'provider:' || NEW.provider END,
        coalesce(v_request ->> 'id', 'laget'), NEW.level, v_request ->> 'ip_class', v_request ->> 'app_version'
      FROM app_user u LEFT JOIN post p ON p.id = NEW.post_id WHERE u.id = NEW.user_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER session_beginning_is_logged AFTER INSERT ON app.session FOR EACH ROW WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.session_logged();
  CREATE TRIGGER session_end_is_logged AFTER UPDATE OF ended_at ON app.session FOR EACH ROW
    WHEN (OLD.ended_at IS NULL AND NEW.ended_how <> 'renewed') EXECUTE FUNCTION app.session_logged();`;

/** The own sessions that are still alive, and ending those that are not this one. */
const own = `
  CREATE FUNCTION app.my_sessions() RETURNS TABLE (id uuid, browser text, system text, provider text, since timestamptz, seen_at timestamptz,
      here boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT s.id, s.browser, s.system, s.provider, s.created_at, s.seen_at, s.digest = l.digest
    FROM (SELECT (app.live_session()).*) l JOIN app_user u ON u.id = l.user_id JOIN session s ON s.user_id = u.id
    WHERE s.ended_at IS NULL AND s.expires_at > app.clock() AND s.seen_at > app.clock() - ${idle}
    ORDER BY s.digest = l.digest DESC, s.seen_at DESC $$;
  CREATE FUNCTION app.session_end_elsewhere(p_id uuid) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_session app.session := app.live_session(); v_count integer;
    BEGIN
      UPDATE session s SET ended_at = app.clock(), ended_how = 'elsewhere', sealed_id_token = NULL
      WHERE s.ended_at IS NULL AND s.user_id = v_session.user_id AND s.digest <> v_session.digest AND s.id = coalesce(p_id, s.id);
      GET DIAGNOSTICS v_count = ROW_COUNT;
      RETURN v_count;
    END $$;`;

/** For the privacy officer: those who work in the services looked after, and refused sign-ins, which are nobody's. */
const read = `
  CREATE FUNCTION app.sign_ins(p_from timestamptz, p_to timestamptz) RETURNS TABLE (id uuid, at timestamptz, action text, allowed boolean,
      why text, level text, session text, user_name text, service_name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT l.id, l.at, l.action, l.allowed, coalesce(l.rule, l.basis), l.acr, l.session_reference, u.name, s.name
    FROM access_log l LEFT JOIN app_user u ON u.id = l.actor_user_id LEFT JOIN service s ON s.id = l.actor_service_id
    WHERE l.action IN ('session.start', 'session.renew', 'session.end') AND l.at >= p_from AND l.at < p_to
      AND (l.actor_service_id = ANY ((SELECT app.my_watched_services())::uuid[])
        OR (l.actor_user_id IS NULL AND (SELECT app.my_watched_organisation()) IS NOT NULL))
    ORDER BY l.at DESC, l.id DESC LIMIT 500 $$;`;

/** What stood still too long is over already, on the next statement; this says so, and leaves the row. In order of whose chain it is. */
const timeOut = `
  CREATE FUNCTION app.end_stale_sessions(p_most integer) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record; v_count integer := 0;
    BEGIN
      PERFORM set_config('app.request', '{"id": "end-stale-sessions"}', true);
      FOR v IN SELECT s.digest, least(s.expires_at, s.seen_at + ${idle}) AS over FROM session s JOIN app_user u ON u.id = s.user_id
        WHERE s.ended_at IS NULL AND (s.expires_at <= app.clock() OR s.seen_at <= app.clock() - ${idle})
        ORDER BY s.user_id LIMIT p_most FOR UPDATE OF s SKIP LOCKED
      LOOP
        UPDATE session SET ended_at = v.over, ended_how = 'timed_out', sealed_id_token = NULL WHERE digest = v.digest;
        v_count := v_count + 1;
      END LOOP;
      RETURN v_count;
    END $$;`;

/** Every sign-in and every end of one leaves a row, everybody sees the own sessions, and an empty database gets its first user. */
export class SignIns1767000000025 implements MigrationInterface {
  name = 'SignIns1767000000025';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(logged + own + read + timeOut + firstAdministrator + codesForTheYoung);
    await run.query(inner('session_logged()'));
    for (const signature of [
      'my_sessions()',
      'invite_own(uuid, uuid, uuid, text, bytea)',
      'session_end_elsewhere(uuid)',
      'sign_ins(timestamptz, timestamptz)',
    ])
      await run.query(definer(signature));
    await run.query(forJobs('end_stale_sessions(integer)'));
    await run.query(countedByOwner('first_administrator(jsonb, bytea)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
