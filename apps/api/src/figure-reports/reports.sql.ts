/** Every report, newest period first, with the releases it is made of. */
export const allReports = `
  SELECT t.id, t.kind, t.period, t.version, t.release_id AS "releaseId", t.prepared_at AS "preparedAt",
    t.version = max(t.version) OVER (PARTITION BY t.kind, t.period) AS current,
    (SELECT json_agg(c.release_id ORDER BY c.release_id) FROM figures.report_release c WHERE c.report_id = t.id) AS "madeOf"
  FROM figures.report t ORDER BY left(t.period, 4) DESC, t.kind DESC, t.period DESC, t.version DESC, t.id`;
