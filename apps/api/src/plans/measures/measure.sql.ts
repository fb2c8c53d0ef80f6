import { sealedAs } from '../../sealing/parameter.ts';

export const addMeasure = `INSERT INTO app.measure (id, young_person_id, owner_service_id, category, plan_id, area, title, kind, goal_id,
    responsible_service_id, responsible_post_id, responsible_supporter_id, responsible_young_person, deadline, look_for, look_on)
  VALUES ($new, $1, $2, $3, $4, $5, ${sealedAs('measure.title', '$6', '$1')}, $7, $8, $9, $10, $11, $12, $13,
    ${sealedAs('measure.look_for', '$14', '$1')}, $15) RETURNING id, version`;

export const findMeasure = `SELECT id, title, kind, goal_id AS "goalId", responsible_service_id AS "serviceId", responsible_post_id AS "postId",
  responsible_supporter_id AS "supporterId", responsible_young_person AS "youngPerson", deadline::text, look_for AS "lookFor",
  look_on::text AS "lookOn", repeat_every AS "repeatEvery", repeat_from::text AS "repeatFrom", repeat_until::text AS "repeatUntil",
  repeat_part AS "repeatPart", repeat_done_on::text AS "repeatDoneOn", repeat_told AS "repeatTold", status, young_person_answer AS "youngPersonAnswer", asked_again AS "askedAgain"
  FROM app.measure WHERE id = $1 AND young_person_id = $2`;

/** Everybody who can be responsible today: posts on the team with their service, and supporters. */
export const teamToday = `SELECT m.post_id AS id, m.service_id AS "serviceId" FROM app.team_member m
    WHERE m.young_person_id = $1 AND m.during @> app.clock()
  UNION ALL SELECT s.id, NULL FROM app.supporter s WHERE s.young_person_id = $1 AND s.during @> app.today()`;

const guarded = 'WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version';

export const writeMeasure = `UPDATE app.measure SET title = ${sealedAs('measure.title', '$4', '$2', '$1')}, kind = $5, goal_id = $6, responsible_service_id = $7,
  responsible_post_id = $8, responsible_supporter_id = $9, responsible_young_person = $10, look_for = ${sealedAs('measure.look_for', '$11', '$2', '$1')}, look_on = $12,
  young_person_answer = CASE WHEN $13 THEN NULL ELSE young_person_answer END, asked_again = asked_again OR $13::boolean,
  version = version + 1 ${guarded}`;

export const moveMeasure = `UPDATE app.measure SET status = $4, status_reason = ${sealedAs('measure.status_reason', '$5', '$2', '$1')},
  evaluation_happened = ${sealedAs('measure.evaluation_happened', '$6', '$2', '$1')}, evaluation_helped = $7,
  evaluation_learnt = ${sealedAs('measure.evaluation_learnt', '$8', '$2', '$1')}, outcome = $9, version = version + 1 ${guarded}`;

export const newDeadline = `UPDATE app.measure SET deadline = $4, deadline_reason = ${sealedAs('measure.deadline_reason', '$5', '$2', '$1')}, version = version + 1 ${guarded}`;

export const sayObstacle = `UPDATE app.measure SET obstacle = ${sealedAs('measure.obstacle', '$4', '$2', '$1')}, version = version + 1 ${guarded}`;

/** Everything of the young person that the writer sees, as far as the order asks. */
export const measuresInOrder = `SELECT m.id, m.status, f.id AS "startsAfterId",
    m.starts_after_id IS NOT NULL AND f.id IS NULL AS "startsAfterUnseen"
  FROM app.measure m LEFT JOIN app.measure f ON f.id = m.starts_after_id WHERE m.young_person_id = $1 ORDER BY m.id`;

export const startAfter = `UPDATE app.measure SET starts_after_id = $4, version = version + 1 ${guarded}`;

/** A new rhythm begins anew: what was done of the old one stands in the plan's history. */
export const repeatMeasure = `UPDATE app.measure SET repeat_every = $4, repeat_from = $5, repeat_until = $6, repeat_part = $7,
  repeat_done_on = NULL, repeat_told = NULL, version = version + 1 ${guarded}`;

export const doneThisTime = `UPDATE app.measure SET repeat_done_on = $4, repeat_told = 'team_done', version = version + 1 ${guarded}`;
