/** The quarters that are made, newest first. */
export const madeQuarters = 'SELECT quarter FROM figures.snapshot ORDER BY quarter DESC LIMIT 40';

/** The figures of one quarter ($1), or of the newest when it is empty, as they were made. */
export const quarterCells = `
  SELECT s.quarter, s.made_at AS "madeAt", c.municipality_number AS "municipalityNumber",
    c.municipality_name AS "municipalityName", c.indicator, c.breakdown, c.value
  FROM figures.snapshot s JOIN figures.cell c ON c.snapshot_id = s.id
  WHERE s.quarter = coalesce(nullif($1, ''), (SELECT max(quarter) FROM figures.snapshot))
  ORDER BY c.municipality_number`;
