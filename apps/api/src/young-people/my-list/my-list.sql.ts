/** Everything with a day on it that somebody should have done by then. */
const due = `SELECT DISTINCT ON (d.young_person_id) d.young_person_id, d.day, d.kind FROM (
    SELECT m.young_person_id, m.deadline AS day, 'measure' AS kind FROM app.measure m WHERE m.status IN ('proposed', 'agreed', 'ongoing')
    UNION ALL SELECT p.young_person_id, p.review_on, 'review' FROM app.plan p WHERE p.review_on IS NOT NULL
    UNION ALL SELECT t.young_person_id, t.on_date, 'transition' FROM app.transition t WHERE t.status IN ('planned', 'offered', 'accepted')
    UNION ALL SELECT s.young_person_id, s.due, 'milestone' FROM app.milestone s JOIN app.transition t ON t.id = s.transition_id
      WHERE s.done_on IS NULL AND t.status IN ('planned', 'offered', 'accepted')) d
  ORDER BY d.young_person_id, d.day`;

/** Everybody on the own list in one statement, however many they are. Names are sorted and searched by the caller. */
export const myListStatement = `SELECT y.id, y.given_name || ' ' || y.family_name AS name, extract(year FROM y.birth_date)::int AS "birthYear",
    k.name AS municipality, c.level, f.status AS "followUpStatus", u.name AS "holderName", s.name AS "holderServiceName",
    b.post_id = (SELECT app.my_post()) AS "holderIsMe",
    CASE WHEN c.level = 0 THEN f.decide_by::text END AS "decideBy", d.day::text AS day, d.kind
  FROM app.young_person y
    JOIN app.municipality k ON k.id = y.municipality_id
    JOIN app.follow_up f ON f.young_person_id = y.id AND upper_inf(f.during)
    JOIN app.baton b ON b.young_person_id = y.id AND upper_inf(b.held)
    JOIN app.post p ON p.id = b.post_id JOIN app.app_user u ON u.id = p.user_id JOIN app.service s ON s.id = b.service_id
    LEFT JOIN (SELECT DISTINCT ON (young_person_id) young_person_id, level FROM app.concern ORDER BY young_person_id, at DESC) c
      ON c.young_person_id = y.id
    LEFT JOIN (${due}) d ON d.young_person_id = y.id
  WHERE y.id = ANY ((SELECT app.my_people())::uuid[])`;

/** The rings of one page. */
export const ringStatement = `SELECT m.young_person_id AS "youngPersonId", s.kind AS "serviceKind", b.id IS NOT NULL AS holder, false AS invited,
    lower(m.during) AS since
  FROM app.team_member m JOIN app.service s ON s.id = m.service_id
    LEFT JOIN app.baton b ON b.young_person_id = m.young_person_id AND b.post_id = m.post_id AND upper_inf(b.held)
  WHERE m.young_person_id = ANY ($1::uuid[]) AND m.during @> app.clock()
  UNION ALL SELECT i.young_person_id, s.kind, false, true, i.invited_at
  FROM app.invitation i JOIN app.service s ON s.id = i.service_id
  WHERE i.young_person_id = ANY ($1::uuid[]) AND i.answer IS NULL AND i.answer_by >= (SELECT app.today())
  ORDER BY 5`;
