import { caseSections } from '../young-people/case/case.sql.ts';

export const readMappings = `SELECT ${caseSections.mappings} AS mappings`;

export const startMapping = `INSERT INTO app.mapping (young_person_id, owner_service_id, category, started_by_post_id, with_young_person,
  language, interpreter) VALUES ($1, $2, 'basic', $3, $4, $5, $6) RETURNING id, version`;

export const findMapping = `SELECT id, status, owner_service_id AS "ownerServiceId" FROM app.mapping WHERE id = $1 AND young_person_id = $2`;

export const completeMapping = `UPDATE app.mapping SET status = 'completed', completed_at = app.clock(), completed_by_post_id = $4,
  version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

const savedAt = `to_json(answered_at) #>> '{}' AS "savedAt"`;

export const addAnswer = `INSERT INTO app.mapping_answer (young_person_id, owner_service_id, category, mapping_id, area, answered_by_post_id,
  answer, own_words, note, strengths) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT DO NOTHING RETURNING id, version, ${savedAt}`;

const guarded = 'WHERE mapping_id = $1 AND area = $2 AND young_person_id = $3 AND version = $4';

/** What is not sent stays as it was. */
export const changeAnswer = `UPDATE app.mapping_answer SET answered_by_post_id = $5, answer = $6, own_words = coalesce($7, own_words),
  note = coalesce($8, note), strengths = coalesce($9, strengths), answered_at = app.clock(), version = version + 1
  ${guarded} RETURNING id, version, ${savedAt}`;

export const leaveArea = `UPDATE app.mapping_answer SET left_reason = $5, version = version + 1 ${guarded} RETURNING id, version`;

export const addDecision = `INSERT INTO app.acute_decision (young_person_id, owner_service_id, category, mapping_id, area, decisions, reason,
  by_post_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id, to_json(at) #>> '{}' AS at`;
