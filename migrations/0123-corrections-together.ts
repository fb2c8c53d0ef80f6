import type { MigrationInterface, QueryRunner } from 'typeorm';

const why = `'audit', 'beside_earlier', 'not_comparable', 'year_does_not_fit', 'not_over', 'no_place', 'overlaps', 'too_often',
      'covers_another', 'needs_reason', 'nothing_to_correct', 'stopped', 'broke'`;

/**
 * Says of each cell of a release who is in it, so that nobody who has not the key can tell: a correction is to know in which
 * cells the very same persons are. Read by who makes figures alone.
 */
const marks = `
  CREATE TABLE figures.release_mark (
    release_id uuid NOT NULL CONSTRAINT release_mark_release REFERENCES figures.release (id),
    cube text NOT NULL,
    labels text[] NOT NULL,
    mark text NOT NULL CONSTRAINT release_mark_shape CHECK (mark ~ '^[0-9a-f]{32}$'),
    CONSTRAINT release_mark_pk PRIMARY KEY (release_id, cube, labels));
  CREATE TRIGGER release_mark_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.release_mark
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  ALTER TABLE figures.failed_run DROP CONSTRAINT failed_run_because,
    ADD CONSTRAINT failed_run_because CHECK (because IN (${why}));`;

/** A correction is asked together with the releases that it replaces. */
export class CorrectionsTogether1767000000123 implements MigrationInterface {
  name = 'CorrectionsTogether1767000000123';

  async up(run: QueryRunner): Promise<void> {
    await run.query(marks);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
