import type { MigrationInterface, QueryRunner } from 'typeorm';
import { insertShipped } from './external/shipped.ts';
import { definer } from './policies.ts';

/** Aims and breaks of indicators: said by somebody, never changed; the newest stands. */
const marks = `
  CREATE TABLE figures.indicator_aim (
    id uuid DEFAULT uuidv7() CONSTRAINT indicator_aim_pk PRIMARY KEY,
    indicator text NOT NULL,
    place text NOT NULL CONSTRAINT indicator_aim_place CHECK (place ~ '^(0|[0-9]{2}|[0-9]{4})$'),
    kind text NOT NULL CONSTRAINT indicator_aim_kind CHECK (kind IN ('baseline', 'target')),
    percent integer CONSTRAINT indicator_aim_percent CHECK (percent BETWEEN 0 AND 100),
    year integer NOT NULL CONSTRAINT indicator_aim_year CHECK (year BETWEEN 2000 AND 2100),
    explanation text NOT NULL CONSTRAINT indicator_aim_explained CHECK (explanation <> ''),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    said_at timestamptz NOT NULL DEFAULT app.clock());
  CREATE TABLE figures.indicator_break (
    id uuid DEFAULT uuidv7() CONSTRAINT indicator_break_pk PRIMARY KEY,
    indicator text NOT NULL,
    on_day date NOT NULL,
    kind text NOT NULL CONSTRAINT indicator_break_kind CHECK (kind IN ('rule_change', 'definition', 'business_cycle', 'reorganisation')),
    explanation text NOT NULL CONSTRAINT indicator_break_explained CHECK (explanation <> ''),
    takes_back_id uuid CONSTRAINT indicator_break_takes_back REFERENCES figures.indicator_break (id),
    by_user_id uuid NOT NULL,
    by_name text NOT NULL,
    said_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT indicator_break_taken_back_once UNIQUE (takes_back_id));`;

/** Series that others publish, with where they come from. A newer one of the same stands instead; none is changed. */
const series = `
  CREATE TABLE figures.external_series (
    id uuid DEFAULT uuidv7() CONSTRAINT external_series_pk PRIMARY KEY,
    indicator text NOT NULL,
    title text NOT NULL CONSTRAINT external_series_titled CHECK (title <> ''),
    source text NOT NULL CONSTRAINT external_series_sourced CHECK (source <> ''),
    address text NOT NULL,
    unit text NOT NULL CONSTRAINT external_series_unit CHECK (unit IN ('percent', 'people')),
    digest text NOT NULL,
    replaces_id uuid CONSTRAINT external_series_replaces REFERENCES figures.external_series (id),
    taken_back boolean NOT NULL DEFAULT false,
    by_user_id uuid,
    by_name text NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT external_series_replaced_once UNIQUE (replaces_id),
    CONSTRAINT external_series_takes_back CHECK (NOT taken_back OR replaces_id IS NOT NULL));
  CREATE TABLE figures.external_value (
    series_id uuid NOT NULL CONSTRAINT external_value_series REFERENCES figures.external_series (id),
    place text NOT NULL CONSTRAINT external_value_place CHECK (place ~ '^(0|[0-9]{2}|[0-9]{4})$'),
    period text NOT NULL CONSTRAINT external_value_period CHECK (period ~ '^[0-9]{4}(Q[1-4]|-[0-9]{4})?$'),
    part text NOT NULL,
    part_label text NOT NULL,
    value numeric,
    sign text NOT NULL,
    CONSTRAINT external_value_pk PRIMARY KEY (series_id, place, period, part));`;

const onlyGrow = ['indicator_aim', 'indicator_break', 'external_series', 'external_value']
  .map(
    (table) => `
  CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.${table} TO app_figures;
  GRANT SELECT, INSERT ON figures.${table} TO app_definer;`,
  )
  .join('');

