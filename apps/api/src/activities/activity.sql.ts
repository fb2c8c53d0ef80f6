import { sealedAs } from '../sealing/parameter.ts';

export const addActivity = `INSERT INTO app.activity (id, young_person_id, owner_service_id, category, kind, detail, during, source, confirmed_on, level)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('activity.detail', '$5', '$1')}, daterange($6, $7, '[]'), $8, app.today(), $9) RETURNING id, version`;

/** Everything this reader sees that the young person does or did, locked for the change. */
export const activitiesOf = `SELECT a.id, a.kind, a.level, a.completed, a.category, a.owner_service_id AS "ownerServiceId", lower(a.during)::text AS from,
    (upper(a.during) - 1)::text AS to, a.confirmed_on::text AS "confirmedOn"
  FROM app.activity a WHERE a.young_person_id = $1`;

export const changeActivity = `UPDATE app.activity SET during = daterange($4, $5, '[]'), 
    detail = coalesce(${sealedAs('activity.detail', '$6', '$2', '$1')}, detail),
    level = coalesce($7, level), completed = coalesce($8::boolean, completed), confirmed_on = app.today(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

/** One press: it is still so. */
export const confirmActivity = `UPDATE app.activity SET confirmed_on = app.today(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;
