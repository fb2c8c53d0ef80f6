import { sealedAs } from '../sealing/parameter.ts';

/** The half of a transition as the reader sees it: who may do what with it is decided from this. */
export const standingStatement = `SELECT t.status, t.category, t.sender_service_id AS "senderServiceId", t.receiver_service_id AS "receiverServiceId",
    t.met_on::text AS "metOn",
    coalesce((SELECT json_agg(json_build_object('id', n.id, 'question', n.question, 'half', n.half, 'text', n.text, 'givenAt', n.given_at) ORDER BY n.id)
      FROM app.hand_over_note n WHERE n.transition_id = t.id), '[]'::json) AS notes,
    coalesce((SELECT json_agg(json_build_object('half', r.half, 'mine', r.post_id = app.my_post()) ORDER BY r.id)
      FROM app.hand_over_receipt r WHERE r.transition_id = t.id), '[]'::json) AS receipts,
    coalesce((SELECT json_agg(json_build_object('months', k.months) ORDER BY k.id)
      FROM app.transition_check k WHERE k.transition_id = t.id), '[]'::json) AS checks
  FROM app.transition t WHERE t.id = $1 AND t.young_person_id = $2`;

export const addNote = `INSERT INTO app.hand_over_note (id, young_person_id, owner_service_id, category, transition_id, half, question, text, written_by_post_id)
  VALUES ($new, $1, $2, $3, $4, $5, $6, ${sealedAs('hand_over_note.text', '$7', '$1')}, $8) RETURNING id, version`;

export const changeNote = `UPDATE app.hand_over_note SET text = ${sealedAs('hand_over_note.text', '$4', '$2', '$1')}, written_by_post_id = $5,
    written_at = app.clock(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 AND given_at IS NULL RETURNING id, version`;

export const giveHalf = `UPDATE app.hand_over_note SET given_at = app.clock(), given_by_post_id = $3, version = version + 1
  WHERE transition_id = $1 AND half = $2 AND given_at IS NULL RETURNING id`;

export const addReceipt = `INSERT INTO app.hand_over_receipt (young_person_id, owner_service_id, category, transition_id, half, post_id)
  VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`;

export const addCheck = `INSERT INTO app.transition_check (young_person_id, owner_service_id, category, transition_id, months, answer, by_post_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT transition_check_once DO NOTHING RETURNING id`;
