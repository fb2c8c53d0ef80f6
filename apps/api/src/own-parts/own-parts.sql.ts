import { ownNumbers } from '../emergency-numbers/emergency-numbers.sql.ts';
import { sealedAs } from '../sealing/parameter.ts';

const answered = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'area', a.area, 'answer', a.answer, 'ownWords', a.own_words) ORDER BY a.id)
  FROM app.own_part_answer a WHERE a.own_part_id = p.id), '[]')`;

export const partsStatement = `SELECT p.id, p.mapping_id AS "mappingId", CASE WHEN p.sent_at IS NULL THEN 'invited' ELSE 'sent' END AS status,
    p.invited_at AS "invitedAt", u.name AS "byName", s.name AS "serviceName", m.status = 'draft' AS open, m.template_id AS "templateId", ${answered} AS answers,
    ${ownNumbers('y.municipality_id')} AS "emergencyNumbers"
  FROM app.own_part p JOIN app.mapping m ON m.id = p.mapping_id JOIN app.young_person y ON y.id = p.young_person_id
    JOIN app.post b ON b.id = p.invited_by_post_id
    JOIN app.app_user u ON u.id = b.user_id JOIN app.service s ON s.id = p.owner_service_id
  WHERE p.young_person_id = $1 ORDER BY p.id DESC`;

/** What was written in the young person's words in a mapping that both sat with. */
export const togetherStatement = `SELECT a.id, a.area, a.own_words AS "ownWords", a.strengths, a.answered_at AS at, u.name AS "byName"
  FROM app.mapping_answer a JOIN app.post p ON p.id = a.answered_by_post_id JOIN app.app_user u ON u.id = p.user_id
  WHERE a.young_person_id = $1 AND (coalesce(a.own_words, '') <> '' OR coalesce(a.strengths, '') <> ''
    OR EXISTS (SELECT FROM app.blanking b WHERE b.item_id = a.id)) ORDER BY a.answered_at DESC, a.id`;

export const partStatement = `SELECT p.id, p.owner_service_id AS "ownerServiceId", p.sent_at IS NOT NULL AS sent, m.status AS "mappingStatus",
    (SELECT count(*)::int FROM app.own_part_answer a WHERE a.own_part_id = p.id) AS answered
  FROM app.own_part p JOIN app.mapping m ON m.id = p.mapping_id WHERE p.id = $2 AND p.young_person_id = $1`;

export const factsStatement = `SELECT EXISTS (SELECT FROM app.own_part p WHERE p.mapping_id = $2) AS invited,
    app.has_own_sign_in($1) AS "signsIn"`;

export const inviteStatement = `INSERT INTO app.own_part (young_person_id, owner_service_id, mapping_id, invited_by_post_id)
  VALUES ($1, (SELECT app.my_service()), $2, (SELECT app.my_post())) RETURNING id`;

export const answerFoundStatement = `SELECT a.id FROM app.own_part_answer a WHERE a.own_part_id = $1 AND a.area = $2`;

export const addAnswerStatement = `INSERT INTO app.own_part_answer (id, young_person_id, owner_service_id, category, own_part_id, area, answer, own_words)
  VALUES ($new, $1, $2, $3, $4, $5, $6, ${sealedAs('own_part_answer.own_words', '$7', '$1')}) RETURNING id`;

export const changeAnswerStatement = `UPDATE app.own_part_answer SET answer = $3, answered_at = app.clock(),
    own_words = ${sealedAs('own_part_answer.own_words', '$4', '$2', '$1')} WHERE id = $1 AND young_person_id = $2 RETURNING id`;

export const sendStatement = `UPDATE app.own_part SET sent_at = app.clock() WHERE id = $2 AND young_person_id = $1 AND sent_at IS NULL RETURNING id`;
