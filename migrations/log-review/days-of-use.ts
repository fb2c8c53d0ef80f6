/** Of those people: what they did on the day and in the thirty before, and what the rules count in it. */
const counted = `    used AS MATERIALIZED (
      SELECT l.id, l.actor_user_id AS actor, l.actor_service_id AS service, l.young_person_id AS person, l.action, l.allowed, l.at, l.basis,
        l.rule, (l.at AT TIME ZONE 'Europe/Oslo') AS local_at, l.at >= day.begins AS on_the_day
      FROM day, actor a JOIN access_log l ON l.actor_user_id = a.id
      WHERE l.at >= day.begins - interval '30 days' AND l.at < day.ends AND l.actor_service_id = ANY (p_services)),
    today AS MATERIALIZED (SELECT * FROM used WHERE on_the_day),
    opened AS MATERIALIZED (
      SELECT actor, person FROM today WHERE allowed AND person IS NOT NULL AND action <> 'young-person.known' GROUP BY 1, 2),
    touched AS (SELECT DISTINCT actor, person FROM today WHERE person IS NOT NULL),
    usual AS (
      SELECT actor, percentile_cont(0.5) WITHIN GROUP (ORDER BY people) AS people FROM (
        SELECT actor, local_at::date, count(DISTINCT person) AS people FROM used
        WHERE NOT on_the_day AND allowed AND person IS NOT NULL GROUP BY 1, 2) d GROUP BY actor),
    worked AS MATERIALIZED (
      SELECT u.actor, u.person, bool_or(u.at >= day.ends - interval '14 days') AS lately FROM used u, day
      WHERE u.allowed AND u.action NOT LIKE '%.read' AND u.action <> 'young-person.known' GROUP BY 1, 2),
    idle AS MATERIALIZED (
      SELECT o.actor, o.person FROM opened o
      WHERE NOT EXISTS (SELECT 1 FROM worked w WHERE w.actor = o.actor AND w.person = o.person AND w.lately)
        AND NOT EXISTS (SELECT 1 FROM measure m JOIN post p ON p.id = m.responsible_post_id
          WHERE m.young_person_id = o.person AND p.user_id = o.actor AND m.status NOT IN ('done', 'cancelled'))
        AND NOT EXISTS (SELECT 1 FROM baton b JOIN post p ON p.id = b.post_id
          WHERE b.young_person_id = o.person AND p.user_id = o.actor AND upper_inf(b.held))),
    looks AS (
      SELECT actor, max(times) AS times FROM (
        SELECT u.actor, u.person, count(DISTINCT date_trunc('hour', u.at)) AS times
        FROM day, idle i JOIN used u ON u.actor = i.actor AND u.person = i.person
        WHERE u.allowed AND u.at >= day.ends - interval '14 days' GROUP BY 1, 2) l GROUP BY actor),
    ended AS (
      SELECT t.actor, count(DISTINCT t.person) AS people FROM touched t JOIN post p ON p.user_id = t.actor
        JOIN team_member m ON m.post_id = p.id AND m.young_person_id = t.person
      WHERE upper(p.valid) <= p_day AND upper(p.valid) > p_day - 30
        AND NOT EXISTS (SELECT 1 FROM team_member o JOIN post q ON q.id = o.post_id WHERE o.young_person_id = t.person
          AND q.user_id = t.actor AND q.valid @> p_day AND upper_inf(o.during)) GROUP BY 1)
    SELECT a.id, (SELECT t.service FROM today t WHERE t.actor = a.id ORDER BY t.at DESC LIMIT 1), jsonb_build_object(
      'people', (SELECT count(*) FROM opened o WHERE o.actor = a.id),
      'usualPeople', coalesce((SELECT u.people FROM usual u WHERE u.actor = a.id), 0),
      'withoutWork', (SELECT count(*) FROM idle i WHERE i.actor = a.id),
      'mostLooksWithoutWork', coalesce((SELECT l.times FROM looks l WHERE l.actor = a.id), 0),
      'sameSurname', (SELECT count(*) FROM opened o JOIN young_person y ON y.id = o.person WHERE o.actor = a.id AND y.surname_index = a.surname_index
        AND NOT EXISTS (SELECT 1 FROM worked w WHERE w.actor = o.actor AND w.person = o.person)),
      'sameHousehold', (SELECT count(*) FROM touched t WHERE t.actor = a.id AND EXISTS (
        SELECT 1 FROM staff_relation r WHERE r.user_id = a.id AND r.young_person_id = t.person))
        + (SELECT count(DISTINCT o.person) FROM opened o JOIN guardian g ON g.young_person_id = o.person WHERE o.actor = a.id
        AND (g.name_index = a.name_index OR g.contact_index = a.phone_index)),
      'protectedAddress', (SELECT count(*) FROM touched t WHERE t.actor = a.id AND EXISTS (
        SELECT 1 FROM protection p WHERE p.young_person_id = t.person AND upper_inf(p.during))),
      'afterHours', (SELECT count(DISTINCT t.person) FROM today t WHERE t.actor = a.id AND t.allowed AND t.person IS NOT NULL
        AND (extract(hour FROM t.local_at) NOT BETWEEN 6 AND 19 OR extract(isodow FROM t.local_at) >= 6)),
      'misses', (SELECT count(DISTINCT coalesce(t.person, t.id)) FROM today t WHERE t.actor = a.id
        AND (t.action = 'young-person.known' OR (NOT t.allowed AND t.rule <> 'not-permitted'))),
      'ofAnEndedPost', coalesce((SELECT e.people FROM ended e WHERE e.actor = a.id), 0),
      'emergencies', (SELECT count(DISTINCT u.basis) FROM used u WHERE u.actor = a.id AND u.basis LIKE 'emergency:%'))
    FROM actor a WHERE EXISTS (SELECT 1 FROM today t WHERE t.actor = a.id) $$;`;

/**
 * One day of each person's use, as counts for the rules in libs/domain/src/log-review. «Work» is anything written in the
 * case within 14 days, a measure that is the person's own, or the baton. A look is counted once an hour: a page asks often.
 * `given`: its arguments, a day and services among them; `among`: which of the people in those services.
 */
export const daysOfUse = (given: string, among = ''): string => `
  CREATE FUNCTION app.days_of_use(${given}) RETURNS TABLE (actor_user_id uuid, service_id uuid, facts jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH day AS (SELECT p_day::timestamp AT TIME ZONE 'Europe/Oslo' AS begins, (p_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo' AS ends),
    actor AS MATERIALIZED (
      SELECT DISTINCT u.id, u.name_index, u.surname_index, u.phone_index
      FROM post p JOIN app_user u ON u.id = p.user_id WHERE p.service_id = ANY (p_services)${among}),
${counted}`;
