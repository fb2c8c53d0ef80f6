/** A newer finding about the same person and day holds the older one; the older one is not shown beside it. */
export const itemsStatement = (
  where: string,
): string => `SELECT i.id, i.day::text AS day, i.actor_user_id AS "actorUserId",
    u.name AS "actorName", u.username AS "actorUsername", s.name AS "serviceName", s.kind AS "serviceKind", i.score, i.rules, i.counts,
    (i.found_at AT TIME ZONE 'Europe/Oslo')::date::text AS "foundOn",
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', o.outcome, 'text', o.text, 'at', o.at, 'byName', b.name) ORDER BY o.at, o.id)
      FROM app.review_outcome o LEFT JOIN app.app_user b ON b.id = o.by_user_id WHERE o.review_item_id = i.id), '[]') AS outcomes
  FROM app.review_item i JOIN app.app_user u ON u.id = i.actor_user_id JOIN app.service s ON s.id = i.service_id
  WHERE i.service_id = ANY (app.my_watched_services()) AND ${where}`;

const superseded = `EXISTS (SELECT 1 FROM app.review_item n WHERE n.actor_user_id = i.actor_user_id AND n.day = i.day AND n.id > i.id)
    AND NOT EXISTS (SELECT 1 FROM app.review_outcome o WHERE o.review_item_id = i.id)`;

export const queueStatement = `${itemsStatement(`NOT (${superseded}) AND i.day > app.today() - 100`)} ORDER BY i.score DESC, i.day, i.id LIMIT 300`;

export const addItems = `INSERT INTO app.review_item (day, actor_user_id, service_id, score, rules, counts)
  SELECT $1::date, r.actor_user_id, r.service_id, r.score, r.rules, r.counts
  FROM jsonb_to_recordset($2::jsonb) AS r (actor_user_id uuid, service_id uuid, score integer, rules text[], counts jsonb)
  ON CONFLICT ON CONSTRAINT review_item_once DO NOTHING`;

export const addOutcome = `INSERT INTO app.review_outcome (review_item_id, service_id, outcome, text, by_user_id)
  SELECT i.id, i.service_id, $2, $3, app.me() FROM app.review_item i WHERE i.id = $1 RETURNING id`;

const withNames = `LEFT JOIN app.app_user b ON b.id = x.by_user_id`;

export const quarterStatement = `SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('at', x.at, 'what', x.what, 'role', x.role, 'userName', u.name, 'serviceName', s.name,
        'byName', b.name, 'reason', x.reason) ORDER BY x.at DESC, x.id DESC)
      FROM app.role_change x JOIN app.app_user u ON u.id = x.user_id LEFT JOIN app.service s ON s.id = x.service_id ${withNames}
      WHERE x.service_id = ANY (app.my_watched_services()) AND x.at >= w.from_at AND x.at < w.to_at), '[]') AS "roleChanges",
    coalesce((SELECT jsonb_agg(jsonb_build_object('at', o.at, 'userName', o.user_name, 'serviceName', o.service_name, 'reason', o.reason)
      ORDER BY o.at DESC) FROM app.overrides(w.from_at, w.to_at) o), '[]') AS overrides,
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', x.code, 'state', x.state, 'proposedAt', x.proposed_at, 'proposedBy', b.name,
        'decidedBy', d.name, 'reason', x.reason) ORDER BY x.proposed_at DESC)
      FROM app.law_rule x JOIN app.app_user b ON b.id = x.proposed_by_user_id LEFT JOIN app.app_user d ON d.id = x.decided_by_user_id
      WHERE x.proposed_at >= w.from_at AND x.proposed_at < w.to_at), '[]') AS "lawChanges",
    coalesce((SELECT jsonb_agg(jsonb_build_object('grantedAt', x.granted_at, 'level', x.level, 'userName', u.name, 'byName', g.name,
        'reason', x.reason, 'endedAt', x.ended_at, 'endedBy', e.name) ORDER BY x.granted_at DESC, x.id DESC)
      FROM app.clearance x JOIN app.app_user u ON u.id = x.user_id JOIN app.app_user g ON g.id = x.granted_by_user_id
        LEFT JOIN app.app_user e ON e.id = x.ended_by_user_id
      WHERE (x.granted_at >= w.from_at AND x.granted_at < w.to_at) OR (x.ended_at >= w.from_at AND x.ended_at < w.to_at)), '[]') AS clearances,
    coalesce((SELECT jsonb_agg(jsonb_build_object('decidedAt', x.decided_at, 'hiddenUntil', x.hidden_until, 'reason', x.reason,
        'byName', b.name) ORDER BY x.decided_at DESC)
      FROM app.log_hiding x ${withNames} WHERE x.decided_at >= w.from_at AND x.decided_at < w.to_at), '[]') AS hidings
  FROM (SELECT $1::date::timestamp AT TIME ZONE 'Europe/Oslo' AS from_at, ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo' AS to_at) w`;
