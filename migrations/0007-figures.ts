import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countedByOwner } from './policies.ts';

/** Protected numbers only, in a schema of their own: the managers' role can reach nothing else. */
const figures = `
  CREATE TABLE figures.snapshot (
    id uuid DEFAULT uuidv7() CONSTRAINT snapshot_pk PRIMARY KEY,
    quarter text NOT NULL CONSTRAINT snapshot_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT snapshot_once UNIQUE (quarter));
  CREATE TABLE figures.cell (
    id uuid DEFAULT uuidv7() CONSTRAINT cell_pk PRIMARY KEY,
    snapshot_id uuid NOT NULL CONSTRAINT cell_snapshot REFERENCES figures.snapshot (id),
    municipality_number text NOT NULL,
    municipality_name text NOT NULL,
    indicator text NOT NULL,
    breakdown text NOT NULL,
    value integer,
    CONSTRAINT cell_rounded CHECK (value % 5 = 0 AND value >= 0),
    CONSTRAINT cell_once UNIQUE (snapshot_id, municipality_number, indicator, breakdown));
  CREATE TRIGGER snapshot_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  CREATE TRIGGER cell_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.cell
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT USAGE ON SCHEMA figures TO app_figures;
  GRANT SELECT ON figures.snapshot, figures.cell TO app_figures;`;

/** A01: whoever has a protected address, has had one since the release before, or has been registered twice because of it, is in no figure. */
export const counted = (
  column: string,
): string => `NOT EXISTS (SELECT FROM protection x WHERE x.young_person_id = ${column}
      AND x.level <> 'shielded' AND (upper_inf(x.during) OR upper(x.during) > app.clock() - interval '6 months'))
    AND NOT EXISTS (SELECT FROM merge_task x WHERE x.twin_id = ${column} AND x.answer IS DISTINCT FROM 'not_same')`;

/**
 * What a snapshot is counted from: how many of each kind in each municipality, without any id. Dates go with them
 * because the rules that decide from dates are in libs/domain. The status on a day is what the case's log said last.
 */
const counting = `
  CREATE FUNCTION app.figures_municipalities() RETURNS TABLE (number text, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.number, m.name FROM municipality m ORDER BY m.number $$;
  CREATE FUNCTION app.figures_followed_up(p_last_day date) RETURNS TABLE (municipality text, status text, registered_on date,
      mapped_on date, people integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH ends AS (SELECT ((p_last_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo') AS at)
    SELECT m.number, coalesce(CASE last.kind WHEN 'follow-up-activated' THEN 'active' WHEN 'follow-up-paused' THEN 'paused' END,
        'registered'), (lower(f.during) AT TIME ZONE 'Europe/Oslo')::date, mapped.on_day, count(*)::int
    FROM ends JOIN follow_up f ON f.during @> ends.at - interval '1 microsecond' AND ${counted('f.young_person_id')}
    JOIN young_person y ON y.id = f.young_person_id JOIN municipality m ON m.id = y.municipality_id
    LEFT JOIN LATERAL (SELECT e.kind FROM case_event e WHERE e.young_person_id = f.young_person_id AND e.at >= lower(f.during)
      AND e.at < ends.at AND e.kind IN ('follow-up-activated', 'follow-up-paused') ORDER BY e.at DESC, e.id DESC LIMIT 1) last ON true
    LEFT JOIN LATERAL (SELECT (min(a.completed_at) AT TIME ZONE 'Europe/Oslo')::date AS on_day FROM mapping a
      WHERE a.young_person_id = f.young_person_id AND a.completed_at >= lower(f.during) AND a.completed_at < ends.at) mapped ON true
    GROUP BY 1, 2, 3, 4 $$;
  CREATE FUNCTION app.figures_transitions_closed(p_from date, p_to date) RETURNS TABLE (municipality text, met boolean,
      transitions integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.number, t.status = 'met', count(*)::int FROM transition t
    JOIN young_person y ON y.id = t.young_person_id JOIN municipality m ON m.id = y.municipality_id
    WHERE ${counted('t.young_person_id')} AND ((t.status = 'met' AND t.met_on BETWEEN p_from AND p_to) OR (t.status = 'ended' AND EXISTS (
      SELECT 1 FROM case_event e WHERE e.young_person_id = t.young_person_id AND e.kind = 'transition-ended'
        AND e.payload ->> 'transitionId' = t.id::text AND (e.at AT TIME ZONE 'Europe/Oslo')::date BETWEEN p_from AND p_to)))
    GROUP BY 1, 2 $$;`;

const counters = [
  'figures_municipalities()',
  'figures_followed_up(date)',
  'figures_transitions_closed(date, date)',
];

export class Figures1767000000007 implements MigrationInterface {
  name = 'Figures1767000000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(figures + counting);
    for (const signature of counters) await run.query(countedByOwner(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
