import { sealedAs } from '../sealing/parameter.ts';

export const offerFactsStatement = `SELECT
    EXISTS (SELECT 1 FROM app.post p WHERE p.id = $2 AND p.service_id = app.my_service()) AS "sameService",
    EXISTS (SELECT 1 FROM app.post p JOIN app.app_user u ON u.id = p.user_id
      WHERE p.id = $2 AND p.valid @> app.today() AND u.active) AS "receiverIsActive",
    EXISTS (SELECT 1 FROM app.caseload_offer o WHERE o.young_person_id = $1 AND o.from_post_id = app.my_post()
      AND o.answer IS NULL) AS "alreadyOffered"`;

export const addStatement = `INSERT INTO app.caseload_offer (id, young_person_id, from_post_id, to_post_id, reason, note)
  VALUES ($new, $1, $2, $3, ${sealedAs('caseload_offer.reason', '$4', '$1')}, ${sealedAs('caseload_offer.note', '$5', '$1')}) RETURNING id`;

export const answerFactsStatement = `SELECT o.young_person_id AS "youngPersonId", o.offerer_is_member AS "offererIsMember"
  FROM app.my_caseload_offers() o WHERE o.id = $1`;

export const answerStatement = `SELECT app.answer_caseload_offer($1, $2, ${sealedAs('caseload_offer.answer_reason', '$3', '$4', '$1')})`;

/** With the name as long as the reader may see it: one who has been taken over is gone from the own list. */
export const offeredStatement = `SELECT o.id, o.young_person_id AS "youngPersonId", y.given_name || ' ' || y.family_name AS name,
    u.name AS "toName", o.answer, o.answer_reason AS "answerReason"
  FROM app.caseload_offer o JOIN app.post p ON p.id = o.to_post_id JOIN app.app_user u ON u.id = p.user_id
    JOIN app.young_person y ON y.id = o.young_person_id
  WHERE o.from_post_id = app.my_post() AND o.offered_at > app.clock() - interval '60 days' ORDER BY o.id DESC`;
