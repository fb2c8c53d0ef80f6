import { sealedAs } from '../sealing/parameter.ts';

export const placesStatement = 'SELECT id, name FROM app.help_places()';

export const askedStatement = `SELECT id, asker, given_name AS "givenName", municipality, asked_at AS "askedAt", answer_by::text AS "answerBy",
    status, by_name AS "byName", by_service AS "byService", end_reason AS "endReason"
  FROM app.help_asked($1)`;

export const factsStatement = `SELECT level, asked_this_month AS "askedThisMonth", waits, number_is_own AS "numberIsOwn", today::text AS today
  FROM app.help_facts($1, $2, $3)`;

export const askStatement = 'SELECT app.help_ask($1, $2::jsonb, $3)';

/** Answers how it stood before. */
export const withdrawStatement = 'SELECT app.help_withdraw($1, $2, $3) AS status';

/** A sign-in that has begun, is used and belongs to nobody, as a provider would have left it. */
export const beginStatement = 'SELECT app.sign_in_begin($1, $2, $3, $4, NULL)';
export const takeFlowStatement = 'SELECT * FROM app.sign_in_take($1, $2)';
export const notKnownStatement = 'SELECT app.sign_in_not_known($1, $2::jsonb, $3::jsonb)';

/** Row-level security lets the coordinators of the municipality see it, and nobody else. */
export const seenStatement = `SELECT h.id, h.municipality_id AS "municipalityId", m.name AS municipality, h.asker, h.asker_name AS "askerName",
    h.given_name AS "givenName", h.family_name AS "familyName", h.birth_date AS "birthDate", h.number, h.words, h.contact,
    h.parents_know AS "parentsKnow", h.asked_at AS "askedAt", h.answer_by::text AS "answerBy", h.status, u.name AS "byName",
    h.end_reason AS "endReason"
  FROM app.help_request h JOIN app.municipality m ON m.id = h.municipality_id LEFT JOIN app.post p ON p.id = h.by_post_id
    LEFT JOIN app.app_user u ON u.id = p.user_id
  WHERE h.id = $1`;

const open = `id = $1 AND status IN ('received', 'taken')`;
const byMe = 'by_post_id = (SELECT app.my_post()), answered_at = app.clock()';

export const takeStatement = `UPDATE app.help_request SET status = 'taken', ${byMe} WHERE id = $1 AND status = 'received' RETURNING id`;

export const closeStatement = `UPDATE app.help_request SET status = 'not_wanted', ${byMe},
    end_reason = ${sealedAs('help_request.end_reason', '$2', '$1', '$1')} WHERE ${open} RETURNING id`;

export const registeredStatement = `UPDATE app.help_request SET status = 'registered', ${byMe} WHERE ${open} RETURNING id`;
