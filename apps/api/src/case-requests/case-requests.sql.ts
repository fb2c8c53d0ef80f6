import { sealedAs } from '../sealing/parameter.ts';

export const mineStatement = `SELECT id, wants, reason, asked_on::text AS "askedOn", accepted, answer_text AS "answerText",
    by_name AS "byName", by_service AS "byService", phone
  FROM app.my_case_requests() ORDER BY id DESC`;

export const askedStatement = 'SELECT today, already FROM app.asked_for_cases($1)';

export const askStatement = 'SELECT app.ask_for_case($1::jsonb, $2, $3)';

/** What the rules ask before request $2 about $1 is answered. */
export const answerFacts = `SELECT r.answer IS NOT NULL AS answered, r.from_service_id AS "serviceId", r.wants,
    EXISTS (SELECT FROM app.sharing s WHERE s.young_person_id = $1 AND s.service_id = r.from_service_id AND s.category = 'basic'
      AND s.ended_at IS NULL AND s.valid @> app.today()) AS "basicIsOpen"
  FROM app.case_request r WHERE r.id = $2 AND r.young_person_id = $1`;

export const answerStatement = `UPDATE app.case_request SET answer = $3, answered_at = app.clock(), answered_by_post_id = app.my_post(),
    answer_text = ${sealedAs('case_request.answer_text', '$4', '$2', '$2')}
  WHERE id = $2 AND young_person_id = $1 AND answer IS NULL RETURNING id`;
