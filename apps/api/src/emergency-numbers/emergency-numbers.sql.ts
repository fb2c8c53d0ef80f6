/** The numbers that a municipality has of its own, as a list. `municipality`: SQL for its id. */
export const ownNumbers = (municipality: string): string =>
  `coalesce((SELECT json_agg(json_build_object('contact', n.contact, 'phone', n.number) ORDER BY n.contact)
    FROM (SELECT DISTINCT ON (e.contact) e.contact, e.number FROM app.emergency_number e WHERE e.municipality_id = ${municipality}
      ORDER BY e.contact, e.id DESC) n WHERE n.number <> ''), '[]'::json)`;

const changes = `coalesce((SELECT json_agg(json_build_object('id', e.id, 'contact', e.contact, 'phone', e.number, 'reason', e.reason,
    'byName', u.name, 'at', e.at) ORDER BY e.id DESC)
  FROM app.emergency_number e JOIN app.app_user u ON u.id = e.by_user_id WHERE e.municipality_id = k.id), '[]'::json)`;

export const numbersStatement = `SELECT k.id AS "municipalityId", k.name, k.child_welfare_phone AS "childWelfarePhone", ${ownNumbers('k.id')} AS numbers, ${changes} AS changes
  FROM app.municipality k ORDER BY k.name, k.id`;

export const numberNowStatement = `SELECT coalesce((SELECT e.number FROM app.emergency_number e WHERE e.municipality_id = k.id AND e.contact = $2
    ORDER BY e.id DESC LIMIT 1), '') AS before FROM app.municipality k WHERE k.id = $1`;

export const addNumber = `INSERT INTO app.emergency_number (municipality_id, contact, number, reason, by_user_id)
  VALUES ($1, $2, $3, $4, (SELECT app.me())) RETURNING id`;
