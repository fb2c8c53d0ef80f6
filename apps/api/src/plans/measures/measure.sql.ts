export const addMeasure = `INSERT INTO app.measure (young_person_id, owner_service_id, category, plan_id, area, title, kind, goal_id,
    responsible_service_id, responsible_post_id, responsible_supporter_id, responsible_young_person, deadline, look_for, look_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id, version`;

export const findMeasure = `SELECT id, title, kind, goal_id AS "goalId", responsible_service_id AS "serviceId", responsible_post_id AS "postId",
  responsible_supporter_id AS "supporterId", responsible_young_person AS "youngPerson", deadline::text, look_for AS "lookFor",
  look_on::text AS "lookOn", status, young_person_answer AS "youngPersonAnswer"
  FROM app.measure WHERE id = $1 AND young_person_id = $2`;

/** Everybody who can be responsible today: posts on the team with their service, and supporters. */
export const teamToday = `SELECT m.post_id AS id, m.service_id AS "serviceId" FROM app.team_member m
    WHERE m.young_person_id = $1 AND m.during @> app.clock()
  UNION ALL SELECT s.id, NULL FROM app.supporter s WHERE s.young_person_id = $1 AND s.during @> app.today()`;

const guarded = 'WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version';

export const writeMeasure = `UPDATE app.measure SET title = $4, kind = $5, goal_id = $6, responsible_service_id = $7,
  responsible_post_id = $8, responsible_supporter_id = $9, responsible_young_person = $10, look_for = $11, look_on = $12,
  version = version + 1 ${guarded}`;

export const moveMeasure = `UPDATE app.measure SET status = $4, status_reason = $5, evaluation_happened = $6, evaluation_helped = $7,
  evaluation_learnt = $8, version = version + 1 ${guarded}`;

export const newDeadline = `UPDATE app.measure SET deadline = $4, deadline_reason = $5, version = version + 1 ${guarded}`;

export const sayObstacle = `UPDATE app.measure SET obstacle = $4, version = version + 1 ${guarded}`;
