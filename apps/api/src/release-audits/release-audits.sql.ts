import { mergedOf } from '../releases/releases.sql.ts';

/** Every release with what its audit was asked, who approved it and who opened it, newest first. */
export const releaseAudits = `
  SELECT r.id, r.quarter, r.covers, r.cut_off::text AS "cutOff", r.made_at AS "madeAt", r.base, r.solver, r.key_mark AS "keyVersion",
    r.mended, r.definitions, r.checked, r.reason, r.replaces_id AS "replacesId",
    ${mergedOf} AS merged,
    coalesce((SELECT json_agg(json_build_object('role', a.as_role, 'at', a.approved_at) ORDER BY a.approved_at, a.id)
      FROM figures.release_approval a WHERE a.release_id = r.id), '[]'::json) AS approvals,
    coalesce((SELECT json_agg(json_build_object('role', o.as_role, 'at', o.opened_at) ORDER BY o.opened_at, o.id)
      FROM figures.release_opening o WHERE o.release_id = r.id), '[]'::json) AS openings
  FROM figures.release r ORDER BY r.quarter DESC, r.made_at DESC, r.id DESC`;
