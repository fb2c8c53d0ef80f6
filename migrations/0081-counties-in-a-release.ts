import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countedByOwner } from './policies.ts';

/** A release that was made before this has no name of its counties: they are told by their number. */
const named = `
  ALTER TABLE figures.release_place ADD COLUMN county_name text NOT NULL DEFAULT '';`;

const municipalities = `
  CREATE FUNCTION app.figures_municipalities() RETURNS TABLE (number text, name text, county text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.number, m.name, m.county FROM municipality m ORDER BY m.number $$;`;

/** A release says what its counties are called, so that a county can be read as one place. */
export class CountiesInARelease1767000000081 implements MigrationInterface {
  name = 'CountiesInARelease1767000000081';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(named);
    await run.query(
      'SET LOCAL ROLE app_definer; DROP FUNCTION app.figures_municipalities(); SET LOCAL ROLE app_owner',
    );
    await run.query(municipalities);
    await run.query(countedByOwner('figures_municipalities()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
