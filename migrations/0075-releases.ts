import type { MigrationInterface, QueryRunner } from 'typeorm';
import { counted } from './0007-figures.ts';
import { numbers } from './follow-ups/numbers.ts';
import { registering } from './follow-ups/registering.ts';
import { countedByOwner, definer } from './policies.ts';

/** Frozen releases: rounded inner cells and what was proved about them. The true counts are nowhere. */
const releases = `
  CREATE TABLE figures.release (
    id uuid DEFAULT uuidv7() CONSTRAINT release_pk PRIMARY KEY,
    quarter text NOT NULL CONSTRAINT release_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    cut_off date NOT NULL,
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    base integer NOT NULL CONSTRAINT release_base CHECK (base >= 5),
    solver text NOT NULL,
    key_mark text NOT NULL,
    mended integer NOT NULL,
    checked jsonb NOT NULL,
    replaces_id uuid CONSTRAINT release_replaces REFERENCES figures.release (id),
    reason text NOT NULL,
    CONSTRAINT release_replaced_once UNIQUE (replaces_id),
    CONSTRAINT release_correction_why CHECK ((replaces_id IS NULL) = (reason = '')));
  CREATE UNIQUE INDEX release_first ON figures.release (quarter) WHERE replaces_id IS NULL;
  CREATE TABLE figures.release_cell (
    release_id uuid NOT NULL CONSTRAINT release_cell_release REFERENCES figures.release (id),
    municipality_number text NOT NULL,
    age_group text NOT NULL,
    gender text NOT NULL,
    status text NOT NULL,
    value integer NOT NULL CONSTRAINT release_cell_rounded CHECK (value % 5 = 0 AND value >= 0),
    CONSTRAINT release_cell_pk PRIMARY KEY (release_id, municipality_number, age_group, gender, status));
  CREATE TABLE figures.release_place (
    release_id uuid NOT NULL CONSTRAINT release_place_release REFERENCES figures.release (id),
    municipality_number text NOT NULL,
    municipality_name text NOT NULL,
    CONSTRAINT release_place_pk PRIMARY KEY (release_id, municipality_number));`;

const frozen = ['release', 'release_cell', 'release_place']
  .map(
    (table) => `
  CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.${table} TO app_figures;`,
  )
  .join('');

/** What an identity number says of its holder's gender: kept beside it, because the number itself is sealed. For figures only. */
const gender = `
  ALTER TABLE app.identity_number ADD COLUMN gender text NOT NULL DEFAULT 'unstated'
    CONSTRAINT identity_number_gender CHECK (gender IN ('female', 'male', 'unstated'));`;

/**
 * Who was followed up at the end of a day, as the cube needs to know them. The ids go into keyed digests and nowhere else;
 * statuses are derived from the spells by the rules in libs/domain.
 */
const people = `
  CREATE FUNCTION app.figures_people(p_day date) RETURNS TABLE (id uuid, municipality text, birth_date date, gender text, spells jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, m.number, y.birth_date, coalesce((SELECT n.gender FROM identity_number n WHERE n.young_person_id = y.id
        ORDER BY upper_inf(n.valid) DESC, lower(n.valid) DESC NULLS LAST, n.id DESC LIMIT 1), 'unstated'),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'level', NULL, 'from', lower(a.during), 'to', upper(a.during) - 1,
        'confirmedOn', a.confirmed_on)), '[]') FROM activity a WHERE a.young_person_id = y.id AND a.during @> p_day)
    FROM follow_up f JOIN young_person y ON y.id = f.young_person_id JOIN municipality m ON m.id = y.municipality_id
    WHERE f.during @> ((p_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond' AND ${counted('f.young_person_id')}
    ORDER BY y.id $$;`;

const newNumber = 'new_identity_number(uuid, uuid, text[], integer, text, text)';
const newNumberBefore = 'new_identity_number(uuid, uuid, text[], integer, text)';

/** A quarter's figures as a release: rounded, audited and frozen before anybody sees them. */
export class Releases1767000000075 implements MigrationInterface {
  name = 'Releases1767000000075';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(gender);
    await run.query(`SET LOCAL ROLE app_definer; ${registering}
      DROP FUNCTION IF EXISTS app.${newNumberBefore}; DROP FUNCTION IF EXISTS app.${newNumber}; SET LOCAL ROLE app_owner`);
    await run.query(numbers);
    await run.query(definer(newNumber));
    await run.query(releases + frozen + people);
    await run.query(countedByOwner('figures_people(date)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
