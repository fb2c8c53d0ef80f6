import { definer } from '../policies.ts';

/**
 * The lines of the own log about a legal basis that is told later: what was done with it, which its basis names, the line that says
 * it was given, and tries of the same day that came to nothing. Other uses by the same person stand there at once.
 */
export const toldLater =
  `
  CREATE OR REPLACE FUNCTION app.told_later_lines() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH given AS MATERIALIZED (SELECT l.young_person_id, l.by_post_id, (l.at AT TIME ZONE 'Europe/Oslo')::date AS day,
        l.id = ANY ((SELECT app.told_later())::uuid[]) AS later, (SELECT x.id FROM access_log x
          WHERE x.chain_key = l.young_person_id AND x.action = 'legal-basis.give' AND x.allowed AND x.actor_post_id = l.by_post_id AND x.at >= l.at
          ORDER BY x.seq LIMIT 1) AS line
      FROM legal_basis_use l WHERE l.young_person_id IN (SELECT n.young_person_id FROM legal_basis_use n
        WHERE n.id = ANY ((SELECT app.told_later())::uuid[])))
    SELECT ARRAY(SELECT x.id FROM given g JOIN access_log x ON x.chain_key = g.young_person_id AND x.action = 'legal-basis.give'
        AND x.actor_post_id = g.by_post_id AND (x.at AT TIME ZONE 'Europe/Oslo')::date = g.day
      WHERE g.later AND x.id NOT IN (SELECT t.line FROM given t WHERE NOT t.later AND t.line IS NOT NULL)) $$;` +
  definer('told_later_lines()') +
  `
  DROP POLICY told_later ON app.access_log;
  CREATE POLICY told_later ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw
    USING (coalesce(basis <> ALL ((SELECT app.told_later_bases())::text[]), true) AND id <> ALL ((SELECT app.told_later_lines())::uuid[]));
  SET LOCAL ROLE app_definer;
  DROP FUNCTION app.told_later_by();
  SET LOCAL ROLE app_owner;`;
