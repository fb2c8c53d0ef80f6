/** The frozen cells of several cubes ($2, with commas) of a release ($1) for a place ($3), of every county for the country. */
export const helpCells = `
  SELECT c.cube, c.place, c.labels, c.value FROM figures.release_cube_cell c
  WHERE c.release_id = $1::uuid AND c.cube = ANY (string_to_array($2, ','))
    AND (c.place = $3 OR ($3 = '0' AND length(c.place) = 2))
  ORDER BY c.cube, c.place, c.labels`;

/** How many a release ($1) counts in a place ($2). */
export const followedUp = `
  SELECT coalesce(sum(c.value), 0)::int AS total FROM figures.release_cell c
  WHERE c.release_id = $1::uuid AND ($2 = '0' OR c.municipality_number LIKE $2 || '%')`;

/** The counties that the reader's own service is for: nothing about anybody who is followed up. */
export const ownCounties = `SELECT DISTINCT left(m.number, 2) AS county
  FROM app.service_municipality s JOIN app.municipality m ON m.id = s.municipality_id
  WHERE s.service_id = (SELECT app.my_service()) ORDER BY 1`;
