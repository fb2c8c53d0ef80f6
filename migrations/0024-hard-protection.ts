import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './policies.ts';

/**
 * What a privacy officer goes through without the log naming anybody: the rows about somebody whose address is protected, so that
 * the answer can go without the place (A03). Of the officer's own lists alone, and by the rows' ids, never whom they are about.
 */
const placeless = `
  CREATE FUNCTION app.placeless_rows() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT r.id FROM (
        SELECT m.id, m.young_person_id FROM app.my_emergencies_to_review() m
        UNION ALL SELECT q.id, q.young_person_id FROM privacy_question q
          WHERE q.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])) r
      JOIN protection p ON p.young_person_id = r.young_person_id AND upper_inf(p.during) AND p.level <> 'shielded') $$;`;

export class HardProtection1767000000024 implements MigrationInterface {
  name = 'HardProtection1767000000024';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(placeless);
    await run.query(definer('placeless_rows()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
