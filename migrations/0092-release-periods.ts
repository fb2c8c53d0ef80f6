import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A release may stand for a half year or a year. Periods do not overlap, so nobody is counted oftener than it says. */
const periods = `
  CREATE FUNCTION figures.period_of(p_quarter text, p_covers text) RETURNS int4range LANGUAGE sql IMMUTABLE AS $$
    SELECT int4range(ends.at - CASE p_covers WHEN 'year' THEN 3 WHEN 'half_year' THEN 1 ELSE 0 END, ends.at, '[]')
    FROM (SELECT left(p_quarter, 4)::int * 4 + right(p_quarter, 1)::int) ends(at) $$;
  REVOKE ALL ON FUNCTION figures.period_of(text, text) FROM PUBLIC;
  ALTER TABLE figures.release ADD COLUMN covers text NOT NULL DEFAULT 'quarter'
      CONSTRAINT release_covers CHECK (covers IN ('quarter', 'half_year', 'year')),
    ADD CONSTRAINT release_covers_whole CHECK (covers = 'quarter' OR (covers = 'half_year' AND quarter ~ 'Q[24]$')
      OR (covers = 'year' AND quarter ~ 'Q4$')),
    ADD CONSTRAINT release_no_overlap EXCLUDE USING gist (figures.period_of(quarter, covers) WITH &&) WHERE (replaces_id IS NULL);`;

/** Figures by the quarter, the half year or the year. */
export class ReleasePeriods1767000000092 implements MigrationInterface {
  name = 'ReleasePeriods1767000000092';

  async up(run: QueryRunner): Promise<void> {
    await run.query(periods);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
