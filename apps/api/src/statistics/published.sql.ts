/** Who has opened each release. */
export const openings = `SELECT o.release_id AS "releaseId", o.as_role AS role, o.by_name AS name, o.opened_at AS at, o.by_user_id AS "userId"
  FROM figures.release_opening o ORDER BY o.opened_at, o.id`;

/** The frozen cells of some releases ($1, an array of ids). */
export const frozenCells = `
  SELECT c.release_id AS "releaseId", c.municipality_number AS municipality, json_build_array(c.age_group, c.gender, c.status) AS labels, c.value
  FROM figures.release_cell c WHERE c.release_id = ANY ($1::uuid[])`;

/** The frozen cells of the other cubes of some releases ($1), of one cube or, when $2 is empty, of all. */
export const frozenCubeCells = `
  SELECT c.release_id AS "releaseId", c.cube, c.place, c.labels, c.value
  FROM figures.release_cube_cell c WHERE c.release_id = ANY ($1::uuid[]) AND $2 IN ('', c.cube)
  ORDER BY c.release_id, c.cube, c.place, c.labels`;

/** Which cubes some releases ($1) have, and for which counties and municipalities. */
export const cubesHeld = `
  SELECT c.release_id AS "releaseId", c.cube, json_agg(DISTINCT c.place ORDER BY c.place) AS places
  FROM figures.release_cube_cell c WHERE c.release_id = ANY ($1::uuid[]) GROUP BY c.release_id, c.cube ORDER BY 1, 2`;

/** The aims that stood at a moment ($1), of every place: the newest of each kind. One without a percent was taken back. */
export const aimsAt = `
  SELECT * FROM (
    SELECT DISTINCT ON (a.indicator, a.place, a.kind) a.id, a.indicator, a.place, a.kind, a.percent, a.year
    FROM figures.indicator_aim a WHERE a.said_at <= $1::timestamptz
    ORDER BY a.indicator, a.place, a.kind, a.said_at DESC, a.id DESC) newest
  WHERE percent IS NOT NULL ORDER BY indicator, place, kind, id`;

/** The breaks that stood at a moment ($1). */
export const breaksAt = `
  SELECT b.id, b.indicator, b.on_day::text AS "onDay", b.kind FROM figures.indicator_break b
  WHERE b.takes_back_id IS NULL AND b.said_at <= $1::timestamptz
    AND NOT EXISTS (SELECT FROM figures.indicator_break t WHERE t.takes_back_id = b.id AND t.said_at <= $1::timestamptz)
  ORDER BY b.on_day, b.indicator, b.id`;
