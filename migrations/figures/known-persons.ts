/**
 * For each of those who work here: which of those ever followed up they have had to do with, as the log of reads and the teams
 * say. Whoever it is about the list does not say. It is asked in memory what each could learn from a release (C3).
 */
export const knownPersons = `
  CREATE OR REPLACE FUNCTION app.figures_known(p_day date) RETURNS TABLE (young_people uuid[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH followed AS (SELECT f.young_person_id AS id FROM follow_up f
        WHERE lower(f.during) < ((p_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo') GROUP BY 1),
      known AS (
        SELECT l.actor_user_id AS user_id, l.young_person_id FROM access_log l
          WHERE l.allowed AND l.actor_post_id IS NOT NULL AND l.young_person_id IS NOT NULL
        UNION SELECT l.actor_user_id, listed.id FROM access_log l CROSS JOIN LATERAL unnest(l.young_person_ids) AS listed(id)
          WHERE l.allowed AND l.actor_post_id IS NOT NULL
        UNION SELECT p.user_id, m.young_person_id FROM team_member m JOIN post p ON p.id = m.post_id)
    SELECT array_agg(k.young_person_id ORDER BY k.young_person_id) FROM known k JOIN followed f ON f.id = k.young_person_id
    GROUP BY k.user_id ORDER BY 1 $$;`;