/** Whoever looks after the figures, in the post of the session; nobody else says any of this. */
const steward = `
      SELECT u.name INTO v_name FROM post p JOIN app_user u ON u.id = p.user_id WHERE p.id = app.my_post() AND p.role = 'figures_steward';
      IF v_name IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;`;

const verbs = `
  CREATE FUNCTION app.set_indicator_aim(p_indicator text, p_place text, p_kind text, p_percent integer, p_year integer, p_explanation text)
    RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text; v_id uuid;
    BEGIN ${steward}
      INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
        VALUES (p_indicator, p_place, p_kind, p_percent, p_year, p_explanation, app.me(), v_name) RETURNING id INTO v_id;
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.mark_indicator_break(p_indicator text, p_on date, p_kind text, p_explanation text, p_takes_back uuid)
    RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text; v_id uuid; v_taken figures.indicator_break;
    BEGIN ${steward}
      IF p_takes_back IS NOT NULL THEN
        SELECT * INTO v_taken FROM figures.indicator_break b WHERE b.id = p_takes_back AND b.takes_back_id IS NULL;
        IF v_taken.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
        IF EXISTS (SELECT FROM figures.indicator_break b WHERE b.takes_back_id = p_takes_back) THEN
          RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409';
        END IF;
      END IF;
      INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, takes_back_id, by_user_id, by_name)
        VALUES (coalesce(v_taken.indicator, p_indicator), coalesce(v_taken.on_day, p_on), coalesce(v_taken.kind, p_kind), p_explanation,
          p_takes_back, app.me(), v_name) RETURNING id INTO v_id;
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.import_external_series(p_indicator text, p_title text, p_source text, p_address text, p_unit text, p_digest text,
      p_replaces uuid, p_points jsonb) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text; v_id uuid;
    BEGIN ${steward}
      IF p_replaces IS NOT NULL AND NOT EXISTS (SELECT FROM figures.external_series s WHERE s.id = p_replaces) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      IF EXISTS (SELECT FROM figures.external_series s WHERE s.replaces_id = p_replaces) THEN
        RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.external_series (indicator, title, source, address, unit, digest, replaces_id, by_user_id, by_name)
        VALUES (p_indicator, p_title, p_source, p_address, p_unit, p_digest, p_replaces, app.me(), v_name) RETURNING id INTO v_id;
      INSERT INTO figures.external_value (series_id, place, period, part, part_label, value, sign)
        SELECT v_id, p.place, p.period, p.part, p."partLabel", p.value, p.sign
        FROM jsonb_to_recordset(p_points) AS p(place text, period text, part text, "partLabel" text, value numeric, sign text);
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.take_back_external_series(p_series uuid, p_reason text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_name text; v_taken figures.external_series;
    BEGIN ${steward}
      SELECT * INTO v_taken FROM figures.external_series s WHERE s.id = p_series AND NOT s.taken_back;
      IF v_taken.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF EXISTS (SELECT FROM figures.external_series s WHERE s.replaces_id = p_series) THEN
        RAISE EXCEPTION 'already-answered' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO figures.external_series (indicator, title, source, address, unit, digest, replaces_id, taken_back, by_user_id, by_name)
        VALUES (v_taken.indicator, v_taken.title, p_reason, v_taken.address, v_taken.unit, v_taken.digest, p_series, true, app.me(), v_name);
    END $$;`;

const signatures = [
  'set_indicator_aim(text, text, text, integer, integer, text)',
  'mark_indicator_break(text, date, text, text, uuid)',
  'import_external_series(text, text, text, text, text, text, uuid, jsonb)',
  'take_back_external_series(uuid, text)',
];

/** What indicators are measured against: aims, breaks, and the series of others. */
export class Indicators1767000000079 implements MigrationInterface {
  name = 'Indicators1767000000079';

  async up(run: QueryRunner): Promise<void> {
    await run.query(marks + series + onlyGrow);
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(verbs);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
    await insertShipped(run);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
