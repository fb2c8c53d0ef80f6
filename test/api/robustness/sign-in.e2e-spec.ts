import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { roomAMinute } from '../../../apps/api/src/sign-in/wrong-tries.ts';
import { type Laget, password, startLaget } from '../../support/laget.ts';
import { aCase } from '../access/a-case.ts';
import { sender, sessionFor } from '../access/readers.ts';
import { makeWorld, type World } from '../access/world.ts';
import { expectProblem } from './problem.ts';

let laget: Laget;
let world: World;

beforeAll(async () => {
  laget = await startLaget();
  world = await makeWorld(laget);
});

afterAll(() => laget.close());

const setClock = async (minutes: number): Promise<void> => {
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${String(minutes)} minutes' $$`);
};

/** As the owner, past row-level security: for what no verb of Laget does yet. */
const past = async (table: string, text: string, values: readonly string[]): Promise<void> => {
  await laget.owner.query(`ALTER TABLE app.${table} NO FORCE ROW LEVEL SECURITY`);
  await laget.owner.query(text, [...values]);
  await laget.owner.query(`ALTER TABLE app.${table} FORCE ROW LEVEL SECURITY`);
};

const signInWith = (username: string, given: string, cookie = '') =>
  laget.anonymous.post('/api/session').set('cookie', cookie).send({ username, password: given });

const secretIn = (cookies: string[] | undefined): string =>
  /laget_session=([0-9a-f]{64})/.exec(cookies?.[0] ?? '')?.[1] ?? '';

const statusOf = async (secret: string): Promise<number> =>
  (await sender(laget, secret)({ method: 'GET', path: '/api/session' })).status;

describe('a cookie that was there before the sign-in', () => {
  test('is never the session: whoever planted it is not let in', async () => {
    const planted = 'a'.repeat(64);
    const response = await signInWith('skole', password, `laget_session=${planted}`).expect(200);
    expect(secretIn(response.get('Set-Cookie'))).toMatch(/^(?!a{64})[0-9a-f]{64}$/);
    expect(await statusOf(planted)).toBe(401);
  });

  test('and is somebody else’s session, stays that: the new one is another', async () => {
    const ofNav = await sessionFor(laget, world.staff.nav.userId, world.staff.nav.postId);
    const response = await signInWith('skole', password, `laget_session=${ofNav}`).expect(200);
    expect(response.body.user.username).toBe('skole');
    const still = await sender(laget, ofNav)({ method: 'GET', path: '/api/session' });
    expect(still.body.user.username).toBe('nav');
  });

  test('the secret is not in the database, only its digest is', async () => {
    const secret = secretIn((await signInWith('skole', password)).get('Set-Cookie'));
    const { rows } = await laget.given.pool.query<{ row: string }>(
      `SELECT s::text AS row FROM app.session s`,
    );
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).toContain(createHash('sha256').update(secret).digest('hex'));
    expect(stored).not.toContain(secret);
  });
});

describe('a session ends', () => {
  afterEach(() => setClock(0));

  test('for a professional after eight hours, however busy', async () => {
    const secret = secretIn((await signInWith('skole', password)).get('Set-Cookie'));
    for (let minutes = 14; minutes < 480; minutes += 14) {
      await setClock(minutes);
      expect(await statusOf(secret)).toBe(200);
    }
    await setClock(481);
    expect(await statusOf(secret)).toBe(401);
  });

  test('for a young person after an hour, however busy', async () => {
    const about = await aCase(laget, world.staff, 'tid');
    const response = await signInWith(`${about.marker}-ungdom`, password).expect(200);
    const secret = secretIn(response.get('Set-Cookie'));
    for (const minutes of [20, 40, 59]) {
      await setClock(minutes);
      expect(await statusOf(secret)).toBe(200);
    }
    await setClock(61);
    expect(await statusOf(secret)).toBe(401);
  });

  test('after a quarter of an hour at rest', async () => {
    const secret = await sessionFor(laget, world.staff.skole.userId, world.staff.skole.postId);
    await setClock(14);
    expect(await statusOf(secret)).toBe(200);
    await setClock(30);
    expect(await statusOf(secret)).toBe(401);
  });

  test('when the user is made inactive: on the next request, and there is no new one', async () => {
    const { place } = laget.given;
    const gone = await place.worker('sluttet', world.staff.nav.serviceId);
    const secret = await sessionFor(laget, gone.userId, gone.postId);
    expect(await statusOf(secret)).toBe(200);
    await past('app_user', 'UPDATE app.app_user SET active = false WHERE id = $1', [gone.userId]);
    expect(await statusOf(secret)).toBe(401);
    await signInWith('sluttet', password).expect(401);
  });

  test('no longer opens anything when the post has ended', async () => {
    const { place, case: cases } = laget.given;
    const moved = await place.worker('flyttet', world.staff.nav.serviceId);
    const about = await aCase(laget, world.staff, 'post');
    await cases.member(about.youngPersonId, moved);
    const send = sender(laget, await sessionFor(laget, moved.userId, moved.postId));
    const path = `/api/young-people/${about.youngPersonId}/case`;
    expect((await send({ method: 'GET', path })).status).toBe(200);
    await past('post', `UPDATE app.post SET valid = daterange(NULL, app.today()) WHERE id = $1`, [
      moved.postId,
    ]);
    const after = await send({ method: 'GET', path });
    expect([401, 403, 404]).toContain(after.status);
    expect(after.text).not.toContain(about.marker);
  });
});

