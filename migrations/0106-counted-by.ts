import type { MigrationInterface, QueryRunner } from 'typeorm';
import { preparing } from './0098-release-rhythm.ts';

/** A release says by which versions of the definitions it was counted: «ssb 2026-1». Those made before do not know. */
const countedBy = `ALTER TABLE figures.release ADD COLUMN definitions text[] NOT NULL DEFAULT '{}';`;

/** While figures are being made the reports wait, so that none is made of half of what comes and then again of the rest. */
const waiting = preparing.replace(
  'BEGIN',
  `BEGIN
      IF NOT pg_try_advisory_xact_lock_shared(4102, 3) THEN RETURN 0; END IF;`,
);

/** By what a release is counted, and reports that come when a whole history is there. */
export class CountedBy1767000000106 implements MigrationInterface {
  name = 'CountedBy1767000000106';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(countedBy);
    await run.query(`SET LOCAL ROLE app_definer; ${waiting} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
