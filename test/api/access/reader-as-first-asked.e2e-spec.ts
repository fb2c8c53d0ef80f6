import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { blockedFor } from '../../../migrations/0001-directory.ts';
import { myPeople } from '../../../migrations/0002-young-people.ts';
import { myPost, mySession } from '../../../migrations/policies.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { secrets, sessions, spread } from './every-reader.ts';

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