const injections = [
  `' OR '1'='1`,
  `skole'--`,
  `'; DROP TABLE app.session; --`,
  `' UNION SELECT id, password_hash, 0 FROM app.credential --`,
  `"; SELECT pg_sleep(5); --`,
  `1 OR 1=1`,
  '%',
  '_____',
  '\\',
  `$1`,
  `skole\u0000`,
];

describe('SQL in what is sent is text', () => {
  const counted = async (): Promise<unknown> =>
    (
      await laget.given.pool.query(
        'SELECT (SELECT count(*) FROM app.app_user), (SELECT count(*) FROM app.session)',
      )
    ).rows;

  test.each(injections)('as a name or a password to sign in with: %j', async (text) => {
    const before = await counted();
    for (const attempt of [signInWith(text, password), signInWith('skole', text)])
      expect([400, 401]).toContain((await attempt).status);
    expect(await counted()).toEqual(before);
    await signInWith('skole', password).expect(200);
  });

  test.each(injections)('as a search, a sort, a key or an id: %j', async (text) => {
    const about = await aCase(laget, world.staff, 'sql');
    const foreign = await sessionFor(laget, world.staff.helse.userId, world.staff.helse.postId);
    const send = sender(laget, foreign);
    const word = encodeURIComponent(text);
    const paths = ['name', 'sort', 'order', 'page', 'perPage', 'status', 'level', 'holder'].map(
      (name) => `/api/my-list?${name}=${word}`,
    );
    const others = [`/api/drafts/${word}`, `/api/services?kind=${word}`, `/api/young-people/${word}/case`];
    for (const path of [...paths, ...others]) {
      const response = await send({ method: 'GET', path });
      expect(response.status).toBeLessThan(500);
      expect(response.text).not.toContain(about.marker);
    }
    const similar = { givenName: text, familyName: text };
    const answer = await send({ method: 'POST', path: '/api/my-list/similar', body: similar });
    expect(answer.text).not.toContain(about.marker);
  });
});

describe('how often', () => {
  test('a signed-in user asks is not counted: fifty in a second are answered', async () => {
    const send = sender(laget, await sessionFor(laget, world.staff.skole.userId, world.staff.skole.postId));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send({ method: 'GET', path: '/api/my-list' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
  });

  test('a password is guessed at the same time does not matter: ten are looked at, the rest wait', async () => {
    await laget.given.place.worker('gjettet', world.staff.nav.serviceId);
    const guesses = Array.from({ length: 30 }, (_, index) => signInWith('gjettet', `feil-${String(index)}`));
    const answers = await Promise.all(guesses);
    const looked = answers.filter(({ status }) => status === 401);
    expect(looked).toHaveLength(10);
    const waiting = answers.filter(({ status }) => status !== 401);
    for (const response of waiting) {
      expectProblem(response, 429);
      expect(Number(response.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  test('a name that nobody has is slowed as one that somebody has', async () => {
    await laget.owner.query('SET ROLE app_definer; DELETE FROM app.wrong_try; SET ROLE app_owner');
    for (let index = 0; index < roomAMinute.account; index += 1)
      await signInWith('finnes-ikke', password).expect(401);
    expectProblem(await signInWith('finnes-ikke', password), 429);
    await signInWith('skole', password).expect(200);
  });

  test('tries are forgotten, and no address is kept', async () => {
    const { rows } = await laget.given.pool.query<{ row: string }>(
      'SELECT t::text AS row FROM app.wrong_try t',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toMatch(/127[.]0[.]0[.]1|finnes-ikke/);
    await setClock(20);
    await laget.owner.query('SET ROLE app_definer; SELECT app.forget_wrong_tries(); SET ROLE app_owner');
    await setClock(0);
    expect((await laget.given.pool.query('SELECT FROM app.wrong_try')).rowCount).toBe(0);
  });

  test('one place tries many names is counted in all processes together, and waits a minute at most', async () => {
    const here = await startLaget({ database: { ...laget.database, drop: () => Promise.resolve() } });
    const there = await startLaget({ database: { ...laget.database, drop: () => Promise.resolve() } });
    try {
      const attempt = (index: number) =>
        (index % 2 === 0 ? here : there).anonymous
          .post('/api/session')
          .send({ username: `navn-${String(index)}`, password });
      await laget.owner.query('SET ROLE app_definer; DELETE FROM app.wrong_try; SET ROLE app_owner');
      for (let index = 0; index < roomAMinute.place; index += 1) await attempt(index).expect(401);
      const response = await attempt(roomAMinute.place);
      expectProblem(response, 429);
      expect(Number(response.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(response.get('retry-after'))).toBeLessThanOrEqual(60);
      await setClock(2);
      await attempt(0).expect(401);
    } finally {
      await setClock(0);
      await here.close();
      await there.close();
    }
  });
});
