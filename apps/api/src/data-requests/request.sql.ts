import { sealedAs } from '../sealing/parameter.ts';
import { records } from './records.sql.ts';

/** Requests as every side reads them; row-level security says which. */
export const requestsStatement = (
  where: string,
  more = '',
): string => `SELECT q.id, q.kind, q.item_kind AS "itemKind",
    q.item_id AS "itemId", s.name AS "serviceName", q.text, q.asked_at AS "askedAt", q.answer_by::text AS "answerBy",
    a.answer, a.text AS "answerText", a.at AS "answeredAt", u.name AS "answeredByName"${more}
  FROM app.data_request q LEFT JOIN app.service s ON s.id = q.owner_service_id LEFT JOIN app.data_answer a ON a.request_id = q.id
    LEFT JOIN app.app_user u ON u.id = a.by_user_id
  WHERE ${where} ORDER BY q.asked_at DESC, q.id DESC LIMIT 500`;

export const askCorrection = `INSERT INTO app.data_request (id, young_person_id, municipality_id, kind, owner_service_id, category, item_kind,
    item_id, text, asked_by_user_id, answer_by)
  SELECT $new, y.id, y.municipality_id, 'correction', r.service_id, r.category, r.kind, r.id,
    ${sealedAs('data_request.text', '$2', '$1')}, app.me(), $3::date
  FROM app.young_person y, ${records} r WHERE y.id = $1 AND r.kind = $4 AND r.id = $5 RETURNING id`;

export const askOther = `INSERT INTO app.data_request (id, young_person_id, municipality_id, kind, text, asked_by_user_id, answer_by)
  SELECT $new, y.id, y.municipality_id, $4, ${sealedAs('data_request.text', '$2', '$1')}, app.me(), $3::date
  FROM app.young_person y WHERE y.id = $1 RETURNING id`;

export const answerRequest = `INSERT INTO app.data_answer (id, young_person_id, request_id, answer, text, by_user_id)
  VALUES ($new, $1, $2, $3, ${sealedAs('data_answer.text', '$4', '$1')}, app.me()) RETURNING id`;
