/** Of those who were followed up as `followed` says, whom each of those who work here knows. */
const knownAmong = (followed: string): string => `
    WITH followed AS (SELECT DISTINCT f.young_person_id AS id FROM follow_up f WHERE ${followed}),
      known AS (
        SELECT l.actor_user_id AS user_id, l.young_person_id FROM access_log l
          WHERE l.allowed AND l.actor_post_id IS NOT NULL AND l.young_person_id IS NOT NULL
        UNION SELECT l.actor_user_id, listed.id FROM access_log l CROSS JOIN LATERAL unnest(l.young_person_ids) AS listed(id)
          WHERE l.allowed AND l.actor_post_id IS NOT NULL
        UNION SELECT p.user_id, m.young_person_id FROM team_member m JOIN post p ON p.id = m.post_id)
    SELECT array_agg(k.young_person_id ORDER BY k.young_person_id) FROM known k JOIN followed f ON f.id = k.young_person_id
    GROUP BY k.user_id ORDER BY 1`;

const lastMoment = (day: string): string =>
  `((${day} + 1)::timestamp AT TIME ZONE 'Europe/Oslo') - interval '1 microsecond'`;

/**
 * For each of those who work here: which of the followed-up they have ever had to do with, as the log of reads and the teams
 * say. Whoever it is about the list does not say. It is asked in memory what each could learn from a release (C3).
 */
export const knownPersons = `
  CREATE OR REPLACE FUNCTION app.figures_known(p_day date) RETURNS TABLE (young_people uuid[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    ${knownAmong(`f.during @> ${lastMoment('p_day')}`).trim()} $$;`;

/** The same of those who were followed up on any of some days. */
export const knownPersonsOnDays = `
  CREATE OR REPLACE FUNCTION app.figures_known_on(p_days date[]) RETURNS TABLE (young_people uuid[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    ${knownAmong(`EXISTS (SELECT FROM unnest(p_days) AS day WHERE f.during @> ${lastMoment('day')})`).trim()} $$;`;
