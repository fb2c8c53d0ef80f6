import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyGrowsInFigures } from './figures/only-grows.ts';
import { definer } from './policies.ts';

/** How often figures come: by the quarter until somebody sets it otherwise, with the reason. The newest stands. */
const rhythm = `
  CREATE TABLE figures.release_rhythm (
    id uuid DEFAULT uuidv7() CONSTRAINT release_rhythm_pk PRIMARY KEY,
    covers text NOT NULL CONSTRAINT release_rhythm_covers CHECK (covers IN ('quarter', 'half_year', 'year')),
    reason text NOT NULL CONSTRAINT release_rhythm_reason CHECK (btrim(reason) <> ''),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT app.clock());
  ${onlyGrowsInFigures('release_rhythm')}
  GRANT SELECT, INSERT ON figures.release_rhythm TO app_definer;
  CREATE FUNCTION figures.rhythm() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT r.covers FROM figures.release_rhythm r ORDER BY r.set_at DESC, r.id DESC LIMIT 1), 'quarter') $$;
  CREATE FUNCTION figures.refuse_oftener() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF upper(figures.period_of(new.quarter, new.covers)) - lower(figures.period_of(new.quarter, new.covers))
          < upper(figures.period_of(new.quarter, figures.rhythm())) - lower(figures.period_of(new.quarter, figures.rhythm())) THEN
        RAISE EXCEPTION 'figures come by the %', figures.rhythm() USING ERRCODE = 'check_violation';
      END IF;
      RETURN new;
    END $$;
  REVOKE ALL ON FUNCTION figures.rhythm(), figures.refuse_oftener() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION figures.rhythm() TO app_definer;
  CREATE TRIGGER release_not_oftener BEFORE INSERT ON figures.release
    FOR EACH ROW WHEN (new.replaces_id IS NULL) EXECUTE FUNCTION figures.refuse_oftener();
  CREATE FUNCTION app.set_release_rhythm(p_covers text, p_reason text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text := app.figures_steward_name();
    BEGIN
      IF p_covers = figures.rhythm() THEN
        RAISE EXCEPTION 'already-done' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.release_rhythm (covers, reason, by_user_id, by_name) VALUES (p_covers, btrim(p_reason), app.me(), v_name);
    END $$;`;

/** A quarter's number, so that the quarters before it can be counted. */
const index = (quarter: string): string => `(left(${quarter}, 4)::int * 4 + right(${quarter}, 1)::int)`;

const periodOf = `CASE k.kind WHEN 'year' THEN left(s.quarter, 4)
          WHEN 'half_year' THEN left(s.quarter, 4) || 'H' || right(s.quarter, 1)::int / 2 ELSE s.quarter END`;

/**
 * A report for each period with an approved release, of the kind that the release covers, and for each year whose last
 * quarter has one. It is made of that release and those of the year before it as they stand; where one of them is corrected
 * or comes later, the report gets a new version and the earlier stays.
 */
export const preparing = `
  CREATE OR REPLACE FUNCTION app.prepare_reports() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_one record; v_report uuid; v_made integer := 0;
    BEGIN
      FOR v_one IN
        WITH standing AS (
          SELECT DISTINCT ON (r.quarter) r.id, r.quarter, r.covers FROM figures.release r
          WHERE (SELECT count(*) FROM figures.release_approval a WHERE a.release_id = r.id) = 2
          ORDER BY r.quarter, r.made_at DESC, r.id DESC)
        SELECT s.id, k.kind, ${periodOf} AS period,
          ARRAY(SELECT e.id FROM standing e WHERE ${index('e.quarter')} BETWEEN ${index('s.quarter')} - 4 AND ${index('s.quarter')}
            ORDER BY e.id) AS made_of
        FROM standing s CROSS JOIN (VALUES ('quarter'), ('half_year'), ('year')) k(kind)
        WHERE k.kind = s.covers OR (k.kind = 'year' AND s.quarter LIKE '%Q4')
        ORDER BY s.quarter, k.kind
      LOOP
        IF v_one.made_of = ARRAY(SELECT c.release_id FROM figures.report_release c WHERE c.report_id = (
            SELECT t.id FROM figures.report t WHERE t.kind = v_one.kind AND t.period = v_one.period ORDER BY t.version DESC LIMIT 1)
            ORDER BY c.release_id) THEN CONTINUE; END IF;
        INSERT INTO figures.report (kind, period, version, release_id) VALUES (v_one.kind, v_one.period,
          1 + (SELECT count(*) FROM figures.report t WHERE t.kind = v_one.kind AND t.period = v_one.period), v_one.id)
        RETURNING id INTO v_report;
        INSERT INTO figures.report_release (report_id, release_id) SELECT v_report, unnest(v_one.made_of);
        v_made := v_made + 1;
      END LOOP;
      RETURN v_made;
    END $$;`;

const reports = `
  ALTER TABLE figures.report DROP CONSTRAINT report_kind, DROP CONSTRAINT report_period,
    ADD CONSTRAINT report_kind CHECK (kind IN ('quarter', 'half_year', 'year')),
    ADD CONSTRAINT report_period CHECK (period ~ '^[0-9]{4}(Q[1-4]|H[12])?$');
  SET LOCAL ROLE app_definer; ${preparing} SET LOCAL ROLE app_owner;`;

/** Whoever looks after the figures says how often they come, and a half year's report is one of a half year. */
export class ReleaseRhythm1767000000098 implements MigrationInterface {
  name = 'ReleaseRhythm1767000000098';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(rhythm + reports);
    await run.query(definer('set_release_rhythm(text, text)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
