import { sealedAs } from '../sealing/parameter.ts';

/** What a conversation hangs on, as row-level security shows it to the reader. */
export const subjectStatement = `SELECT 'plan' AS kind, 'basic' AS category, a.owner_service_id AS "ownerServiceId" FROM app.plan a
    WHERE a.id = $1 AND a.young_person_id = $2
  UNION ALL SELECT 'goal', a.category, a.owner_service_id FROM app.goal a WHERE a.id = $1 AND a.young_person_id = $2
  UNION ALL SELECT 'measure', a.category, a.owner_service_id FROM app.measure a WHERE a.id = $1 AND a.young_person_id = $2`;

const isNew = `(t.by_user_id <> app.me() AND t.blanked_at IS NULL AND t.at > coalesce((SELECT k.read_at FROM app.thread_mark k
    WHERE k.user_id = app.me() AND k.about_id = t.about_id), '-infinity'))`;

export const summariesStatement = `SELECT t.about_id AS id, t.about_kind AS kind, count(*)::int AS count,
    count(*) FILTER (WHERE ${isNew})::int AS unread, max(t.at) AS "lastAt"
  FROM app.thread_message t WHERE t.young_person_id = $1 GROUP BY t.about_id, t.about_kind ORDER BY max(t.at) DESC, t.about_id`;

export const messagesStatement = `SELECT t.id, t.text, t.at, CASE WHEN t.by_post_id IS NULL THEN '' ELSE coalesce(u.name, '') END AS "byName",
    coalesce(s.name, '') AS "byService", t.by_post_id IS NULL AS "byYoungPerson", t.by_user_id = app.me() AS mine,
    ARRAY(SELECT v.name FROM app.thread_mention m JOIN app.post q ON q.id = m.post_id JOIN app.app_user v ON v.id = q.user_id
      WHERE m.message_id = t.id ORDER BY m.id) AS mentions,
    EXISTS (SELECT 1 FROM app.thread_mention m WHERE m.message_id = t.id AND m.post_id = app.my_post()) AS "mentionsMe",
    ${isNew} AS "isNew", t.blanked_at AS "blankedAt", t.blanked_reason AS "blankedReason"
  FROM app.thread_message t LEFT JOIN app.post p ON p.id = t.by_post_id LEFT JOIN app.app_user u ON u.id = p.user_id
    LEFT JOIN app.service s ON s.id = p.service_id
  WHERE t.about_id = $1 AND t.young_person_id = $2 ORDER BY t.at, t.id`;

export const readersStatement = `SELECT r.post_id AS "postId", r.name, r.service, r.post_id IS NOT DISTINCT FROM app.my_post() AS me
  FROM app.thread_readers($1, $2, $3) r`;

export const addStatement = `INSERT INTO app.thread_message (id, young_person_id, about_kind, about_id, text, by_user_id, by_post_id)
  VALUES ($new, $1, $2, $3, ${sealedAs('thread_message.text', '$4', '$1')}, app.me(), app.my_post()) RETURNING id`;

export const mentionStatement = `INSERT INTO app.thread_mention (young_person_id, message_id, post_id)
  SELECT $1, $2, p FROM unnest($3::uuid[]) AS p`;

export const markStatement = `INSERT INTO app.thread_mark AS k (young_person_id, user_id, about_kind, about_id) VALUES ($1, app.me(), $2, $3)
  ON CONFLICT ON CONSTRAINT thread_mark_once DO UPDATE SET read_at = app.clock()`;

export const seenStatement = `UPDATE app.thread_mention m SET seen_at = app.clock() FROM app.thread_message t
  WHERE t.id = m.message_id AND t.about_id = $1 AND t.young_person_id = $2 AND m.young_person_id = $2 AND m.post_id = app.my_post()
    AND m.seen_at IS NULL`;

export const messageStatement = `SELECT t.by_user_id = app.me() AS mine, t.blanked_at IS NOT NULL AS blanked FROM app.thread_message t
  WHERE t.id = $1 AND t.young_person_id = $2 AND t.about_id = $3`;

export const blankStatement = `UPDATE app.thread_message SET text = '', blanked_at = app.clock(),
    blanked_reason = ${sealedAs('thread_message.blanked_reason', '$3', '$2', '$1')}
  WHERE id = $1 AND young_person_id = $2 AND by_user_id = app.me() AND blanked_at IS NULL RETURNING id`;
