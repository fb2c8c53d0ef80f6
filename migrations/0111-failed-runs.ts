import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './policies.ts';

const why = `'audit', 'year_does_not_fit', 'not_over', 'no_place', 'overlaps', 'too_often', 'covers_another', 'needs_reason',
      'nothing_to_correct', 'stopped', 'broke'`;

/**
 * Runs that made no release: why, and what the audit found, without a place, a label or a number of persons. The managers'
 * role reads none of it; those who approve releases do, through a function that asks who they are.
 */
const failedRuns = `
  CREATE TABLE figures.failed_run (
    id uuid DEFAULT uuidv7() CONSTRAINT failed_run_pk PRIMARY KEY,
    quarter text NOT NULL CONSTRAINT failed_run_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    covers text NOT NULL CONSTRAINT failed_run_covers CHECK (covers IN ('quarter', 'half_year', 'year')),
    corrects boolean NOT NULL,
    because text NOT NULL CONSTRAINT failed_run_because CHECK (because IN (${why})),
    findings jsonb NOT NULL CONSTRAINT failed_run_findings CHECK (jsonb_typeof(findings) = 'array'),
    failed_at timestamptz NOT NULL DEFAULT app.clock());
  CREATE TRIGGER failed_run_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.failed_run
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.failed_run TO app_definer;
  CREATE FUNCTION app.failed_runs() RETURNS TABLE (id uuid, quarter text, covers text, corrects boolean, because text, findings jsonb,
      failed_at timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT f.id, f.quarter, f.covers, f.corrects, f.because, f.findings, f.failed_at FROM figures.failed_run f
    WHERE EXISTS (SELECT FROM post p WHERE p.id = app.my_post() AND p.role IN ('figures_steward', 'privacy_officer'))
    ORDER BY f.failed_at DESC, f.id DESC LIMIT 20 $$;`;

/** What a run that failed leaves for those who approve. */
export class FailedRuns1767000000111 implements MigrationInterface {
  name = 'FailedRuns1767000000111';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(failedRuns);
    await run.query(definer('failed_runs()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
