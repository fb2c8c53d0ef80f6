const numbered = (table: string, where = 'true'): string =>
  `(SELECT t.*, row_number() OVER (ORDER BY t.id) AS n FROM app.${table} t WHERE ${where})`;
const levels = `(ARRAY['confidential', 'strictly_confidential', 'strictly_confidential_abroad', 'shielded'])`;

/** Pairs of a post and a young person that is not on its team: every `nth` of them, some over and some under way. */
const placed = (column: string, id: string, nth: number): string => `
  INSERT INTO app.team_member (young_person_id, post_id, service_id, basis, during, ${column})
  SELECT y.id, p.id, p.service_id, 'own_service', CASE (y.n + p.n) % 3
      WHEN 0 THEN tstzrange(app.clock() - interval '9 days', app.clock() - interval '1 hour')
      WHEN 1 THEN tstzrange(app.clock() + interval '1 hour', app.clock() + interval '9 days')
      ELSE tstzrange(app.clock() - interval '9 days', app.clock() + interval '1 hour') END, ${id}
  FROM ${numbered('young_person')} y JOIN ${numbered('post')} p ON (y.n * 7 + p.n) % ${String(nth)} = 0
  WHERE NOT EXISTS (SELECT FROM app.team_member m WHERE m.young_person_id = y.id AND m.post_id = p.id)`;

/** A row of each young person's own, made like the first of its kind. */
const own = (what: string, person: string): string => `md5(${person} || '${what}')::uuid`;
const sealed = (place: string, what: string): string =>
  `'sealed:${place}:' || y.id || ':' || ${own(what, 'y.id')} || ':1:' || repeat('x', 40) || ';'`;
const grounds = [
  `INSERT INTO app.legal_basis_use (id, young_person_id, basis_code, service_id, categories, justification, valid_from, valid_to, by_post_id)
   SELECT ${own('basis', 'y.id')}, y.id, l.basis_code, l.service_id, l.categories, ${sealed('legal_basis_use.justification', 'basis')}, l.valid_from, l.valid_to, l.by_post_id
   FROM app.young_person y CROSS JOIN (SELECT * FROM app.legal_basis_use ORDER BY id LIMIT 1) l`,
  `INSERT INTO app.invitation (id, young_person_id, service_id, post_id, invited_by_post_id, reason, basis, answer_by, answer, answered_at, answered_by_post_id)
   SELECT ${own('invitation', 'y.id')}, y.id, i.service_id, i.post_id, i.invited_by_post_id, ${sealed('invitation.reason', 'invitation')}, i.basis, i.answer_by,
     'accepted', app.clock(), i.answered_by_post_id
   FROM app.young_person y CROSS JOIN (SELECT i.* FROM app.referral r JOIN app.invitation i ON i.id = r.invitation_id ORDER BY r.id LIMIT 1) i`,
  `INSERT INTO app.referral (id, young_person_id, owner_service_id, invitation_id, categories, until, asked_at, ended_at, ended_by)
   SELECT ${own('referral', 'y.id')}, y.id, r.owner_service_id, ${own('invitation', 'y.id')}, r.categories, r.until, r.asked_at, r.ended_at,
     CASE WHEN r.ended_at IS NOT NULL THEN 'young_person' END
   FROM app.young_person y CROSS JOIN (SELECT * FROM app.referral ORDER BY id LIMIT 1) r`,
];

