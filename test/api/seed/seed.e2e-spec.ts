import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { demoPassword, demoSignIns } from '../../../apps/seed/demo-sign-ins.ts';
import { requireTenor } from '../../../apps/seed/person/tenor-number.ts';
import { seedDemo, type Seeded } from '../../../apps/seed/seed-demo.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { testKeys, testSealing } from '../../support/keys.ts';

let database: TestDatabase;
let client: pg.Client;
let seeded: Seeded;

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
const numberOf = async (sql: string, values: readonly string[] = []): Promise<number> => {
  const { rows } = await client.query<{ n: string }>(sql, [...values]);
  return Number(rows[0]?.n);
};

beforeAll(async () => {
  database = await freshDatabase();
  const began = performance.now();
  seeded = await seedDemo({
    connectionString: database.ownerUrl,
    youngPeople: 300,
    seedDate: today,
    keys: testKeys(),
    progress: () => undefined,
  });
  process.stdout.write(`  300 young people in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  client = new pg.Client({ connectionString: database.seederUrl });
  await client.connect();
}, 120_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('there are 300 young people in three municipalities', async () => {
  expect(await numberOf('SELECT count(*) AS n FROM app.young_person')).toBe(300);
  expect(await numberOf('SELECT count(DISTINCT municipality_id) AS n FROM app.young_person')).toBe(3);
});

test('everybody who is followed up has exactly one holder, who is on the team', async () => {
  const followedUp = await numberOf('SELECT count(*) AS n FROM app.follow_up WHERE upper_inf(during)');
  expect(followedUp).toBeGreaterThan(150);
  expect(
    await numberOf(`SELECT count(*) AS n FROM app.follow_up f JOIN app.baton b USING (young_person_id)
      JOIN app.team_member m ON m.young_person_id = f.young_person_id AND m.post_id = b.post_id
      WHERE upper_inf(f.during) AND upper_inf(b.held) AND upper_inf(m.during)`),
  ).toBe(followedUp);
});

test('every sign-in opens with the password of the demo', async () => {
  for (const { username } of demoSignIns) {
    const { rows } = await client.query<{ password_hash: string }>(
      'SELECT c.password_hash FROM app.credential c JOIN app.app_user u ON u.id = c.user_id WHERE u.username = $1 AND u.active',
      [username],
    );
    expect(await verify(rows[0]?.password_hash ?? '', demoPassword)).toBe(true);
  }
});

const onTeams = `SELECT count(DISTINCT m.young_person_id) AS n FROM app.team_member m JOIN app.post p ON p.id = m.post_id
  JOIN app.app_user u ON u.id = p.user_id WHERE u.username = $1 AND upper_inf(m.during)`;

test.each([
  ['nav'],
  ['skole'],
  ['bup'],
  ['barnevern'],
  ['helsesykepleier'],
  ['koordinator'],
  ['nav2'],
  ['koordinator2'],
])('%s has a list of 15 to 40', async (username) => {
  const list = await numberOf(onTeams, [username]);
  expect(list).toBeGreaterThanOrEqual(15);
  expect(list).toBeLessThanOrEqual(40);
});

test.each([['leder'], ['admin']])('%s is on no team', async (username) => {
  expect(await numberOf(onTeams, [username])).toBe(0);
});

test('every identity number is an invented one', async () => {
  const found = await client.query<{ number: string }>('SELECT number FROM app.identity_number');
  const rows = await (await testSealing()).open(found.rows);
  expect(rows.length).toBeGreaterThan(250);
  for (const { number } of rows) expect(() => requireTenor(number)).not.toThrow();
});

test('the log tells of every young person, and of nothing that has yet to happen', async () => {
  expect(await numberOf('SELECT count(DISTINCT young_person_id) AS n FROM app.access_log')).toBe(300);
  expect(await numberOf('SELECT count(*) AS n FROM app.access_log WHERE at > app.clock()')).toBe(0);
});

test('who is active is followed up by something live, and who is paused by nothing', async () => {
  const live = `EXISTS (SELECT 1 FROM app.sharing s WHERE s.young_person_id = f.young_person_id AND s.ended_at IS NULL AND s.valid @> app.today())`;
  expect(
    await numberOf(`SELECT count(*) AS n FROM app.follow_up f WHERE status = 'active' AND NOT ${live}`),
  ).toBe(0);
  expect(
    await numberOf(`SELECT count(*) AS n FROM app.follow_up f WHERE status = 'paused' AND ${live}`),
  ).toBe(0);
});

const teamOf = async (id: string): Promise<string[]> => {
  const { rows } = await client.query<{ username: string }>(
    `SELECT u.username FROM app.team_member m JOIN app.post p ON p.id = m.post_id JOIN app.app_user u ON u.id = p.user_id
     LEFT JOIN app.baton b ON b.young_person_id = m.young_person_id AND b.post_id = m.post_id AND upper_inf(b.held)
     WHERE m.young_person_id = $1 AND upper_inf(m.during) ORDER BY b.id NULLS LAST, u.username`,
    [id],
  );
  return rows.map(({ username }) => username);
};

test('the two who are told in full have their teams, the holder first', async () => {
  expect(await teamOf(seeded.tour)).toEqual(['skole', 'bup', 'koordinator', 'nav']);
  expect(await teamOf(seeded.mappingCase)).toEqual(['koordinator', 'barnevern', 'nav']);
});

test('the two who are hidden have those alone around them who are cleared', async () => {
  expect(seeded.hidden.length).toBe(2);
  const uncleared = `SELECT count(*) AS n FROM app.team_member m JOIN app.protection x USING (young_person_id)
    JOIN app.post p ON p.id = m.post_id WHERE NOT EXISTS (SELECT FROM app.clearance c WHERE c.user_id = p.user_id
      AND c.level = x.level AND c.ended_at IS NULL AND c.valid @> app.today())`;
  expect(await numberOf(uncleared)).toBe(0);
});

/** Closes everybody's baton in a copy of a follow-up that begins and ends before it: nobody holds it. */
const withoutHolder = `INSERT INTO app.follow_up (young_person_id, status, during, registered_by_post_id, registered_service_id,
    decide_by, closed_reason)
  SELECT young_person_id, 'closed', tstzrange(lower(during) - interval '40 days', lower(during) - interval '20 days'),
    registered_by_post_id, registered_service_id, decide_by, 'moved' FROM app.follow_up LIMIT 1`;

const secondHolder = `INSERT INTO app.baton (young_person_id, service_id, post_id, held)
  SELECT young_person_id, service_id, post_id, tstzrange(lower(held) + interval '1 hour', NULL) FROM app.baton
  WHERE upper_inf(held) LIMIT 1`;

const committed = async (sql: string): Promise<unknown> => {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    return await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

test('a moment with no holder, or with two, cannot be seeded', async () => {
  await expect(committed(withoutHolder)).rejects.toMatchObject({ constraint: 'follow_up_has_baton' });
  await expect(committed(secondHolder)).rejects.toMatchObject({ constraint: 'baton_one_holder' });
});
