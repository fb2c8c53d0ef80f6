import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyGrowsInFigures } from './figures/only-grows.ts';
import { definer } from './policies.ts';

/** The public population by municipality, age and gender, as others publish it. A newer one stands instead; none is changed. */
const population = `
  CREATE TABLE figures.population (
    id uuid DEFAULT uuidv7() CONSTRAINT population_pk PRIMARY KEY,
    year integer NOT NULL CONSTRAINT population_year CHECK (year BETWEEN 2000 AND 2100),
    source text NOT NULL CONSTRAINT population_sourced CHECK (source <> ''),
    digest text NOT NULL,
    by_user_id uuid,
    by_name text NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT app.clock());
  CREATE TABLE figures.population_cell (
    population_id uuid NOT NULL CONSTRAINT population_cell_population REFERENCES figures.population (id),
    municipality_number text NOT NULL CONSTRAINT population_cell_municipality CHECK (municipality_number ~ '^[0-9]{4}$'),
    age_group text NOT NULL,
    gender text NOT NULL CONSTRAINT population_cell_gender CHECK (gender IN ('female', 'male')),
    persons integer NOT NULL CONSTRAINT population_cell_persons CHECK (persons >= 0),
    CONSTRAINT population_cell_pk PRIMARY KEY (population_id, municipality_number, age_group, gender));`;

/** What a release may divide is frozen with it. A release without a population, also one made before this, divides nothing. */
const floor = `
  ALTER TABLE figures.release ADD COLUMN population_id uuid CONSTRAINT release_population REFERENCES figures.population (id);
  CREATE TABLE figures.release_divided (
    release_id uuid NOT NULL CONSTRAINT release_divided_release REFERENCES figures.release (id),
    level text NOT NULL CONSTRAINT release_divided_level CHECK (level IN ('whole', 'age', 'gender', 'age_gender', 'young')),
    places text[] NOT NULL,
    CONSTRAINT release_divided_pk PRIMARY KEY (release_id, level));`;

const onlyGrow = ['population', 'population_cell', 'release_divided'].map(onlyGrowsInFigures).join('');

const importing = `
  GRANT SELECT, INSERT ON figures.population, figures.population_cell TO app_definer;
  CREATE FUNCTION app.import_population(p_year integer, p_source text, p_digest text, p_cells jsonb) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text; v_id uuid;
    BEGIN
      SELECT u.name INTO v_name FROM post p JOIN app_user u ON u.id = p.user_id WHERE p.id = app.my_post() AND p.role = 'figures_steward';
      IF v_name IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      INSERT INTO figures.population (year, source, digest, by_user_id, by_name) VALUES (p_year, p_source, p_digest, app.me(), v_name)
        RETURNING id INTO v_id;
      INSERT INTO figures.population_cell (population_id, municipality_number, age_group, gender, persons)
        SELECT v_id, c.municipality, c.age, c.gender, c.persons
        FROM jsonb_to_recordset(p_cells) AS c(municipality text, age text, gender text, persons integer);
      RETURN v_id;
    END $$;`;

/** No group of fewer than thirty inhabitants is divided. */
export class PopulationFloor1767000000086 implements MigrationInterface {
  name = 'PopulationFloor1767000000086';

  async up(run: QueryRunner): Promise<void> {
    await run.query(population + floor + onlyGrow);
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(importing);
    await run.query(definer('import_population(integer, text, text, jsonb)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
