/** Who has opened each release. */
export const openings = `SELECT o.release_id AS "releaseId", o.as_role AS role, o.by_name AS name, o.opened_at AS at, o.by_user_id AS "userId"
  FROM figures.release_opening o ORDER BY o.opened_at, o.id`;

/** The frozen cells of some releases ($1, an array of ids). */
export const frozenCells = `
  SELECT c.release_id AS "releaseId", c.municipality_number AS municipality, json_build_array(c.age_group, c.gender, c.status) AS labels, c.value
  FROM figures.release_cell c WHERE c.release_id = ANY ($1::uuid[])`;
