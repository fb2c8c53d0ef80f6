import { definer } from '../policies.ts';

/**
 * The lines of the own log about a legal basis that is told later: what was done with it, which its basis names, and the one line
 * that says it was given. Other uses by the same person stand there at once.
 */
export const toldLater =
  `
  CREATE OR REPLACE FUNCTION app.told_later_lines() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT given.id FROM legal_basis_use l CROSS JOIN LATERAL (SELECT x.id FROM access_log x
        WHERE x.chain_key = l.young_person_id AND x.action = 'legal-basis.give' AND x.allowed AND x.actor_post_id = l.by_post_id AND x.at >= l.at
        ORDER BY x.seq LIMIT 1) given
      WHERE l.id = ANY ((SELECT app.told_later())::uuid[])) $$;` +
  definer('told_later_lines()') +
  `
  DROP POLICY told_later ON app.access_log;
  CREATE POLICY told_later ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw
    USING (coalesce(basis <> ALL ((SELECT app.told_later_bases())::text[]), true) AND id <> ALL ((SELECT app.told_later_lines())::uuid[]));
  SET LOCAL ROLE app_definer;
  DROP FUNCTION app.told_later_by();
  SET LOCAL ROLE app_owner;`;
