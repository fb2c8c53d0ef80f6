import { sealedAs } from '../sealing/parameter.ts';

const answers = `coalesce((SELECT json_agg(json_build_object('id', a.id, 'byName', u.name, 'serviceName', s.name, 'text', a.text, 'at', a.at)
    ORDER BY a.at) FROM app.discussion_answer a JOIN app.post p ON p.id = a.post_id JOIN app.app_user u ON u.id = p.user_id
    JOIN app.service s ON s.id = a.service_id WHERE a.discussion_id = d.id), '[]'::json)`;

const services = `coalesce((SELECT json_agg(s.name ORDER BY s.name) FROM app.discussion_receiver r JOIN app.service s ON s.id = r.service_id
    WHERE r.discussion_id = d.id), '[]'::json)`;

const waits = `(d.closed_at IS NULL AND EXISTS (SELECT 1 FROM app.discussion_receiver r WHERE r.discussion_id = d.id
    AND r.service_id = app.my_service()) AND NOT EXISTS (SELECT 1 FROM app.discussion_answer a WHERE a.discussion_id = d.id
    AND a.service_id = app.my_service()))`;

const seen = `SELECT d.id, d.title, d.text, u.name AS "askerName", s.name AS "askerServiceName",
    coalesce(d.asker_post_id = app.my_post(), false) AS mine, d.sent_at AS "sentAt", d.closed_at AS "closedAt",
    (d.sent_at AT TIME ZONE 'Europe/Oslo')::date::text AS "sentOn", b.discussion_id IS NOT NULL AS bound,
    ${services} AS "serviceNames", ${answers} AS answers, ${waits} AS "waitsForMe"
  FROM app.discussion d JOIN app.post p ON p.id = d.asker_post_id JOIN app.app_user u ON u.id = p.user_id
    JOIN app.service s ON s.id = d.asker_service_id LEFT JOIN app.discussion_binding b ON b.discussion_id = d.id`;

/** What row-level security leaves: asked by me, asked of my service, or bound to somebody of mine. */
export const allStatement = `${seen} WHERE d.asker_post_id = app.my_post() OR EXISTS (SELECT 1 FROM app.discussion_receiver r
  WHERE r.discussion_id = d.id AND r.service_id = app.my_service()) ORDER BY d.closed_at IS NOT NULL, d.sent_at DESC`;

export const oneStatement = `${seen} WHERE d.id = $1`;

export const ofPersonStatement = `${seen} WHERE b.young_person_id = $1 ORDER BY d.sent_at`;

/** How many of the services are others' and serve the same municipality. */
export const near = `SELECT count(DISTINCT a.service_id)::int AS count FROM app.service_municipality a JOIN app.service_municipality b
  ON b.municipality_id = a.municipality_id WHERE a.service_id = ANY ($1::uuid[]) AND a.service_id <> $2 AND b.service_id = $2`;

export const addDiscussion = `INSERT INTO app.discussion (asker_post_id, asker_service_id, title, text) VALUES ($1, $2, $3, $4) RETURNING id`;

export const addReceivers = `INSERT INTO app.discussion_receiver (discussion_id, service_id) SELECT $1, unnest($2::uuid[])`;

export const addAnswer = `INSERT INTO app.discussion_answer (discussion_id, post_id, service_id, text) VALUES ($1, $2, $3, $4) RETURNING id`;

export const close = `UPDATE app.discussion SET closed_at = app.clock() WHERE id = $1 AND asker_post_id = app.my_post()
  AND closed_at IS NULL RETURNING id`;

export const bind = `INSERT INTO app.discussion_binding (discussion_id, young_person_id, owner_service_id, basis, reason, by_post_id)
  VALUES ($1, $2, $3, $4, ${sealedAs('discussion_binding.reason', '$5', '$2', '$1')}, $6) RETURNING discussion_id AS id`;
