import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which bins a release put together for all its readers, and why. The cells of the release have the merged bin's own code, so
 * nothing can be read as what it was made of.
 */
const merged = `
  CREATE TABLE figures.release_merged (
    release_id uuid NOT NULL CONSTRAINT release_merged_release REFERENCES figures.release (id),
    cube text NOT NULL,
    dimension text NOT NULL,
    labels text[] NOT NULL CONSTRAINT release_merged_several CHECK (cardinality(labels) >= 2),
    "into" text NOT NULL CONSTRAINT release_merged_code CHECK ("into" ~ '^[0-9]+(_to_[0-9]+|_or_more)$'),
    because text NOT NULL CONSTRAINT release_merged_because CHECK (because IN ('alone', 'together', 'year', 'corrects')),
    CONSTRAINT release_merged_pk PRIMARY KEY (release_id, cube, dimension, "into"));
  CREATE TRIGGER release_merged_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.release_merged
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.release_merged TO app_figures;`;

/** Bins that a release put together. */
export class MergedBins1767000000138 implements MigrationInterface {
  name = 'MergedBins1767000000138';

  async up(run: QueryRunner): Promise<void> {
    await run.query(merged);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
