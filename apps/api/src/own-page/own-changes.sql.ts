import { keysOf } from '#domain/closed-table/closed-table';
import { newsFromCase, type NewsKind } from '#domain/case-event/news';

const seen = '(SELECT app.my_changes_seen())';
const kinds = keysOf(newsFromCase)
  .map((kind) => `'${kind}'`)
  .join(', ');

const from = (kind: NewsKind, columns: string, rest: string): string =>
  `SELECT x.id, '${kind}' AS kind, ${columns} FROM app.${rest}`;

/** Newest first. Whoever has never looked is told nothing: then everything is new. $1: the young person. */
export const changes = `coalesce((SELECT json_agg(json_build_object('id', n.id, 'kind', n.kind, 'at', n.at,
    'name', (SELECT u.name FROM app.post p JOIN app.app_user u ON u.id = p.user_id WHERE p.id = n.post)) ORDER BY n.at DESC, n.id DESC)
  FROM (SELECT * FROM (
    SELECT e.id, e.kind, e.at, e.by_post_id AS post FROM app.case_event e WHERE e.young_person_id = $1 AND e.kind IN (${kinds})
      AND e.by_user_id IS DISTINCT FROM (SELECT app.me()) AND e.at > ${seen}
    UNION ALL ${from('meeting-called', 'x.called_at, x.called_by_post_id', `meeting x WHERE x.young_person_id = $1 AND x.called_at > ${seen}`)}
    UNION ALL ${from(
      'meeting-changed',
      'x.changed_at, x.called_by_post_id',
      `meeting x WHERE x.young_person_id = $1 AND x.called_at <= ${seen} AND x.changed_at > ${seen}`,
    )}
    UNION ALL ${from(
      'note-written',
      'x.written_at, x.written_by_post_id',
      `note x WHERE x.young_person_id = $1 AND x.written_at > ${seen} AND x.blanked_at IS NULL`,
    )}) u ORDER BY u.at DESC, u.id DESC LIMIT 20) n), '[]'::json)`;
