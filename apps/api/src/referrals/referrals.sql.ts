import { sealedAs } from '../sealing/parameter.ts';

/** What the rules ask before service $2 is asked to help with the categories $3. */
export const askFacts = `SELECT app.only_helps($1, app.my_post()) AS "onlyHelps",
    (SELECT max(upper(s.valid) - 1)::text FROM app.sharing s WHERE s.young_person_id = $1 AND s.service_id = $2 AND s.category = 'basic'
      AND s.ended_at IS NULL AND s.valid @> app.today()) AS "basisUntil",
    NOT EXISTS (SELECT FROM unnest($3::text[]) c WHERE NOT EXISTS (SELECT FROM app.sharing s WHERE s.young_person_id = $1
      AND s.service_id = $2 AND s.category = c AND s.ended_at IS NULL AND s.valid @> app.today())) AS "categoriesAreOpen"`;

export const addReferral = `INSERT INTO app.referral (young_person_id, owner_service_id, invitation_id, categories, until)
  VALUES ($1, app.my_service(), $2, $3, $4::date) RETURNING id`;

/** A referral as the rules know it. */
export const standingStatement = `SELECT i.answer, i.answer_by::text AS "answerBy", r.until::text AS until, r.ended_at AS "endedAt",
    i.service_id AS "serviceId", app.only_helps($1, app.my_post()) AS "onlyHelps",
    (SELECT max(upper(s.valid) - 1)::text FROM app.sharing s WHERE s.young_person_id = $1 AND s.service_id = i.service_id
      AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> app.today()) AS "basisUntil"
  FROM app.referral r JOIN app.invitation i ON i.id = r.invitation_id WHERE r.young_person_id = $1 AND r.id = $2`;

export const prolongStatement = 'SELECT app.prolong_referral($1, $2::date)';

/** $1 the referral, $2 why, $3 the young person. */
export const endStatement = `SELECT app.end_referral($1, ${sealedAs('referral.end_reason', '$2', '$3', '$1')}) AS by`;
