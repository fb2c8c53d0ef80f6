import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { blockedFor } from '../../../migrations/0001-directory.ts';
import { myPeople } from '../../../migrations/0002-young-people.ts';
import { myPost, mySession } from '../../../migrations/policies.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

/**
 * What is known of the reader is asked in one plan each. The first texts of the same questions stand beside them here, and every user
 * of the demo municipality asks both, in every post and with every sureness, after protections, closeness, stand-ins and help for a time
 * have been spread over it.
 */
const asFirst = (name: string, type: string, sql: string): string =>
  `CREATE FUNCTION app.first_${name}() RETURNS ${type} LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$ ${sql} $$;`;
const first = (text: string): string =>
  text.replaceAll(/app\.(my_people|my_blocked|blocked_for)/g, (_, name: string) => `app.first_${name}`);
const firstTexts = [
  first(blockedFor),
  asFirst(
    'my_blocked',
    'uuid[]',
    `SELECT app.first_blocked_for(u.id) FROM ${mySession} WHERE s.provider = 'demo' OR s.mfa`,
  ),
  first(myPeople),
  asFirst(
    'my_held',
    'uuid[]',
    `SELECT coalesce(array_agg(b.young_person_id), '{}') FROM ${myPost}
      JOIN baton b ON b.post_id = p.id AND upper_inf(b.held) AND b.young_person_id <> ALL ((SELECT app.first_my_blocked())::uuid[])`,
  ),
  asFirst('my_post', 'uuid', `SELECT p.id FROM ${myPost}`),
  asFirst('my_service', 'uuid', `SELECT p.service_id FROM ${myPost}`),
];

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

const spread = [
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
  placed('absence_id', '(SELECT min(a.id::text)::uuid FROM app.absence a)', 13),
  placed('referral_id', '(SELECT min(r.id::text)::uuid FROM app.referral r)', 17),
];

/** Every user in every post of its own and in none, as the demo signs in, surely, and not surely enough. */
const sessions = `
  INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
  SELECT sha256(convert_to(u.id || coalesce(p.id::text, '') || how.provider || how.mfa, 'UTF8')), u.id, p.id, app.clock(), app.clock(),
    app.clock() + interval '7 hours', how.provider, 'high', 'x', how.mfa, app.clock()
  FROM app.app_user u CROSS JOIN (VALUES ('demo', false), ('idporten', true), ('idporten', false)) how (provider, mfa)
    JOIN LATERAL (SELECT o.id FROM app.post o WHERE o.user_id = u.id UNION ALL SELECT NULL) p ON true`;
const secrets = `SELECT u.id || coalesce(p.id::text, '') || how.provider || how.mfa AS secret, u.kind, how.provider <> 'demo' AND NOT how.mfa AS unsure
  FROM app.app_user u CROSS JOIN (VALUES ('demo', false), ('idporten', true), ('idporten', false)) how (provider, mfa)
    JOIN LATERAL (SELECT o.id FROM app.post o WHERE o.user_id = u.id UNION ALL SELECT NULL) p ON true ORDER BY 1`;

type Answer = Record<'blocked' | 'people' | 'held', string[] | null> &
  Record<'post' | 'service', string | null>;
const asked = (prefix: string): string =>
  ['blocked', 'people', 'held', 'post', 'service']
    .map((name) => `app.${prefix}my_${name}() AS ${name}`)
    .join(', ');
const asSets = ({ post, service, ...lists }: Answer) => ({
  post,
  service,
  ...Object.fromEntries(
    Object.entries(lists).map(([name, ids]) => [name, ids && [...new Set(ids)].toSorted()]),
  ),
});

let database: TestDatabase;
let definer: pg.Client;
const answers: {
  readonly kind: string;
  readonly unsure: boolean;
  readonly now: Answer;
  readonly first: Answer;
}[] = [];

beforeAll(async () => {
  database = await demoDatabase();
  const seeder = new pg.Client({ connectionString: database.seederUrl });
  await seeder.connect();
  for (const statement of [...spread, sessions]) await seeder.query(statement);
  await seeder.end();
  definer = new pg.Client({ connectionString: database.ownerUrl });
  await definer.connect();
  await definer.query('SET ROLE app_owner; GRANT CREATE ON SCHEMA app TO app_definer; SET ROLE app_definer');
  for (const text of firstTexts) await definer.query(text);
  const { rows } = await definer.query<{ secret: string; kind: string; unsure: boolean }>(secrets);
  for (const { secret, ...who } of [...rows, { secret: 'nobody', kind: 'nobody', unsure: false }]) {
    await definer.query(`SELECT set_config('app.session', $1, false)`, [secret]);
    const [now, then] = [await ask(''), await ask('first_')];
    answers.push({ ...who, now, first: then });
  }
}, 120_000);

const ask = async (prefix: string): Promise<Answer> => {
  const { rows } = await definer.query<Answer>(`SELECT ${asked(prefix)}`);
  if (!rows[0]) throw new Error('No answer');
  return rows[0];
};

afterAll(async () => {
  await definer.end();
  await database.drop();
});

describe('what is known of the reader', () => {
  test('is what the first texts answer, for everybody', () => {
    expect(answers.map(({ now }) => asSets(now))).toEqual(answers.map(({ first: then }) => asSets(then)));
  });

  test('was asked where it could have differed', async () => {
    const count = (when: (one: (typeof answers)[number]) => boolean): number => answers.filter(when).length;
    for (const kind of ['staff', 'guardian', 'young_person'])
      expect(count((one) => one.kind === kind && (one.now.blocked ?? []).length > 0)).toBeGreaterThan(1);
    expect(count(({ now }) => (now.people ?? []).length > 0)).toBeGreaterThan(10);
    expect(count(({ now }) => (now.held ?? []).length > 0)).toBeGreaterThan(3);
    const { rows } = await definer.query<{ standing: number; helping: number; shut: number }>(`
      SELECT count(*) FILTER (WHERE m.absence_id IS NOT NULL AND m.during @> app.clock())::int AS standing,
        count(*) FILTER (WHERE m.referral_id IS NOT NULL AND m.during @> app.clock())::int AS helping,
        count(*) FILTER (WHERE upper_inf(m.during) AND m.young_person_id = ANY (app.blocked_for(p.user_id)))::int AS shut
      FROM app.team_member m JOIN app.post p ON p.id = m.post_id`);
    for (const number of Object.values(rows[0] ?? {})) expect(number).toBeGreaterThan(10);
  });

  test('is nothing without a session that is sure enough', () => {
    const unsure = answers.filter((one) => one.unsure || one.kind === 'nobody');
    expect(unsure.length).toBeGreaterThan(10);
    for (const { now } of unsure) {
      expect(now.blocked).toBeNull();
      expect([now.people, now.held]).toEqual([[], []]);
    }
  });
});
