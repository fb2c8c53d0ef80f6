import { sealedAs } from '../sealing/parameter.ts';

/** What the rules ask before the baton is offered to a post ($2). */
export const offerFactsStatement = `SELECT
    EXISTS (SELECT 1 FROM app.team_member m WHERE m.young_person_id = $1 AND m.post_id = $2 AND m.during @> app.clock()) AS "receiverIsMember",
    EXISTS (SELECT 1 FROM app.post p JOIN app.app_user u ON u.id = p.user_id
      WHERE p.id = $2 AND p.valid @> app.today() AND u.active) AS "receiverIsActive",
    EXISTS (SELECT 1 FROM app.baton_offer o WHERE o.young_person_id = $1 AND o.answer IS NULL) AS "alreadyOffered"`;

export const addStatement = `INSERT INTO app.baton_offer (id, young_person_id, from_post_id, to_post_id, reason)
  VALUES ($new, $1, $2, $3, ${sealedAs('baton_offer.reason', '$4', '$1')}) RETURNING id`;

/** What the rules ask before an offer ($2) is answered. */
export const answerFactsStatement = `SELECT o.answer AS "answeredBefore", o.to_post_id = app.my_post() AS "isReceiver",
    EXISTS (SELECT 1 FROM app.baton b WHERE b.young_person_id = $1 AND b.post_id = o.from_post_id AND upper_inf(b.held)) AS "offererHolds"
  FROM app.baton_offer o WHERE o.id = $2 AND o.young_person_id = $1`;

/** The receiver's yes or no ($2) to an offer ($1), and why ($3); $4 is the young person. */
export const answerStatement = `SELECT app.answer_baton_offer($1, $2, ${sealedAs('baton_offer.answer_reason', '$3', '$4', '$1')})`;
