import { sealedAs } from '../sealing/parameter.ts';

export const thresholdsStatement = `SELECT app.law_in_force() AS law`;

export const headingsStatement = 'SELECT h.headings FROM app.school_heading h';

export const rememberStatement = `INSERT INTO app.school_heading (service_id, headings, by_post_id)
  VALUES ((SELECT app.my_service()), $1::jsonb, (SELECT app.my_post()))
  ON CONFLICT (service_id) DO UPDATE SET headings = excluded.headings, by_post_id = excluded.by_post_id, at = app.clock()`;

export const beginStatement = `INSERT INTO app.school_list (id, service_id, by_post_id, thresholds, wrong_count)
  VALUES ($1, (SELECT app.my_service()), (SELECT app.my_post()), $2::jsonb, $3)`;

/** The list that is being read: the reader's own, begun today. */
export const openListStatement = `SELECT l.id, l.thresholds FROM app.school_list l
  WHERE l.id = $1 AND l.by_post_id = (SELECT app.my_post()) AND l.at > app.clock() - interval '1 day' FOR UPDATE`;

/** Whoever stands there from an earlier list is kept from that one. */
export const addStatement = `INSERT INTO app.identified_pupil (id, school_list_id, service_id, number_index, number, given_name, family_name,
    school_class, facts, expires_on)
  SELECT p.id, l.id, l.service_id, p.number_index, p.number, p.given_name, p.family_name, p.school_class, p.facts, l.expires_on
  FROM app.school_list l CROSS JOIN jsonb_to_recordset($2::jsonb) AS p(id uuid, number_index text, number text, given_name text, family_name text, school_class text, facts text)
  WHERE l.id = $1 ON CONFLICT ON CONSTRAINT identified_pupil_once DO NOTHING RETURNING id`;

export const countStatement = `UPDATE app.school_list SET read_count = read_count + $2, identified_count = identified_count + $3,
    known_count = known_count + $4 WHERE id = $1`;

export const undoStatement = 'SELECT app.undo_school_list($1) AS undone';

export const listsStatement = `SELECT l.id, l.at, u.name AS "byName", l.read_count AS read, l.identified_count AS identified, l.known_count AS known,
    l.wrong_count AS wrong, (SELECT count(*)::int FROM app.identified_pupil p WHERE p.school_list_id = l.id AND p.status = 'waiting') AS waiting,
    l.expires_on::text AS "expiresOn"
  FROM app.school_list l JOIN app.post b ON b.id = l.by_post_id JOIN app.app_user u ON u.id = b.user_id ORDER BY l.id DESC`;

const pupil = `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.school_class AS "schoolClass", p.facts, l.thresholds,
    p.identified_on::text AS "identifiedOn", p.expires_on::text AS "expiresOn", p.status, p.set_aside_reason AS "setAsideReason",
    u.name AS "byName", p.number, p.school_list_id AS "listId"
  FROM app.identified_pupil p JOIN app.school_list l ON l.id = p.school_list_id LEFT JOIN app.post b ON b.id = p.by_post_id
    LEFT JOIN app.app_user u ON u.id = b.user_id`;

export const pupilsStatement = `${pupil} ORDER BY p.status DESC, p.id`;
export const pupilStatement = `${pupil} WHERE p.id = $1`;

export const setAsideStatement = `UPDATE app.identified_pupil SET status = 'set_aside', by_post_id = (SELECT app.my_post()),
    answered_at = app.clock(), set_aside_reason = ${sealedAs('identified_pupil.set_aside_reason', '$2', '$3', '$1')}
  WHERE id = $1 AND school_list_id = $3 AND status = 'waiting' RETURNING id`;

export const concernStatement = 'SELECT app.identified_became_concern($1)';
