import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forJobs } from './policies.ts';

/** The next `p_many` of those followed up, behind `p_after`. Answers with the last of them; null when nobody is left. */
const inParts = `
  CREATE FUNCTION app.find_next_preparations(p_rules jsonb, p_after uuid, p_many integer) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid; v_last uuid; v_found integer;
    BEGIN
      FOR v_person IN SELECT f.young_person_id FROM follow_up f WHERE f.status IN ('registered', 'active') AND upper_inf(f.during)
        AND (p_after IS NULL OR f.young_person_id > p_after) ORDER BY 1 LIMIT p_many
      LOOP
        v_last := v_person;
        v_found := app.prepare(v_person, p_rules);
        CONTINUE WHEN v_found = 0;
        INSERT INTO access_log (young_person_id, action, allowed, basis, row_count, request_id)
        VALUES (v_person, 'transition.write', true, 'calendar', v_found, 'job:find-preparations');
      END LOOP;
      RETURN v_last;
    END $$;`;

/** The log is written by one at a time: a night with many dates would keep everybody waiting until it was through. */
export class PreparationsInParts1767000000093 implements MigrationInterface {
  name = 'PreparationsInParts1767000000093';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      'SET LOCAL ROLE app_definer; DROP FUNCTION app.find_all_preparations(jsonb); SET LOCAL ROLE app_owner',
    );
    await run.query(inParts);
    await run.query(forJobs('find_next_preparations(jsonb, uuid, integer)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
