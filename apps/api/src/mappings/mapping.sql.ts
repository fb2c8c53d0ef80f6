import { caseSections } from '../young-people/case/case-sections.sql.ts';
import { sealedAs } from '../sealing/parameter.ts';

export const readMappings = `SELECT ${caseSections.mappings} AS mappings`;

export const startMapping = `INSERT INTO app.mapping (young_person_id, owner_service_id, category, started_by_post_id, with_young_person,
  language, interpreter, template_id) VALUES ($1, $2, 'basic', $3, $4, $5, $6, $7) RETURNING id, version`;

export const findMapping = `SELECT id, status, owner_service_id AS "ownerServiceId" FROM app.mapping WHERE id = $1 AND young_person_id = $2`;

export const completeMapping = `UPDATE app.mapping SET status = 'completed', completed_at = app.clock(), completed_by_post_id = $4,
  version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const repeatMapping = `UPDATE app.mapping SET repeat_on = $3::date, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND status = 'completed' RETURNING id, version`;

const savedAt = `to_json(answered_at) #>> '{}' AS "savedAt"`;

export const addAnswer = `INSERT INTO app.mapping_answer (young_person_id, owner_service_id, category, mapping_id, area, answered_by_post_id,
  answer, own_words, note, strengths) VALUES ($1, $2, $3, $4, $5, $6, $7, ${sealedAs('mapping_answer.own_words', '$8', '$1', '$4')}, ${sealedAs('mapping_answer.note', '$9', '$1', '$4')},
  ${sealedAs('mapping_answer.strengths', '$10', '$1', '$4')})
  ON CONFLICT DO NOTHING RETURNING id, version, ${savedAt}`;

const guarded = 'WHERE mapping_id = $1 AND area = $2 AND young_person_id = $3 AND version = $4';

/** What is not sent stays as it was. */
export const changeAnswer = `UPDATE app.mapping_answer SET answered_by_post_id = $5, answer = $6, 
  own_words = coalesce(${sealedAs('mapping_answer.own_words', '$7', '$3', '$1')}, own_words),
  note = coalesce(${sealedAs('mapping_answer.note', '$8', '$3', '$1')}, note),
  strengths = coalesce(${sealedAs('mapping_answer.strengths', '$9', '$3', '$1')}, strengths), answered_at = app.clock(), version = version + 1
  ${guarded} RETURNING id, version, ${savedAt}`;

export const leaveArea = `UPDATE app.mapping_answer SET left_reason = ${sealedAs('mapping_answer.left_reason', '$5', '$3', '$1')}, version = version + 1 ${guarded} RETURNING id, version`;

export const addDecision = `INSERT INTO app.acute_decision (id, young_person_id, owner_service_id, category, mapping_id, area, decisions, reason,
  by_post_id) VALUES ($new, $1, $2, $3, $4, $5, $6, ${sealedAs('acute_decision.reason', '$7', '$1')}, $8) RETURNING id, to_json(at) #>> '{}' AS at`;