/** Protections, clearances, closeness, openings for guardians, stand-ins, help for a time and consents that leave somebody out, over the demo municipality. */
export const spread = [
  ...grounds,
  `INSERT INTO app.protection (young_person_id, level, during, reason, set_by_user_id, ended_by_user_id)
   SELECT y.id, ${levels}[1 + y.n % 4], CASE WHEN y.n % 5 = 0 THEN tstzrange(app.clock() - interval '9 days', app.clock() - interval '1 day')
     ELSE tstzrange(app.clock() - interval '9 days', NULL) END, 'sealed:',
     u.id, CASE WHEN y.n % 5 = 0 THEN u.id END
   FROM ${numbered('young_person')} y, (SELECT min(id::text)::uuid AS id FROM app.app_user WHERE kind = 'staff') u
   WHERE y.n % 3 = 0 AND NOT EXISTS (SELECT FROM app.protection x WHERE x.young_person_id = y.id)`,
  `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id, ended_at, ended_by_user_id)
   SELECT u.id, ${levels}[1 + u.n % 4], CASE WHEN u.n % 3 = 0 THEN daterange(app.today() - 90, app.today()) ELSE daterange(app.today(), app.today() + 90) END, 'x',
     g.id, CASE WHEN u.n % 5 = 0 THEN app.clock() END, CASE WHEN u.n % 5 = 0 THEN g.id END
   FROM ${numbered('app_user', `t.kind = 'staff'`)} u JOIN LATERAL (SELECT o.id FROM app.app_user o WHERE o.kind = 'staff' AND o.id <> u.id ORDER BY o.id LIMIT 1) g ON true
   WHERE u.n % 2 = 0 AND NOT EXISTS (SELECT FROM app.clearance c WHERE c.user_id = u.id)`,
  `INSERT INTO app.staff_relation (user_id, kind, young_person_id, ended_at)
   SELECT u.id, 'sibling', y.id, CASE WHEN u.n % 4 = 0 THEN app.clock() END
   FROM ${numbered('app_user')} u JOIN ${numbered('young_person')} y ON (u.n * 3 + y.n) % 11 = 0
   WHERE NOT EXISTS (SELECT FROM app.staff_relation r WHERE r.user_id = u.id AND r.young_person_id = y.id)`,
  `INSERT INTO app.guardian_opening (young_person_id, guardian_id, reason, asked_by_user_id, confirmed_by_user_id, confirmed_at)
   SELECT g.young_person_id, g.id, 'sealed:guardian_opening.reason:' || g.young_person_id || ':' || g.young_person_id || ':1:' || repeat('x', 40) || ';',
     u.one, CASE WHEN g.n % 3 > 0 THEN u.other END, CASE WHEN g.n % 3 > 0 THEN app.clock() END
   FROM ${numbered('guardian')} g, (SELECT min(id::text)::uuid AS one, max(id::text)::uuid AS other FROM app.app_user WHERE kind = 'staff') u
   WHERE g.n % 2 = 0 AND NOT EXISTS (SELECT FROM app.guardian_opening o WHERE o.guardian_id = g.id)`,
  `INSERT INTO app.sharing (young_person_id, service_id, category, legal_basis_use_id, valid, ended_at, excluded_user_ids)
   SELECT y.id, s.id, c.category, ${own('basis', 'y.id')},
     CASE WHEN (y.n + s.n) % 5 = 0 THEN daterange(app.today() - 90, app.today()) ELSE daterange(app.today() - 1, app.today() + 90) END,
     CASE WHEN (y.n + s.n) % 7 = 0 THEN app.clock() END,
     CASE WHEN (y.n + s.n) % 4 = 0 THEN ARRAY(SELECT p.user_id FROM app.post p WHERE p.service_id = s.id) ELSE '{}' END
   FROM ${numbered('young_person')} y JOIN ${numbered('service')} s ON (y.n + s.n) % 2 = 0
     CROSS JOIN unnest(ARRAY['basic', 'school', 'work_economy', 'health', 'family']) WITH ORDINALITY c (category, n) WHERE (y.n + c.n) % 2 = 0`,
  placed('absence_id', '(SELECT min(a.id::text)::uuid FROM app.absence a)', 13),
  placed('referral_id', own('referral', 'y.id'), 17),
  `INSERT INTO app.team_member (young_person_id, post_id, service_id, basis, during, referral_id)
   SELECT m.young_person_id, m.post_id, m.service_id, m.basis, tstzrange(lower(m.during) - interval '9 days', lower(m.during) - interval '1 day'),
     ${own('referral', 'm.young_person_id')}
   FROM ${numbered('team_member', 'upper_inf(t.during)')} m WHERE m.n % 2 = 0
     AND NOT EXISTS (SELECT FROM app.team_member o WHERE o.young_person_id = m.young_person_id AND o.post_id = m.post_id AND o.id <> m.id)`,
];

/** Every user in every post of its own and in none, as the demo signs in, surely, and not surely enough. */
export const sessions = `
  INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
  SELECT sha256(convert_to(u.id || coalesce(p.id::text, '') || how.provider || how.mfa, 'UTF8')), u.id, p.id, app.clock(), app.clock(),
    app.clock() + interval '7 hours', how.provider, 'high', 'x', how.mfa, app.clock()
  FROM app.app_user u CROSS JOIN (VALUES ('demo', false), ('idporten', true), ('idporten', false)) how (provider, mfa)
    JOIN LATERAL (SELECT o.id FROM app.post o WHERE o.user_id = u.id UNION ALL SELECT NULL) p ON true`;
export const secrets = `SELECT u.id || coalesce(p.id::text, '') || how.provider || how.mfa AS secret, u.kind, p.role,
    how.provider <> 'demo' AND NOT how.mfa AS unsure, (SELECT count(*) FROM app.team_member m WHERE m.post_id = p.id) AS people
  FROM app.app_user u CROSS JOIN (VALUES ('demo', false), ('idporten', true), ('idporten', false)) how (provider, mfa)
    JOIN LATERAL (SELECT o.id, o.role FROM app.post o WHERE o.user_id = u.id UNION ALL SELECT NULL, NULL) p ON true ORDER BY 1`;
