import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyGrowsInFigures } from './figures/only-grows.ts';
import { definer, forJobs } from './policies.ts';

/** A report says which frozen releases it is made of; its numbers are read from them and stored nowhere else. */
const reports = `
  CREATE TABLE figures.report (
    id uuid DEFAULT uuidv7() CONSTRAINT report_pk PRIMARY KEY,
    kind text NOT NULL CONSTRAINT report_kind CHECK (kind IN ('quarter', 'year')),
    period text NOT NULL CONSTRAINT report_period CHECK (period ~ '^[0-9]{4}(Q[1-4])?$'),
    version integer NOT NULL CONSTRAINT report_counted CHECK (version >= 1),
    release_id uuid NOT NULL CONSTRAINT report_of_release REFERENCES figures.release (id),
    prepared_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT report_version_once UNIQUE (kind, period, version));
  CREATE TABLE figures.report_release (
    report_id uuid NOT NULL CONSTRAINT report_release_report REFERENCES figures.report (id),
    release_id uuid NOT NULL CONSTRAINT report_release_release REFERENCES figures.release (id),
    CONSTRAINT report_release_pk PRIMARY KEY (report_id, release_id));
  CREATE TABLE figures.report_download (
    id uuid DEFAULT uuidv7() CONSTRAINT report_download_pk PRIMARY KEY,
    report_id uuid NOT NULL CONSTRAINT report_download_report REFERENCES figures.report (id),
    place text NOT NULL CONSTRAINT report_download_place CHECK (place ~ '^([0-9]{4}|[0-9]{2}|0)$'),
    form text NOT NULL CONSTRAINT report_download_form CHECK (form IN ('pdf', 'html', 'xlsx', 'csv', 'json-stat')),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT app.clock());
  ${['report', 'report_release', 'report_download'].map(onlyGrowsInFigures).join('')}
  GRANT SELECT, INSERT ON figures.report, figures.report_release, figures.report_download TO app_definer;`;

/** A quarter's number, so that the quarters before it can be counted. */
const index = (quarter: string): string => `(left(${quarter}, 4)::int * 4 + right(${quarter}, 1)::int)`;

/**
 * A report for each quarter with an approved release, and for each year whose last quarter has one. It is made of that
 * release and those of the four quarters before it as they stand; where one of them is corrected or comes later, the
 * report gets a new version and the earlier stays.
 */
const preparing = `
  CREATE FUNCTION app.prepare_reports() RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_one record; v_report uuid; v_made integer := 0;
    BEGIN
      FOR v_one IN
        WITH standing AS (
          SELECT DISTINCT ON (r.quarter) r.id, r.quarter FROM figures.release r
          WHERE (SELECT count(*) FROM figures.release_approval a WHERE a.release_id = r.id) = 2
          ORDER BY r.quarter, r.made_at DESC, r.id DESC)
        SELECT s.id, k.kind, CASE k.kind WHEN 'year' THEN left(s.quarter, 4) ELSE s.quarter END AS period,
          ARRAY(SELECT e.id FROM standing e WHERE ${index('e.quarter')} BETWEEN ${index('s.quarter')} - 4 AND ${index('s.quarter')}
            ORDER BY e.id) AS made_of
        FROM standing s CROSS JOIN (VALUES ('quarter'), ('year')) k(kind) WHERE k.kind = 'quarter' OR s.quarter LIKE '%Q4'
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
    END $$;
  CREATE FUNCTION app.report_saved(p_report uuid, p_place text, p_form text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text;
    BEGIN
      SELECT u.name INTO v_name FROM post p JOIN app_user u ON u.id = p.user_id
      WHERE p.id = app.my_post() AND p.role IN ('manager', 'figures_steward');
      IF v_name IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      INSERT INTO figures.report_download (report_id, place, form, by_user_id, by_name) VALUES (p_report, p_place, p_form, app.me(), v_name);
    END $$;`;

/** Reports of released figures: prepared by themselves, in versions, and who has saved one. */
export class FigureReports1767000000083 implements MigrationInterface {
  name = 'FigureReports1767000000083';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(reports + preparing);
    await run.query(forJobs('prepare_reports()') + definer('report_saved(uuid, text, text)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
