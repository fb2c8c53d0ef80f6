import { sealedAs } from '../sealing/parameter.ts';

/** What is offered to the reader's service: the only thing it sees of a young person whose team it is not on. */
export const offeredStatement = `SELECT o.id, o.young_person_id AS "youngPersonId", o.given_name || ' ' || o.family_name AS name,
    o.given_name AS "givenName", o.birth_year AS "birthYear", o.kind, o.on_date::text AS "onDate", o.status, o.sender,
    o.sender_service AS "senderService", o.offered_at AS "offeredAt", (o.offered_at AT TIME ZONE 'Europe/Oslo')::date::text AS "offeredOn",
    o.version, coalesce(o.hand_over, '[]') AS "handOver", coalesce(o.milestones, '[]') AS milestones
  FROM app.my_offered_transitions() o ORDER BY o.offered_at`;

/** On both lists until they have met: where the reader's service sends or receives, or the reader holds the baton. */
export const underWayStatement = `SELECT t.id, t.young_person_id AS "youngPersonId", y.given_name || ' ' || y.family_name AS name,
    y.given_name AS "givenName", t.kind, t.on_date::text AS "onDate", t.status,
    CASE WHEN t.sender_service_id = app.my_service() THEN 'sender' WHEN t.receiver_service_id = app.my_service() THEN 'receiver'
      ELSE 'holder' END AS side,
    u.name AS sender, s.name AS "senderService", r.name AS "receiverService", coalesce(ru.name, t.receiver_name) AS "receiverName",
    t.status_reason AS "statusReason", t.suggested_on::text AS "suggestedOn", t.no_shows AS "noShows",
    m.code AS "nextMilestone", m.due::text AS "nextMilestoneDue", (coalesce(t.answered_at, t.offered_at) AT TIME ZONE 'Europe/Oslo')::date::text AS since,
    EXISTS (SELECT FROM app.hand_over_note n WHERE n.transition_id = t.id AND n.given_at IS NOT NULL) AS "noteGiven"
  FROM app.transition t JOIN app.young_person y ON y.id = t.young_person_id
    JOIN app.service s ON s.id = t.sender_service_id JOIN app.post p ON p.id = t.sender_post_id JOIN app.app_user u ON u.id = p.user_id
    LEFT JOIN app.service r ON r.id = t.receiver_service_id
    LEFT JOIN app.post rp ON rp.id = t.receiver_post_id LEFT JOIN app.app_user ru ON ru.id = rp.user_id
    LEFT JOIN LATERAL (SELECT x.code, x.due FROM app.milestone x WHERE x.transition_id = t.id AND x.done_on IS NULL
      ORDER BY x.due, x.id LIMIT 1) m ON true
  WHERE t.young_person_id = ANY ((SELECT app.my_people())::uuid[]) AND t.status IN ('planned', 'offered', 'accepted', 'declined')
    AND (t.sender_service_id = app.my_service() OR t.receiver_service_id = app.my_service()
      OR t.young_person_id = ANY ((SELECT app.my_held())::uuid[]))`;

/** After the first meeting, newest first: where the reader's service sent or received, or the reader holds the baton. */
export const pastStatement = `SELECT t.id, t.young_person_id AS "youngPersonId", y.given_name || ' ' || y.family_name AS name,
    y.given_name AS "givenName", t.kind, s.name AS "senderService", r.name AS "receiverService", t.met_on::text AS "metOn",
    coalesce((SELECT json_agg(json_build_object('months', k.months, 'answer', k.answer, 'on', (k.at AT TIME ZONE 'Europe/Oslo')::date)
      ORDER BY k.months, k.id) FROM app.transition_check k WHERE k.transition_id = t.id), '[]'::json) AS checks
  FROM app.transition t JOIN app.young_person y ON y.id = t.young_person_id
    JOIN app.service s ON s.id = t.sender_service_id JOIN app.service r ON r.id = t.receiver_service_id
  WHERE t.young_person_id = ANY ((SELECT app.my_people())::uuid[]) AND t.status = 'met' AND t.met_on > app.today() - interval '15 months'
    AND (t.sender_service_id = app.my_service() OR t.receiver_service_id = app.my_service()
      OR t.young_person_id = ANY ((SELECT app.my_held())::uuid[]))
  ORDER BY t.met_on DESC, t.id`;

/** The receiver's answer, in the database's own function: it may add the receiver, and nobody else, to the team. */
export const answerStatement = `SELECT app.answer_transition($1, $2, ${sealedAs('transition.status_reason', '$3', '$6', '$1')}, $4, $5) AS id`;

/** Whose is the transition that the reader's service is asked to receive, and how does it stand? */
export const askedStatement = `SELECT o.young_person_id AS "youngPersonId", o.status FROM app.my_offered_transitions() o WHERE o.id = $1
  UNION ALL SELECT t.young_person_id, t.status FROM app.transition t
    WHERE t.id = $1 AND t.receiver_service_id = app.my_service() AND t.status <> 'offered' LIMIT 1`;
