import { sealedAs } from '../../sealing/parameter.ts';
import { canBeOnTeam } from '../can-be-on-team.sql.ts';

/** What the rules ask before a service ($2), or somebody in it ($3), is invited. */
export const factsStatement = `SELECT
    (SELECT CASE WHEN s.consent_id IS NULL THEN 'legal_basis' ELSE 'consent' END FROM app.sharing s
      WHERE s.young_person_id = $1 AND s.service_id = $2 AND s.category = 'basic' AND s.ended_at IS NULL AND s.valid @> app.today()
      ORDER BY s.consent_id LIMIT 1) AS basis,
    EXISTS (SELECT 1 FROM app.team_member m WHERE m.young_person_id = $1 AND m.service_id = $2 AND m.during @> app.clock()
      AND m.post_id = coalesce($3::uuid, m.post_id)) AS "alreadyOnTeam",
    (SELECT i.id FROM app.invitation i WHERE i.young_person_id = $1 AND i.service_id = $2 AND i.answer IS NULL) AS "openInvitationId",
    coalesce((SELECT i.answer_by < app.today() FROM app.invitation i
      WHERE i.young_person_id = $1 AND i.service_id = $2 AND i.answer IS NULL), false) AS "openIsExpired",
    EXISTS (SELECT 1 FROM app.post p JOIN app.app_user u ON u.id = p.user_id WHERE p.service_id = $2
      AND p.id = coalesce($3::uuid, p.id) AND p.valid @> app.today() AND u.active AND ${canBeOnTeam}) AS "canAnswer"`;

export const addStatement = `INSERT INTO app.invitation (id, young_person_id, service_id, post_id, invited_by_post_id, reason, basis, answer_by)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('invitation.reason', '$5', '$1')}, $6, $7::date) RETURNING id`;

export const mineStatement = `SELECT id, young_person_id AS "youngPersonId", given_name AS "givenName", family_name AS "familyName",
    birth_year AS "birthYear", invited_by AS "invitedBy", invited_by_service AS "invitedByService", reason, invited_at AS "invitedAt",
    answer_by::text AS "answerBy", help_until::text AS "helpUntil", help_categories AS "helpCategories"
  FROM app.my_invitations() ORDER BY invited_at`;

export const seenStatement = `UPDATE app.invitation SET seen_by_inviter_at = app.clock()
  WHERE id = $2 AND young_person_id = $1 AND (answer IS NOT NULL OR answer_by < app.today()) RETURNING id`;

/** The invited's yes or no ($2) to an invitation ($1), and why ($3); $4 is the young person. */
export const answerStatement = `SELECT app.answer_invitation($1, $2, ${sealedAs('invitation.answer_reason', '$3', '$4', '$1')})`;
