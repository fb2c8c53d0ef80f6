/** What the floor lets divide in release `r`, and of which public population it was asked. */
const floorOf = `json_build_object('hasPopulation', r.population_id IS NOT NULL, 'divided',
      coalesce((SELECT json_object_agg(d.level, d.places) FROM figures.release_divided d WHERE d.release_id = r.id), '{}'::json),
      'year', (SELECT p.year FROM figures.population p WHERE p.id = r.population_id),
      'source', (SELECT p.source FROM figures.population p WHERE p.id = r.population_id))`;

/** The bins that release `r` put together. */
export const mergedOf = `coalesce((SELECT json_agg(json_build_object('cube', m.cube, 'dimension', m.dimension, 'labels', m.labels, 'into', m."into", 'because', m.because)
      ORDER BY m.cube, m.dimension, m."into") FROM figures.release_merged m WHERE m.release_id = r.id), '[]'::json)`;

/** Every release with its approvals and places, newest first. */
export const allReleases = `
  SELECT r.id, r.quarter, r.covers, r.cut_off::text AS "cutOff", r.made_at AS "madeAt", r.base, r.solver, r.mended, r.checked, r.reason, r.definitions,
    r.replaces_id AS "replacesId", ${floorOf} AS floor,
    coalesce((SELECT json_agg(json_build_object('role', a.as_role, 'name', a.by_name, 'at', a.approved_at, 'userId', a.by_user_id)
        ORDER BY a.approved_at, a.id) FROM figures.release_approval a WHERE a.release_id = r.id), '[]'::json) AS approvals,
    ${mergedOf} AS merged,
    (SELECT json_agg(json_build_object('number', p.municipality_number, 'name', p.municipality_name, 'county', p.county_name) ORDER BY p.municipality_number)
      FROM figures.release_place p WHERE p.release_id = r.id) AS places
  FROM figures.release r ORDER BY r.quarter DESC, r.made_at DESC, r.id DESC`;

/** The frozen cells of a release ($1), of one municipality or, when $2 is empty, of all. */
export const releasedCells = `
  SELECT c.municipality_number AS municipality, c.age_group AS age, c.gender, c.status, c.value
  FROM figures.release_cell c WHERE c.release_id = $1::uuid AND $2 IN ('', c.municipality_number)
  ORDER BY c.municipality_number, c.age_group, c.gender, c.status`;

/** The frozen cells of several releases ($1, a list of ids). */
export const cellsOfReleases = `
  SELECT c.release_id AS "releaseId", c.municipality_number AS municipality, c.age_group AS age, c.gender, c.status, c.value
  FROM figures.release_cell c WHERE c.release_id = ANY ($1::uuid[])
  ORDER BY c.release_id, c.municipality_number, c.age_group, c.gender, c.status`;

/** Whether somebody makes figures at this moment: whoever does holds a lock for as long, and waits a moment for who asks. */
export const figuresAreMade = `SELECT NOT pg_try_advisory_xact_lock_shared(4102, 3) AS making`;

/** Which cubes a release ($1) has, and for which places. */
export const releasedCubes = `
  SELECT c.cube, json_agg(DISTINCT c.place ORDER BY c.place) AS places
  FROM figures.release_cube_cell c WHERE c.release_id = $1::uuid GROUP BY c.cube ORDER BY c.cube`;

/** The frozen cells of one cube ($2) of a release ($1) for a county or a municipality, or of every county for the country ('0'). */
export const releasedCubeCells = `
  SELECT c.place, c.labels, c.value FROM figures.release_cube_cell c
  WHERE c.release_id = $1::uuid AND c.cube = $2 AND (c.place = $3 OR ($3 = '0' AND length(c.place) = 2))
  ORDER BY c.place, c.labels`;

/** How often figures come, newest first: the first stands. */
export const releaseRhythms = `SELECT r.id, r.covers, r.reason, r.by_name AS "byName", r.set_at AS "setAt"
  FROM figures.release_rhythm r ORDER BY r.set_at DESC, r.id DESC`;
