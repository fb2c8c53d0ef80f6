import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shredding } from './erasure/verbs.ts';
import { definer } from './policies.ts';

/** Up to when the signed-in user has seen what others did: of the account, and read by nobody else. */
const seen = `
  ALTER TABLE app.app_user ADD COLUMN changes_seen_at timestamptz;
  CREATE FUNCTION app.my_changes_seen() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT changes_seen_at FROM app_user WHERE id = app.me() $$;
  CREATE FUNCTION app.see_changes(p_until timestamptz) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE app_user SET changes_seen_at = greatest(changes_seen_at, least(p_until, app.clock())) WHERE id = app.me() $$;`;

/** Few are on paper: whoever looks for them does not read the whole log. */
const paper = `CREATE INDEX case_event_paper ON app.case_event (young_person_id) WHERE kind = 'paper-begun';`;

/** What is new since last time, and who is on paper. */
export class OwnPages1767000000058 implements MigrationInterface {
  name = 'OwnPages1767000000058';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(seen + paper);
    await run.query(definer('my_changes_seen()') + definer('see_changes(timestamptz)'));
    await run.query(
      `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
