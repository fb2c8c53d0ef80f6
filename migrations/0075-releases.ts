import type { MigrationInterface, QueryRunner } from 'typeorm';
import { counted } from './0007-figures.ts';
import { mine } from './0021-discussion.ts';
import { askedServices } from './edges/asked-services.ts';
import { endOf, genderAt, municipalityAt } from './figures/as-of.ts';
import { spellsOf } from './figures/spells.ts';
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
export const people = `
  CREATE FUNCTION app.figures_people(p_day date) RETURNS TABLE (id uuid, municipality text, birth_date date, gender text, spells jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, m.number, y.birth_date, ${genderAt('p_day')},
      ${spellsOf('a.young_person_id = y.id AND a.during @> p_day')}
    FROM follow_up f JOIN young_person y ON y.id = f.young_person_id JOIN municipality m ON m.id = ${municipalityAt('p_day')}
    WHERE f.during @> ${endOf('p_day')} AND ${counted('f.young_person_id')}
    ORDER BY y.id $$;`;

/** Whoever looks after the figures approves them, with the privacy officer; nobody approves alone. */
const approving = `
  ALTER TABLE app.post DROP CONSTRAINT post_role, ADD CONSTRAINT post_role CHECK (role IN ('nav_counsellor', 'school_counsellor',
    'bup_clinician', 'municipal_worker', 'youth_coordinator', 'manager', 'system_admin', 'local_admin', 'privacy_officer',
    'figures_steward'));
  CREATE TABLE figures.release_approval (
    id uuid DEFAULT uuidv7() CONSTRAINT release_approval_pk PRIMARY KEY,
    release_id uuid NOT NULL CONSTRAINT release_approval_release REFERENCES figures.release (id),
    as_role text NOT NULL CONSTRAINT release_approval_role CHECK (as_role IN ('figures_steward', 'privacy_officer')),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    approved_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT release_approval_once UNIQUE (release_id, as_role),
    CONSTRAINT release_approval_two_people UNIQUE (release_id, by_user_id));
  CREATE TRIGGER release_approval_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.release_approval
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.release_approval TO app_figures;
  GRANT USAGE ON SCHEMA figures TO app_definer;
  GRANT SELECT ON figures.release TO app_definer;
  GRANT SELECT, INSERT ON figures.release_approval TO app_definer;
  CREATE FUNCTION app.approve_release(p_release uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_role text; v_name text;
    BEGIN
      SELECT p.role, u.name INTO v_role, v_name FROM post p JOIN app_user u ON u.id = p.user_id
      WHERE p.id = app.my_post() AND p.role IN ('figures_steward', 'privacy_officer');
      IF v_role IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF NOT EXISTS (SELECT FROM figures.release r WHERE r.id = p_release) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF EXISTS (SELECT FROM figures.release r WHERE r.replaces_id = p_release) OR EXISTS (SELECT FROM figures.release_approval a
          WHERE a.release_id = p_release AND (a.as_role = v_role OR a.by_user_id = app.me())) THEN
        RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.release_approval (release_id, as_role, by_user_id, by_name) VALUES (p_release, v_role, app.me(), v_name);
    END $$;`;

/** The young person's own file says it too. */
const ownNumbers = `
  CREATE FUNCTION app.own_identity_numbers() RETURNS TABLE (number text, valid daterange, gender text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT n.number, n.valid, n.gender FROM identity_number n WHERE n.young_person_id = (SELECT app.my_self()) $$;`;

const newNumber = 'new_identity_number(uuid, uuid, text[], integer, text, text)';
const newNumberBefore = 'new_identity_number(uuid, uuid, text[], integer, text)';

/** A quarter's figures as a release: rounded, audited and frozen before anybody sees them. */
export class Releases1767000000075 implements MigrationInterface {
  name = 'Releases1767000000075';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(gender);
    await run.query(`SET LOCAL ROLE app_definer; ${registering} ${mine.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} ${askedServices}
      DROP FUNCTION IF EXISTS app.${newNumberBefore}; DROP FUNCTION IF EXISTS app.${newNumber}; DROP FUNCTION app.own_identity_numbers(); SET LOCAL ROLE app_owner`);
    await run.query(numbers + ownNumbers);
    for (const signature of [newNumber, 'own_identity_numbers()']) await run.query(definer(signature));
    await run.query(releases + frozen + people + approving);
    await run.query(definer('approve_release(uuid)'));
    await run.query(countedByOwner('figures_people(date)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
