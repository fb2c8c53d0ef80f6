import type { MigrationInterface, QueryRunner } from 'typeorm';
import { people } from './0075-releases.ts';
import { countedByOwner } from './policies.ts';

/** A business of one's own, which school, and whether an education that ended was completed: what the definitions ask. */
const levels = `
  ALTER TABLE app.activity DROP CONSTRAINT activity_kind,
    ADD CONSTRAINT activity_kind CHECK (kind IN ('employed', 'self_employed', 'apprentice', 'school', 'labour_market_measure',
      'introduction_programme', 'kvp', 'registered_unemployed', 'sick_leave', 'aap', 'disability_benefit', 'other')),
    ADD COLUMN level text CONSTRAINT activity_level CHECK (level IN ('lower_secondary', 'upper_secondary', 'folk_high_school',
      'vocational_college', 'university', 'under_50000', 'from_50000')),
    ADD COLUMN completed boolean,
    ADD CONSTRAINT activity_level_of_its_kind CHECK (CASE kind WHEN 'school' THEN coalesce(level NOT IN ('under_50000', 'from_50000'), true)
      WHEN 'self_employed' THEN coalesce(level IN ('under_50000', 'from_50000'), false) ELSE level IS NULL END),
    ADD CONSTRAINT activity_completed_when_ended CHECK (completed IS NULL OR (kind IN ('school', 'apprentice') AND NOT upper_inf(during)));
  GRANT UPDATE (level, completed) ON app.activity TO app_rw;`;

/** Which school somebody is in, and what a business brings in. */
export class ActivityLevels1767000000078 implements MigrationInterface {
  name = 'ActivityLevels1767000000078';

  async up(run: QueryRunner): Promise<void> {
    await run.query(levels);
    await run.query(
      'GRANT CREATE ON SCHEMA app TO app_definer; SET LOCAL ROLE app_definer; DROP FUNCTION app.figures_people(date); SET LOCAL ROLE app_owner',
    );
    await run.query(people);
    await run.query(countedByOwner('figures_people(date)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
