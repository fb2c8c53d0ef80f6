import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forJobs } from './policies.ts';

/**
 * A consent that ends by date closes what it opened on that day, by itself; only the status of the follow-up waits
 * for somebody to say so. This does, for everybody who is active with nothing shared any more, one person's row
 * locked at a time and in order. Answers how many were paused.
 */
const pause = `
  CREATE FUNCTION app.pause_with_nothing_shared() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid; v_service uuid; v_paused integer := 0;
    BEGIN
      FOR v_person IN SELECT f.young_person_id FROM follow_up f WHERE f.status = 'active' AND upper_inf(f.during)
        AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.young_person_id = f.young_person_id AND s.ended_at IS NULL AND s.valid @> app.today())
        ORDER BY 1
      LOOP
        PERFORM 1 FROM young_person y WHERE y.id = v_person FOR UPDATE;
        UPDATE follow_up f SET status = 'paused', paused_reason = 'nothing-shared', version = version + 1
        WHERE f.young_person_id = v_person AND upper_inf(f.during) AND f.status = 'active'
          AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.young_person_id = v_person AND s.ended_at IS NULL AND s.valid @> app.today())
        RETURNING f.registered_service_id INTO v_service;
        CONTINUE WHEN NOT FOUND;
        INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at)
        VALUES (v_person, v_service, 'basic', 'follow-up-paused', jsonb_build_object('reason', 'nothing-shared'), app.clock());
        INSERT INTO access_log (young_person_id, action, categories, allowed, basis, row_count, request_id)
        VALUES (v_person, 'follow-up.change', ARRAY['basic'], true, 'calendar', 1, 'job:pause-with-nothing-shared');
        v_paused := v_paused + 1;
      END LOOP;
      RETURN v_paused;
    END $$;`;

export class Jobs1767000000011 implements MigrationInterface {
  name = 'Jobs1767000000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT USAGE ON SCHEMA app TO app_jobs; GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(pause);
    await run.query(forJobs('pause_with_nothing_shared()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
