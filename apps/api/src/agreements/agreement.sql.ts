/** Agreements as every reader reads them; row-level security says which. */
export const agreementsStatement = (
  where = 'true',
): string => `SELECT a.id, a.organisation_id AS "organisationId", one.name AS "organisationName",
    a.other_organisation_id AS "otherOrganisationId", other.name AS "otherOrganisationName", a.kind, a.covers, a.signed_by AS "signedBy",
    a.reference, lower(a.valid)::text AS "from", (upper(a.valid) - 1)::text AS until, a.ended_reason AS "endedReason"
  FROM app.agreement a JOIN app.organisation one ON one.id = a.organisation_id JOIN app.organisation other ON other.id = a.other_organisation_id
  WHERE ${where} ORDER BY one.name, other.name, lower(a.valid) DESC, a.id`;

export const sharingPairs = `SELECT p.organisation_id AS "organisationId", one.name AS "organisationName",
    p.other_organisation_id AS "otherOrganisationId", other.name AS "otherOrganisationName"
  FROM app.sharing_organisations() p JOIN app.organisation one ON one.id = p.organisation_id
    JOIN app.organisation other ON other.id = p.other_organisation_id
  ORDER BY one.name, other.name`;

export const agreeingOrganisations = `SELECT o.id, o.name FROM app.organisation o
  WHERE o.id = ANY (app.my_agreeing_organisations()) ORDER BY o.name`;

export const makeAgreement = `INSERT INTO app.agreement (organisation_id, other_organisation_id, kind, covers, signed_by, reference, valid, made_by_user_id)
  SELECT one.id, other.id, $3, $4, $5, $6, daterange($7::date, $8::date, '[]'), app.me() FROM app.organisation one, app.organisation other
  WHERE one.id = $1 AND other.id = $2 AND (one.id = ANY (app.my_agreeing_organisations()) OR other.id = ANY (app.my_agreeing_organisations()))
  RETURNING id`;

export const endAgreement = `UPDATE app.agreement a SET valid = daterange(lower(a.valid), $2::date, '[]'), ended_at = app.clock(), ended_reason = $3,
    ended_by_user_id = app.me() WHERE a.id = $1 AND a.ended_at IS NULL RETURNING a.id`;
