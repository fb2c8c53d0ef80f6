import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { appTables, mayBeDeleted } from '../../support/schema/tables.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { insert } from '../../builders/insert.ts';
import type { Case } from '../access/a-case.ts';
import { sessionFor } from '../access/readers.ts';
import { makeWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
let about: Case;
let secret: string;
let app: pg.Client;

beforeAll(async () => {
  laget = await startLaget();
  world = await makeWorld(laget);
  const { skole } = world.staff;
  secret = await sessionFor(laget, skole.userId, skole.postId);
  app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  about = await world.newCase();
});

afterAll(async () => {
  await app.end();
  await laget.close();
});

/** As the API itself, in a transaction with this in the session setting; never committed. */
const inSession = async <Answer>(setting: string, work: () => Promise<Answer>): Promise<Answer> => {
  await app.query('BEGIN');
  try {
    await app.query(`SELECT set_config('app.session', $1, true)`, [setting]);
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
};

const people = async (setting: string): Promise<number> =>
  inSession(setting, async () => (await app.query('SELECT FROM app.young_person')).rowCount ?? -1);

const refusedIn = async (sql: string): Promise<unknown> => {
  const error: unknown = await inSession(secret, () => app.query(sql)).catch((thrown: unknown) => thrown);
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : 'done';
};

describe('the API’s own role, with a session that is alive', () => {
  test('sees the session’s own people, so that what follows is refused for a reason', async () => {
    expect(await people(secret)).toBeGreaterThan(0);
  });

  test.each([
    [
      'puts nobody on a team',
      `INSERT INTO app.team_member (young_person_id, post_id, service_id, basis, during)
      SELECT young_person_id, post_id, service_id, basis, tstzrange(now(), NULL) FROM app.team_member LIMIT 1`,
    ],
    [
      'makes no holder',
      `INSERT INTO app.baton (young_person_id, service_id, post_id, held)
      SELECT young_person_id, service_id, post_id, held FROM app.baton LIMIT 1`,
    ],
    ['moves no baton', 'UPDATE app.baton SET post_id = post_id'],
    ['moves no end of a follow-up', 'UPDATE app.follow_up SET during = during'],
    ['begins no follow-up', 'INSERT INTO app.follow_up SELECT * FROM app.follow_up LIMIT 1'],
    ['ends no membership', 'UPDATE app.team_member SET during = during'],
    [
      'makes no young person',
      `INSERT INTO app.young_person (municipality_id, given_name, family_name, birth_date)
      SELECT municipality_id, 'x', 'y', birth_date FROM app.young_person LIMIT 1`,
    ],
    [
      'writes the log only by its function',
      `INSERT INTO app.access_log (action, allowed, basis, request_id) VALUES ('x', true, 'x', 'x')`,
    ],
    ['changes no line of the log', `UPDATE app.access_log SET action = 'nothing'`],
    ['changes no event', `UPDATE app.case_event SET kind = 'nothing'`],
    [
      'opens no category in the name of a consent',
      `INSERT INTO app.sharing (young_person_id, service_id, category, consent_id, valid)
      SELECT young_person_id, service_id, category, consent_id, valid FROM app.sharing WHERE consent_id IS NOT NULL LIMIT 1`,
    ],
    [
      'opens no more than the legal basis names',
      `INSERT INTO app.sharing (young_person_id, service_id, category, legal_basis_use_id, valid)
      SELECT young_person_id, service_id, 'health', id, daterange(valid_from, valid_to) FROM app.legal_basis_use LIMIT 1`,
    ],
    [
      'judges no consent by the inner function',
      `SELECT app.has_said_yes(id, young_person_id, 'basic') FROM app.consent LIMIT 1`,
    ],
    ['makes no session', 'INSERT INTO app.session SELECT * FROM app.session'],
    ['reads no session', 'SELECT FROM app.session'],
    ['reads no password', 'SELECT FROM app.credential'],
    ['makes no user', `INSERT INTO app.app_user (username, name, kind) VALUES ('x', 'x', 'staff')`],
    ['makes no post', 'INSERT INTO app.post SELECT * FROM app.post LIMIT 1'],
    ['becomes no owner', 'SET ROLE app_owner'],
    ['becomes no definer', 'SET ROLE app_definer'],
    ['becomes no seeder', 'SET ROLE app_seeder'],
    ['becomes nobody else', 'SET SESSION AUTHORIZATION app_owner'],
    ['cannot look past the policies', 'SET LOCAL row_security = off; SELECT FROM app.young_person'],
    ['cannot take them away', 'ALTER TABLE app.young_person DISABLE ROW LEVEL SECURITY'],
    ['cannot write one', 'CREATE POLICY mine ON app.young_person TO app_rw USING (true)'],
    ['cannot stop a trigger', `SET LOCAL session_replication_role = replica`],
    ['cannot make a function', `CREATE FUNCTION app.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
    [
      'cannot replace the clock',
      `CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'`,
    ],
    ['cannot make a table', 'CREATE TABLE app.mine ()'],
    ['cannot make a temporary table', 'CREATE TEMP TABLE young_person ()'],
    [
      'passes no baton by the inner function',
      `SELECT app.pass_baton(id, NULL) FROM app.young_person LIMIT 1`,
    ],
    ['reads no file', `COPY app.young_person TO '/tmp/laget'`],
    ['runs no program', `COPY app.young_person TO PROGRAM 'true'`],
  ])('%s', async (_, sql) => {
    expect(await refusedIn(sql)).toBe('42501');
  });

  test.each(appTables)('deletes and empties nothing: %s', async (table) => {
    if (!mayBeDeleted.includes(table)) expect(await refusedIn(`DELETE FROM app.${table}`)).toBe('42501');
    expect(await refusedIn(`TRUNCATE app.${table} CASCADE`)).toBe('42501');
  });
});

describe('a session setting that is not a live secret shows nobody', () => {
  test('the digest of one, in any form, or who it belongs to', async () => {
    const { nav } = world.staff;
    const theirs = await sessionFor(laget, nav.userId, nav.postId);
    const digest = createHash('sha256').update(theirs).digest();
    const guesses = [
      digest.toString('hex'),
      `\\x${digest.toString('hex')}`,
      digest.toString('base64'),
      digest.toString('latin1'),
    ];
    for (const setting of [
      ...guesses.map((text) => text.replaceAll('\u0000', '')),
      nav.userId,
      nav.postId,
      about.youngPersonId,
    ])
      expect(await people(setting)).toBe(0);
    expect(await people(theirs)).toBeGreaterThan(0);
  });

  test('the empty one, and one that has ended', async () => {
    expect(await people('')).toBe(0);
    const ended = await sessionFor(laget, world.staff.nav.userId, world.staff.nav.postId);
    await inEnded(ended);
    expect(await people(ended)).toBe(0);
  });

  const inEnded = async (ended: string): Promise<void> => {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.session', $1, true)`, [ended]);
    await app.query('SELECT app.session_end(false)');
    await app.query('COMMIT');
  };

  test('and the setting is gone with its transaction', async () => {
    await inSession(secret, () => app.query('SELECT FROM app.young_person'));
    expect((await app.query('SELECT FROM app.young_person')).rowCount).toBe(0);
  });
});

/** As the functions' own role, past every policy: only the constraints are left. */
const asFunctions = async (...statements: readonly string[]): Promise<unknown> => {
  const client = await laget.owner.connect();
  try {
    await client.query('SET ROLE app_definer');
    await client.query('BEGIN');
    for (const sql of statements) await client.query(sql);
    await client.query('COMMIT');
    return 'done';
  } catch (thrown) {
    await client.query('ROLLBACK');
    return typeof thrown === 'object' && thrown !== null && 'constraint' in thrown
      ? thrown.constraint
      : thrown;
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
};

describe('the constraints are the last line', () => {
  // these write for good, and each needs somebody as made
  beforeEach(async () => {
    about = await world.newCase();
  });

  const mine = (): string => `young_person_id = '${about.youngPersonId}'`;
  const next = (from: string): string => `INSERT INTO app.baton (young_person_id, service_id, post_id, held)
    SELECT young_person_id, service_id, post_id, tstzrange(${from}, NULL) FROM app.baton WHERE ${mine()} LIMIT 1`;
  const stop = (): string =>
    `UPDATE app.baton SET held = tstzrange(lower(held), '2026-06-01') WHERE ${mine()}`;

  test('somebody followed up has a holder at every COMMIT', async () => {
    expect(await asFunctions(stop())).toBe('follow_up_has_baton');
  });

  test('and never two', async () => {
    expect(await asFunctions(next(`'2026-06-01'`))).toBe('baton_one_holder');
  });

  test('and not one millisecond without', async () => {
    expect(await asFunctions(stop(), next(`timestamptz '2026-06-01' + interval '1 millisecond'`))).toBe(
      'follow_up_has_baton',
    );
  });

  test('and nobody holds for somebody who is not followed up', async () => {
    const closed = `UPDATE app.follow_up SET status = 'closed', closed_reason = 'x', during = tstzrange(lower(during), '2026-06-01')
      WHERE ${mine()}`;
    expect(await asFunctions(closed)).toBe('baton_while_followed_up');
  });

  test('an exact hand-over goes through', async () => {
    expect(await asFunctions(stop(), next(`'2026-06-01'`))).toBe('done');
  });

  test('there is one coordinated plan', async () => {
    const plan = { young_person_id: about.youngPersonId, owner_service_id: world.staff.skole.serviceId };
    await expect(insert(laget.given.pool, 'plan', plan)).rejects.toMatchObject({ code: '23505' });
  });

  test('a consent lasts a year at most, by a day', async () => {
    const { skole, nav } = world.staff;
    const consent = (to: string) =>
      insert(laget.given.pool, 'consent', {
        young_person_id: about.youngPersonId,
        state: 'asked',
        form: 'oral',
        purpose: 'Samarbeid',
        categories: ['basic'],
        service_ids: [nav.serviceId],
        valid_from: '2026-11-20',
        valid_to: to,
        how_explained: 'Sammen.',
        language: 'nb',
        recorded_by_post_id: skole.postId,
      });
    await expect(consent('2027-11-21')).rejects.toMatchObject({ constraint: 'consent_at_most_a_year' });
    expect(await consent('2027-11-20')).not.toBe('');
  });
});
