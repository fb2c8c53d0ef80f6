import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, inner } from './policies.ts';

const columns = `
  ALTER TABLE app.service ADD COLUMN closed_on date, ADD COLUMN closed_reason text,
    ADD CONSTRAINT service_closed_why CHECK ((closed_on IS NULL) = (closed_reason IS NULL) AND closed_reason <> '');
  GRANT UPDATE (closed_on, closed_reason, version) ON app.service TO app_definer;`;

/** Whether anything of the service is somebody's: one answer for all of it, so that it tells of nobody. */
const cases = `EXISTS (SELECT FROM baton b WHERE b.service_id = s.id AND upper_inf(b.held))
      OR EXISTS (SELECT FROM transition t WHERE s.id IN (t.sender_service_id, t.receiver_service_id) AND t.status IN ('planned', 'offered', 'accepted'))
      OR EXISTS (SELECT FROM invitation i WHERE i.service_id = s.id AND i.answer IS NULL AND i.answer_by >= app.today())`;

const verbs = `
  CREATE FUNCTION app.service_standing(p_service uuid) RETURNS TABLE (closed boolean, posts integer, cases_open boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT s.closed_on IS NOT NULL, (SELECT count(*)::int FROM post p JOIN app_user u ON u.id = p.user_id AND u.active
      WHERE p.service_id = s.id AND coalesce(upper(p.valid), 'infinity') > app.today()), ${cases}
    FROM service s WHERE s.id = p_service AND (app.administers_all() OR s.organisation_id = app.my_administered_organisation()) $$;
  CREATE FUNCTION app.close_service(p_service uuid, p_version integer, p_reason text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_version integer; v_organisation uuid;
    BEGIN
      PERFORM FROM service s WHERE s.id = p_service FOR UPDATE;
      IF NOT EXISTS (SELECT FROM app.service_standing(p_service) c WHERE NOT c.closed AND c.posts = 0 AND NOT c.cases_open) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      UPDATE service SET closed_on = app.today(), closed_reason = p_reason, version = version + 1
      WHERE id = p_service AND version = p_version RETURNING version, organisation_id INTO v_version, v_organisation;
      IF v_version IS NULL THEN RETURN NULL; END IF;
      INSERT INTO directory_change (by_user_id, reason, before, after, subject, subject_id, organisation_id, service_id)
      VALUES (app.me(), p_reason, jsonb_build_object('closed_on', NULL), jsonb_build_object('closed_on', app.today()), 'service', p_service,
        v_organisation, p_service);
      RETURN v_version;
    END $$;
  CREATE FUNCTION app.refuse_closed_service() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT FROM service s WHERE s.id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid AND s.closed_on IS NOT NULL) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;`;

const closedTo = (table: string, column: string): string => `
  CREATE TRIGGER ${table}_of_open_service BEFORE INSERT ON app.${table} FOR EACH ROW EXECUTE FUNCTION app.refuse_closed_service('${column}');`;

/** A service that is closed keeps its name, for consents and logs name it; nobody works, is asked or receives there any more. */
export class ClosedServices1767000000066 implements MigrationInterface {
  name = 'ClosedServices1767000000066';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(columns + verbs);
    await run.query(definer('service_standing(uuid)') + definer('close_service(uuid, integer, text)'));
    await run.query(
      closedTo('post', 'service_id') +
        closedTo('invitation', 'service_id') +
        closedTo('transition', 'receiver_service_id'),
    );
    await run.query(inner('refuse_closed_service()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
