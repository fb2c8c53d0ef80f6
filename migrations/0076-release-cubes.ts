import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseStories } from './figures/case-stories.ts';
import { knownPersons } from './figures/known-persons.ts';
import { countedByOwner } from './policies.ts';

/** Cells of the cubes beside the first: rounded, like those of the first, and frozen with the release. */
const cubeCells = `
  CREATE TABLE figures.release_cube_cell (
    release_id uuid NOT NULL CONSTRAINT release_cube_cell_release REFERENCES figures.release (id),
    cube text NOT NULL,
    place text NOT NULL CONSTRAINT release_cube_cell_place CHECK (place ~ '^([0-9]{2}|[0-9]{4})$'),
    labels text[] NOT NULL,
    value integer NOT NULL CONSTRAINT release_cube_cell_rounded CHECK (value % 5 = 0 AND value >= 0),
    CONSTRAINT release_cube_cell_pk PRIMARY KEY (release_id, cube, place, labels));
  CREATE TRIGGER release_cube_cell_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.release_cube_cell
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.release_cube_cell TO app_figures;`;

/** More cubes of a release than the first. */
export class ReleaseCubes1767000000076 implements MigrationInterface {
  name = 'ReleaseCubes1767000000076';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(cubeCells + caseStories + knownPersons);
    for (const signature of ['figures_stories(date)', 'figures_known(date)'])
      await run.query(countedByOwner(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
