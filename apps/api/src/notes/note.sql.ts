import { sealedAs } from '../sealing/parameter.ts';

const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;
const nameOfService = (service: string): string =>
  `(SELECT unit.name FROM app.service unit WHERE unit.id = ${service})`;

const shares = `coalesce((SELECT json_agg(json_build_object('id', s.id, 'serviceId', s.service_id, 'serviceName', ${nameOfService('s.service_id')},
  'reason', s.reason, 'at', s.at) ORDER BY s.at) FROM app.note_share s WHERE s.note_id = n.id AND s.ended_at IS NULL), '[]'::json)`;

/** Notes as row-level security leaves them: of one young person, or the one in $2. */
export const notesStatement = `SELECT n.id, n.category, n.audience, n.profession, n.member_post_ids AS "memberPostIds", n.text,
    n.owner_service_id AS "ownerServiceId", o.name AS "ownerServiceName", o.kind AS "ownerServiceKind",
    n.written_by_post_id AS "writtenByPostId", ${nameOfPost('n.written_by_post_id')} AS "writtenByName",
    n.written_at AS "writtenAt", n.changed_at AS "changedAt", n.version, ${shares} AS shares,
    n.id = ANY ((SELECT app.my_withheld())::uuid[]) AS withheld,
    CASE WHEN n.blanked_at IS NOT NULL THEN json_build_object('at', n.blanked_at, 'byName', ${nameOfPost('n.blanked_by_post_id')},
      'reason', n.blanked_reason) END AS blanked,
    CASE WHEN n.delayed_until > app.today() THEN json_build_object('basis', n.delay_basis, 'reason', n.delay_reason,
      'until', n.delayed_until, 'byName', ${nameOfPost('n.delayed_by_post_id')}) END AS delay
  FROM app.note n JOIN app.service o ON o.id = n.owner_service_id
  WHERE n.young_person_id = $1 AND ($2::uuid IS NULL OR n.id = $2) ORDER BY n.written_at DESC, n.id`;

export const readersStatement = `SELECT r.post_id AS "postId", r.name, r.role, r.service_id AS "serviceId", r.service_name AS "serviceName",
    r.service_kind AS "serviceKind", ARRAY(SELECT DISTINCT g ->> 'category' FROM jsonb_array_elements(r.grants) g ORDER BY 1) AS categories
  FROM app.team_readers($1) r WHERE NOT r.shut_out ORDER BY r.service_name, r.name`;

/** What must be kept out of a note, category by category; who is left out, as far as the reader may know the team. */
export const leftOutStatement = `SELECT k.category,
    ARRAY(SELECT DISTINCT t FROM app.sharing s JOIN app.consent c ON c.id = s.consent_id CROSS JOIN unnest(c.excluded_topics) t
      WHERE s.young_person_id = $1 AND s.category = k.category AND s.ended_at IS NULL AND s.valid @> app.today() ORDER BY 1) AS topics,
    ARRAY(SELECT r.name FROM app.team_readers($1) r WHERE k.category = ANY (r.left_out) ORDER BY 1) AS names
  FROM unnest(ARRAY['basic', 'school', 'work_economy', 'health', 'family']) WITH ORDINALITY AS k(category, place) ORDER BY k.place`;

export const addNote = `INSERT INTO app.note (id, young_person_id, owner_service_id, category, audience, profession, member_post_ids, text,
    written_by_post_id, delay_basis, delay_reason, delayed_until, delayed_at, delayed_by_post_id)
  SELECT $new, $1, $2, $3, $4, $5, $6::uuid[], ${sealedAs('note.text', '$7', '$1')}, $8, $9,
    ${sealedAs('note.delay_reason', '$10', '$1')}, $11::date, CASE WHEN $9::text IS NOT NULL THEN app.clock() END,
    CASE WHEN $9::text IS NOT NULL THEN $8::uuid END RETURNING id, version`;

export const addVersion = `INSERT INTO app.note_version (id, young_person_id, owner_service_id, note_id, number, text, by_post_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('note_version.text', '$5', '$1')}, $6) RETURNING id`;

export const changeText = `UPDATE app.note SET text = ${sealedAs('note.text', '$4', '$2', '$1')}, changed_at = app.clock(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const blank = `UPDATE app.note SET text = '', blanked_at = app.clock(), blanked_reason = ${sealedAs('note.blanked_reason', '$4', '$2', '$1')},
    blanked_by_post_id = $5,
    version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const delayNote = `UPDATE app.note SET delay_basis = $4, delay_reason = ${sealedAs('note.delay_reason', '$5', '$2', '$1')},
    delayed_until = $6::date, delayed_at = app.clock(),
    delayed_by_post_id = $7, version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const endDelay = `UPDATE app.note SET delay_basis = NULL, delay_reason = NULL, delayed_until = NULL, delayed_at = NULL,
    delayed_by_post_id = NULL, version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const share = `INSERT INTO app.note_share (id, young_person_id, owner_service_id, note_id, service_id, reason, by_post_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('note_share.reason', '$5', '$1')}, $6) RETURNING id`;

export const stopSharing = `UPDATE app.note_share SET ended_at = app.clock(), ended_by_user_id = $4
  WHERE id = $1 AND note_id = $2 AND young_person_id = $3 AND ended_at IS NULL RETURNING id`;

export const versionsStatement = `SELECT v.number, v.text, v.at, ${nameOfPost('v.by_post_id')} AS "byName"
  FROM app.note_version v WHERE v.note_id = $1 AND v.young_person_id = $2 ORDER BY v.number DESC`;

export const givenNameStatement =
  'SELECT y.given_name AS "givenName", y.birth_date::text AS "birthDate" FROM app.young_person y WHERE y.id = $1';
