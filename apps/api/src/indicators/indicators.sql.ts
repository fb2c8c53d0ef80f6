/** Sums of the first cube by status, of the releases ($1, with commas) and the place ($2). */
export const personCells = `
  SELECT c.release_id AS "releaseId", c.status AS label, sum(c.value)::int AS value,
    count(DISTINCT c.municipality_number)::int AS places
  FROM figures.release_cell c
  WHERE c.release_id = ANY (string_to_array($1, ',')::uuid[]) AND ($2 = '0' OR c.municipality_number LIKE $2 || '%')
  GROUP BY 1, 2 ORDER BY 1, 2`;

/** Sums of the other cubes by their labels, with a space between several, of the releases ($1) and the place ($2); the country is the sum of the counties. */
export const cubeCells = `
  SELECT c.release_id AS "releaseId", c.cube, array_to_string(c.labels, ' ') AS label, sum(c.value)::int AS value,
    count(DISTINCT c.place)::int AS places
  FROM figures.release_cube_cell c
  WHERE c.release_id = ANY (string_to_array($1, ',')::uuid[])
    AND CASE $2 WHEN '0' THEN length(c.place) = 2 ELSE c.place = $2 END
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

/** The aims that stand for a place ($1): the newest of each kind. One without a percent has been taken back. */
export const standingAims = `
  SELECT * FROM (
    SELECT DISTINCT ON (a.indicator, a.kind) a.id, a.indicator, a.kind, a.percent, a.year, a.explanation, a.by_name AS "byName",
      a.said_at AS "saidAt"
    FROM figures.indicator_aim a WHERE a.place = $1 ORDER BY a.indicator, a.kind, a.said_at DESC, a.id DESC) newest
  WHERE percent IS NOT NULL ORDER BY indicator, kind, id`;

/** What the national mission itself aims at, as it came with Laget. */
export const missionAims = `
  SELECT m.indicator, m.goal, m.direction, m.change_percent AS "changePercent", m.year, m.is_from AS "isFrom", m.source
  FROM figures.mission_aim m ORDER BY m.goal, m.indicator`;

/** The breaks that stand. */
export const standingBreaks = `
  SELECT b.id, b.indicator, b.on_day::text AS "onDay", b.kind, b.explanation, b.by_name AS "byName"
  FROM figures.indicator_break b
  WHERE b.takes_back_id IS NULL AND NOT EXISTS (SELECT FROM figures.indicator_break t WHERE t.takes_back_id = b.id)
  ORDER BY b.on_day, b.id`;
