const list = (from: string, object: string, order: string): string =>
  `coalesce((SELECT json_agg(json_build_object(${object}) ORDER BY ${order}) FROM ${from}), '[]'::json)`;

const categories = `CASE WHEN c.shares IS NULL THEN to_jsonb(c.categories) ELSE coalesce(c.shares -> s.id::text, '[]'::jsonb) END`;

const shares = list(
  'app.service s WHERE s.id = ANY (c.service_ids)',
  `'serviceName', s.name, 'serviceKind', s.kind, 'categories', ${categories}`,
  's.name',
);

const consents = list(
  `app.consent_answer a JOIN app.consent c ON c.id = a.consent_id JOIN app.guardian g ON g.id = a.guardian_id
    WHERE c.young_person_id = $1 AND g.user_id = app.me()`,
  `'id', c.id, 'state', c.state, 'purpose', c.purpose, 'shares', ${shares}, 'validTo', c.valid_to, 'excludedTopics', c.excluded_topics, 'myAnswer', a.answer, 'myAnswerAt', a.at`,
  'c.recorded_at DESC',
);

const team = list(
  `app.team_member m JOIN app.post p ON p.id = m.post_id JOIN app.app_user u ON u.id = p.user_id JOIN app.service s ON s.id = m.service_id
    WHERE m.young_person_id = $1 AND m.during @> app.clock()`,
  `'name', u.name, 'title', p.title, 'serviceName', s.name, 'serviceKind', s.kind, 'holdsBaton', EXISTS (SELECT 1 FROM app.baton b
    WHERE b.young_person_id = $1 AND b.post_id = m.post_id AND upper_inf(b.held))`,
  'lower(m.during)',
);

const shared = list(
  `(SELECT i.at, i.item_kind AS kind, i.item_id AS id, coalesce(o.own_words, t.title, w.text) AS text, nullif(o.wording, '') AS wording,
      coalesce(o.status, t.status) AS status
    FROM app.guardian_item i JOIN app.guardian g ON g.id = i.guardian_id AND g.user_id = app.me()
      LEFT JOIN app.goal o ON i.item_kind = 'goal' AND o.id = i.item_id
      LEFT JOIN app.measure t ON i.item_kind = 'measure' AND t.id = i.item_id
      LEFT JOIN app.contribution w ON i.item_kind = 'contribution' AND w.id = i.item_id
    WHERE i.young_person_id = $1) x WHERE x.text IS NOT NULL`,
  `'id', x.id, 'kind', x.kind, 'text', x.text, 'wording', x.wording, 'status', x.status`,
  'x.at DESC',
);

/** The guardian's own children, while the relation lasts and until they are 18. */
export const childrenStatement = 'SELECT unnest(app.my_children())::text AS id ORDER BY 1';

/** What one guardian may know about one child: row-level security leaves nothing else. */
export const childStatement = `SELECT y.id, y.given_name AS "givenName", ${consents} AS consents, ${team} AS team, ${shared} AS shared
  FROM app.young_person y WHERE y.id = $1`;
