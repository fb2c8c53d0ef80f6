/** The series that stand: not replaced, not taken back, newest first. */
export const standingSeries = `
  SELECT s.id, s.indicator, s.title, s.source, s.address, s.unit, s.by_name AS "byName", s.imported_at AS "importedAt",
    (SELECT count(*) FROM figures.external_value v WHERE v.series_id = s.id)::int AS values
  FROM figures.external_series s
  WHERE NOT s.taken_back AND NOT EXISTS (SELECT FROM figures.external_series r WHERE r.replaces_id = s.id)
  ORDER BY s.imported_at DESC, s.id DESC`;

/** What the series that stand say of a place ($1), of its county and of the country; of every county where all are asked for. */
export const valuesOfPlace = `
  SELECT v.series_id AS "seriesId", v.place, v.period, v.part, v.part_label AS "partLabel", v.value::float8 AS value, v.sign
  FROM figures.external_value v JOIN figures.external_series s ON s.id = v.series_id
  WHERE (v.place IN ($1, left($1, 2), '0') OR $1 = '0' AND length(v.place) = 2) AND NOT s.taken_back
    AND NOT EXISTS (SELECT FROM figures.external_series r WHERE r.replaces_id = s.id)
  ORDER BY v.series_id, v.place, v.period, v.part`;
