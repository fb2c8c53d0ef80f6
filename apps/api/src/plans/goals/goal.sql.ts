import { sealedAs } from '../../sealing/parameter.ts';

export const addGoal = `INSERT INTO app.goal (id, young_person_id, owner_service_id, category, plan_id, own_words, own_words_on, wording, area)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('goal.own_words', '$5', '$1')}, $6, ${sealedAs('goal.wording', '$7', '$1')}, $8) RETURNING id, version`;

export const findGoal = `SELECT id, own_words AS "ownWords", own_words_on::text AS "ownWordsOn", wording, agreement, disagreement,
  disagreement_answers AS answers, status FROM app.goal WHERE id = $1 AND young_person_id = $2`;

const guarded = 'WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version';

/** New words ask for a new agreement. */
export const writeGoal = `UPDATE app.goal SET own_words = ${sealedAs('goal.own_words', '$4', '$2', '$1')}, own_words_on = $5,
  wording = ${sealedAs('goal.wording', '$6', '$2', '$1')}, agreement = $7, version = version + 1 ${guarded}`;

/** What was said first stays; lines are added below it. */
export const agreeOnGoal = `UPDATE app.goal SET agreement = $4,
  disagreement = CASE WHEN disagreement = '' THEN ${sealedAs('goal.disagreement', '$5', '$2', '$1')} ELSE disagreement END,
  disagreement_answers = disagreement_answers || $6::jsonb, version = version + 1 ${guarded}`;

export const moveGoal = `UPDATE app.goal SET status = $4, status_reason = ${sealedAs('goal.status_reason', '$5', '$2', '$1')}, version = version + 1 ${guarded}`;
