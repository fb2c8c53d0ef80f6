export const addGoal = `INSERT INTO app.goal (young_person_id, owner_service_id, category, plan_id, own_words, own_words_on, wording, area)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id, version`;

export const findGoal = `SELECT id, own_words AS "ownWords", own_words_on::text AS "ownWordsOn", wording, agreement, disagreement,
  disagreement_answers AS answers, status FROM app.goal WHERE id = $1 AND young_person_id = $2`;

const guarded = 'WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version';

/** New words ask for a new agreement. */
export const writeGoal = `UPDATE app.goal SET own_words = $4, own_words_on = $5, wording = $6, agreement = $7, version = version + 1 ${guarded}`;

export const agreeOnGoal = `UPDATE app.goal SET agreement = $4, disagreement = $5, disagreement_answers = $6::jsonb,
  version = version + 1 ${guarded}`;

export const moveGoal = `UPDATE app.goal SET status = $4, status_reason = $5, version = version + 1 ${guarded}`;
