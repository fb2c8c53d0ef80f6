import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { type Browser, type Laget, password, startLaget } from '../../support/laget.ts';

let laget: Laget;

const setClock = (ahead: string) =>
  laget.owner.query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${ahead}' $$`);

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  await place.worker('nav', await place.service('nav', await place.municipality()));
});

afterEach(() => setClock('0'));
afterAll(() => laget.close());

const nobody = '00000000-0000-7000-8000-000000000000';
const giveConsent = (browser: Pick<Browser, 'post'>) =>
  browser.post(`/api/young-people/${nobody}/consents`, {});

/** The same browser after the answer has given it another cookie and another token. */
const after = (response: Response): Pick<Browser, 'get' | 'post'> => {
  const cookie = response.get('set-cookie')?.[0]?.split(';')[0] ?? '';
  const token: string = response.body.csrfToken;
  return {
    get: (path) => laget.anonymous.get(path).set('cookie', cookie),
    post: (path, body) =>
      laget.anonymous.post(path).set('cookie', cookie).set('x-csrf-token', token).send(body),
  };
};

test('T07 five minutes after the sign-in, giving a consent asks for it again before anything else is looked at', async () => {
  const browser = await laget.signIn('nav');
  expect((await giveConsent(browser)).body.code).not.toBe('fresh-sign-in-needed');
  await setClock('5 minutes 1 second');
  const late = await giveConsent(browser);
  expect(late.status).toBe(403);
  expect(late.body.code).toBe('fresh-sign-in-needed');
  await browser.get('/api/session').expect(200);
  const renewed = await browser.post('/api/session/step-up', { password }).expect(200);
  expect((await giveConsent(after(renewed))).body.code).not.toBe('fresh-sign-in-needed');
});

test('T05 a step-up gives the session a new secret, and the old one is nobody’s', async () => {
  const browser = await laget.signIn('nav');
  const renewed = await browser.post('/api/session/step-up', { password }).expect(200);
  await browser.get('/api/session').expect(401);
  await after(renewed).get('/api/session').expect(200);
});

test('T05 a step-up makes no session longer than it was', async () => {
  const browser = await laget.signIn('nav');
  const ends = `SELECT created_at, expires_at FROM app.session WHERE ended_at IS NULL AND user_id = $1 ORDER BY created_at DESC LIMIT 1`;
  const before = await laget.given.pool.query(ends, [browser.userId]);
  await setClock('10 minutes');
  await browser.post('/api/session/step-up', { password }).expect(200);
  expect((await laget.given.pool.query(ends, [browser.userId])).rows).toEqual(before.rows);
});

test('a wrong password renews nothing, and is counted', async () => {
  const browser = await laget.signIn('nav');
  const wrong = await browser.post('/api/session/step-up', { password: 'feil' });
  expect(wrong.body.code).toBe('wrong-sign-in');
  const { rows } = await laget.given.pool.query('SELECT wrong_tries FROM app.credential WHERE user_id = $1', [
    browser.userId,
  ]);
  expect(rows).toEqual([{ wrong_tries: 1 }]);
  await setClock('6 minutes');
  expect((await giveConsent(browser)).body.code).toBe('fresh-sign-in-needed');
});

test('the database too knows when somebody was last asked', async () => {
  const secret = (await laget.anonymous.post('/api/session').send({ username: 'nav', password })).get(
    'set-cookie',
  )?.[0];
  const fresh = async (): Promise<boolean> => {
    const client = await laget.owner.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.session', $1, true)`, [
        /=([0-9a-f]{64})/.exec(secret ?? '')?.[1],
      ]);
      await client.query('SET LOCAL ROLE app_definer');
      const { rows } = await client.query<{ fresh: boolean }>('SELECT app.signed_in_freshly() AS fresh');
      return rows[0]?.fresh ?? false;
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  };
  expect(await fresh()).toBe(true);
  await setClock('5 minutes 5 seconds');
  expect(await fresh()).toBe(false);
});
