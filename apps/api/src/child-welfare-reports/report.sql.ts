import { sealedAs } from '../sealing/parameter.ts';

/** Where it can be sent, and what is known of whom it is about. `$2` null: nobody who is followed up in Laget. */
export const receiverStatement = `SELECT count(*)::int AS receivers, coalesce(bool_or(app.cleared_in(s.id, $2)), true) AS "clearedThere",
    app.law_in_force() AS law
  FROM app.service s WHERE s.id = $1 AND s.kind = 'child_welfare'`;

export const personStatement = `SELECT y.given_name || ' ' || y.family_name AS name, y.birth_date::text AS "birthDate"
  FROM app.young_person y WHERE y.id = $1`;

/** Whoever may read it: the writer, or the receiving service. Which, is asked in the select. */
const reports = `app.child_welfare_report r JOIN app.service s ON s.id = r.receiver_service_id
    JOIN app.post p ON p.id = r.written_by_post_id JOIN app.app_user w ON w.id = p.user_id JOIN app.service ws ON ws.id = p.service_id`;

const sentDay = `(r.sent_at AT TIME ZONE 'Europe/Oslo')::date`;

/** What the law said on the day it was sent: a newer version leaves earlier reports their days. */
const daysOf = (code: string, day: string): string => `(SELECT (l.value #>> '{}')::int FROM app.law_rule l
    WHERE l.code = 'child_welfare_report.${code}' AND l.state = 'approved' AND l.valid @> ${day})`;
const sentOn = `${sentDay}::text AS "sentOn", ${daysOf('decide_within', sentDay)} AS "decideWithin", ${daysOf('answer_within', sentDay)} AS "answerWithin"`;

export const writtenStatement = `SELECT r.id, r.young_person_id AS "youngPersonId", r.about_name AS "aboutName", r.text,
    s.name AS "receiverServiceName", s.phone AS "receiverPhone", r.sent_at AS "sentAt", ${sentOn}, f.received_at AS "receivedAt",
    f.decision, coalesce(f.decided_at, f.received_at) AS "feedbackAt", r.told_from::text AS "toldFrom", r.released_at AS "releasedAt"
  FROM ${reports} LEFT JOIN app.my_report_feedback() f ON f.report_id = r.id
  WHERE r.written_by_user_id = app.me() ORDER BY r.sent_at DESC, r.id DESC LIMIT 200`;

const received = `SELECT r.id, r.young_person_id AS "youngPersonId", r.about_name AS "aboutName", r.about_birth_date AS "aboutBirthDate",
    r.about_where AS "aboutWhere", r.text, w.name AS "writtenByName", p.title AS "writtenByTitle", ws.name AS "writtenByService",
    ws.phone AS "writtenByPhone", r.sent_at AS "sentAt", ${sentOn}, c.received_at AS "receivedAt", c.decision,
    c.decided_at AS "decidedAt", c.reason, r.told_from::text AS "toldFrom", r.delay_reason AS "delayReason", r.released_at AS "releasedAt"
  FROM ${reports} LEFT JOIN app.child_welfare_processing c ON c.report_id = r.id
  WHERE r.receiver_service_id = app.my_child_welfare()`;

export const receivedStatement = `${received} ORDER BY c.decision IS NOT NULL, r.sent_at DESC, r.id DESC LIMIT 200`;
export const oneReceivedStatement = `${received} AND r.id = $1`;

export const frameStatement = `SELECT app.my_child_welfare() IS NOT NULL AS receives, app.law_in_force() AS law,
    coalesce(${daysOf('answer_within', 'app.today()')}, 0) AS "answerDays"`;

export const ownStatement = `SELECT r.id, r.text, w.name AS "writtenByName", ws.name AS "writtenByService",
    s.name AS "receiverServiceName", r.sent_at AS "sentAt", r.released_at AS "releasedAt", r.release_reason AS "releaseReason"
  FROM ${reports} WHERE r.young_person_id = $1 AND r.released_at IS NOT NULL ORDER BY r.sent_at DESC, r.id DESC`;

export const receiveStatement = 'SELECT app.receive_report($1) AS id';
export const decideStatement = `SELECT app.decide_report($1, $2, ${sealedAs('child_welfare_processing.reason', '$3', '$1', '$1')}) AS id`;
export const releaseStatement = `SELECT app.release_report($1, ${sealedAs('child_welfare_report.release_reason', '$2', '$1', '$1')}) AS id`;
export const putOffStatement = `SELECT app.put_off_report($1, $2::date, ${sealedAs('child_welfare_report.delay_reason', '$3', '$1', '$1')}) AS id`;
