const steps = `coalesce((SELECT json_agg(json_build_object('id', s.id, 'status', s.status, 'reason', s.reason, 'byName', u.name, 'at', s.at)
    ORDER BY s.id DESC) FROM app.template_step s LEFT JOIN app.app_user u ON u.id = s.by_user_id WHERE s.template_id = t.id), '[]'::json)`;

const seen = `t.id, t.kind, t.family_id AS "familyId", t.number, t.status, t.content -> 'name' AS name, t.municipality_id AS "municipalityId",
  k.name AS "municipalityName", t.version, ${steps} AS steps`;
const from = 'FROM app.template t LEFT JOIN app.municipality k ON k.id = t.municipality_id';

export const templatesStatement = `SELECT ${seen} ${from} ORDER BY t.kind, t.family_id, t.number DESC, t.id`;

export const templateStatement = `SELECT ${seen}, CASE t.kind WHEN 'mapping' THEN t.content END AS mapping,
  CASE t.kind WHEN 'plan' THEN t.content END AS plan ${from} WHERE t.id = $1`;

export const municipalitiesStatement = 'SELECT k.id, k.name FROM app.municipality k ORDER BY k.name, k.id';

export const templateFactsStatement = `SELECT t.kind, t.status, t.family_id AS "familyId", t.content FROM app.template t WHERE t.id = $1`;

export const beginTemplate = `INSERT INTO app.template (kind, family_id, municipality_id, content) VALUES ($1, uuidv7(), $2, $3::jsonb)
  RETURNING id, version`;

export const renewTemplate = `INSERT INTO app.template (kind, family_id, number, municipality_id, content)
  SELECT t.kind, t.family_id, (SELECT max(v.number) + 1 FROM app.template v WHERE v.family_id = t.family_id), t.municipality_id, t.content
  FROM app.template t WHERE t.id = $1 RETURNING id, version`;

export const writeTemplate = `UPDATE app.template SET municipality_id = $3, content = $4::jsonb, version = version + 1
  WHERE id = $1 AND version = $2 RETURNING id, version`;

export const replaceTemplate = `UPDATE app.template SET status = 'retired', version = version + 1 WHERE family_id = $1 AND status = 'published'`;

export const publishTemplate = `UPDATE app.template SET status = 'published', version = version + 1 WHERE id = $1 AND version = $2
  RETURNING id, version`;

export const retireTemplate = `UPDATE app.template SET status = 'retired', reason = $3, version = version + 1 WHERE id = $1 AND version = $2
  RETURNING id, version`;
