/** The newest public population, and the quarter of the newest release. */
export const figuresStandStatement = `
  SELECT (SELECT max(p.year) FROM figures.population p) AS "populationYear",
    (SELECT max(r.quarter) FROM figures.release r) AS newest`;

/** The aims that stand, of every place: the newest of each kind. One without a percent has been taken back. */
export const allAimsStatement = `
  SELECT * FROM (
    SELECT DISTINCT ON (a.indicator, a.place, a.kind) a.id, a.indicator, a.place, a.kind, a.percent, a.year
    FROM figures.indicator_aim a ORDER BY a.indicator, a.place, a.kind, a.said_at DESC, a.id DESC) newest
  WHERE percent IS NOT NULL ORDER BY indicator, place, kind`;

/** The reports that the reader ($1) has saved, and for which places. */
export const savedReportsStatement = `
  SELECT DISTINCT d.report_id AS id, d.place FROM figures.report_download d WHERE d.by_user_id = $1::uuid ORDER BY 1, 2`;
