import { sealedAs } from '../sealing/parameter.ts';

/** Restrictions as every side reads them; row-level security says which. */
export const restrictionsStatement = (
  where: string,
): string => `SELECT r.id, r.reason, r.at, u.name AS "byName", r.lifted_at AS "liftedAt",
    r.lifted_reason AS "liftedReason" FROM app.restriction r LEFT JOIN app.app_user u ON u.id = r.by_user_id
  WHERE ${where} ORDER BY r.at DESC LIMIT 200`;

export const restrict = `INSERT INTO app.restriction (id, young_person_id, municipality_id, request_id, reason, by_user_id)
  SELECT $new, q.young_person_id, q.municipality_id, q.id, ${sealedAs('restriction.reason', '$3', '$1')}, app.me()
  FROM app.data_request q WHERE q.id = $2 AND q.young_person_id = $1 RETURNING id`;

export const lift = `UPDATE app.restriction SET lifted_at = app.clock(), lifted_by_user_id = app.me(),
    lifted_reason = ${sealedAs('restriction.lifted_reason', '$3', '$2', '$1')}
  WHERE id = $1 AND young_person_id = $2 AND lifted_at IS NULL RETURNING id`;
