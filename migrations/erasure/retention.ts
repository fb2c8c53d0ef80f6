import { notBlocked } from '../policies.ts';

/** Whose case has been closed for longer than the law asks; one that was registered by mistake waits for nothing. */
export const retentionEnded = `
  DROP FUNCTION IF EXISTS app.retention_ended();
  CREATE FUNCTION app.retention_ended() RETURNS TABLE (young_person_id uuid, municipality_id uuid, closed_on date, in_error boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, y.municipality_id, (max(upper(f.during)) AT TIME ZONE 'Europe/Oslo')::date,
      (array_agg(f.closed_reason ORDER BY lower(f.during) DESC))[1] = 'registered_in_error'
    FROM young_person y JOIN follow_up f ON f.young_person_id = y.id
    WHERE y.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) AND ${notBlocked('y.id')}
      AND NOT EXISTS (SELECT FROM erasure_case e WHERE e.young_person_id = y.id AND e.refused_at IS NULL AND e.cancelled_at IS NULL)
    GROUP BY y.id HAVING bool_and(NOT upper_inf(f.during)) AND ((array_agg(f.closed_reason ORDER BY lower(f.during) DESC))[1] = 'registered_in_error'
      OR max(upper(f.during)) <= app.clock() - make_interval(months => (app.law_value('retention.case', app.today()) #>> '{}')::int))
    ORDER BY 3, 1 LIMIT 200 $$;
  GRANT EXECUTE ON FUNCTION app.retention_ended() TO app_rw;
  REVOKE ALL ON FUNCTION app.retention_ended() FROM PUBLIC;`;
