/** The newest public population, the quarter of the newest release, and how often figures come. */
export const figuresStandStatement = `
  SELECT (SELECT max(p.year) FROM figures.population p) AS "populationYear",
    (SELECT max(r.quarter) FROM figures.release r) AS newest,
    (SELECT r.covers FROM figures.release_rhythm r ORDER BY r.set_at DESC, r.id DESC LIMIT 1) AS rhythm`;

/** The aims that stand, of every place: the newest of each kind. One without a percent has been taken back. */
export const allAimsStatement = `
  SELECT * FROM (
    SELECT DISTINCT ON (a.indicator, a.place, a.kind) a.id, a.indicator, a.place, a.kind, a.percent, a.year
    FROM figures.indicator_aim a ORDER BY a.indicator, a.place, a.kind, a.said_at DESC, a.id DESC) newest
  WHERE percent IS NOT NULL ORDER BY indicator, place, kind`;

/** The public series that stand. */
export const seriesStatement = `
  SELECT s.id, s.title, (s.imported_at AT TIME ZONE 'Europe/Oslo')::date::text AS "importedOn"
  FROM figures.external_series s
  WHERE NOT s.taken_back AND NOT EXISTS (SELECT FROM figures.external_series r WHERE r.replaces_id = s.id)
  ORDER BY s.imported_at, s.id`;

/** The tokens that clients read with now. */
export const tokensStatement = `
  SELECT t.id, t.client, t.expires_on::text AS "expiresOn" FROM figures.read_token t
  WHERE t.expires_on >= $1::date AND NOT EXISTS (SELECT FROM figures.read_token_end e WHERE e.token_id = t.id)
  ORDER BY t.expires_on, t.id`;
