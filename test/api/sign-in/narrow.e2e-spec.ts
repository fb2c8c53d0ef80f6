import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { feideTwoFactors } from '#domain/assurance/feide';
import { ownLevelOf, ownLevels } from '#domain/assurance/own-level';
import { isPermission, mayEver } from '#domain/roles/permissions';
import { link } from '../../builders/identity-link.ts';
import { insert } from '../../builders/insert.ts';
import type { Laget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';
import { aCase, type Case } from '../access/a-case.ts';
import { routesOf } from '../access/routes.ts';
import { startWorld, type World } from '../access/world.ts';

const publicUrl = 'http://127.0.0.1:39917';
const pid = '17912099997';
const minId = { claims: { pid }, acr: 'idporten-loa-substantial' };
const bankId = { claims: { pid }, acr: 'idporten-loa-high' };
const feideTwice = {
  claims: { 'https://n.feide.no/claims/userid_sec': [`nin:${pid}`] },
  acr: feideTwoFactors,
};

let laget: Laget;
let world: World;
let idporten: TestProvider;
let feide: TestProvider;
let jonas: Case;

beforeAll(async () => {
  idporten = await startProvider({ kind: 'idporten', publicUrl, level: 'substantial' });
  feide = await startProvider({ kind: 'feide', publicUrl });
  const providers = [idporten.settings, feide.settings];
  ({ laget, world } = await startWorld({ signIn: { demo: false, publicUrl, providers } }));
  jonas = await aCase(laget, world.staff, 'jonas');
  await link(laget, jonas.selfUserId, 'idporten', 'pid', pid);
  await link(laget, jonas.selfUserId, 'feide', 'pid', pid);
  await addTask('school', 'Levere søknaden');
  await addTask('health', 'Ta medisinen');
});

afterAll(async () => {
  await laget.close();
  await Promise.all([idporten.close(), feide.close()]);
});

/** Something in the plan that he does himself, copied from the one that is there. */
const addTask = async (category: string, title: string): Promise<void> => {
  const { pool } = laget.given;
  const { rows } = await pool.query(
    'SELECT plan_id, owner_service_id FROM app.measure WHERE young_person_id = $1 LIMIT 1',
    [jonas.youngPersonId],
  );
  await insert(pool, 'measure', {
    young_person_id: jonas.youngPersonId,
    plan_id: rows[0].plan_id,
    owner_service_id: rows[0].owner_service_id,
    category,
    title,
    responsible_young_person: true,
    deadline: '2099-12-01',
    look_for: 'om det ble gjort',
    look_on: '2099-12-01',
    status: 'agreed',
  });
};

const came = async (
  who: TestProvider,
  person: typeof minId | typeof feideTwice,
  id: string,
): Promise<Visitor> => {
  who.person = person;
  const browser = visitor(laget, publicUrl);
  expect(await browser.signIn(id, { returnTo: '/min-side' })).toBe('/min-side');
  return browser;
};

describe.each([
  ['MinID', 'idporten', () => came(idporten, minId, 'idporten')],
  ['Feide with two factors', 'feide', () => came(feide, feideTwice, 'feide')],
] as const)('C06 a whole sign-in with %s', (_, provider, comeIn) => {
  let browser: Visitor;
  beforeAll(async () => {
    browser = await comeIn();
  });

  test('is known to be narrow', async () => {
    const { body } = await browser.send('get', '/api/session');
    expect(body.user).toMatchObject({ role: 'young_person', provider, narrow: true });
  });

  test('shows the own tasks, but none about health, the own words, and only when there is a meeting', async () => {
    const { body, status } = await browser.send('get', '/api/own-narrow');
    expect(status).toBe(200);
    expect(body.tasks.map(({ title }: { title: string }) => title)).toEqual(['Levere søknaden']);
    expect(body.words.length).toBeGreaterThan(0);
    expect(Object.keys(body.words[0]).toSorted()).toEqual(['at', 'id', 'kind', 'text']);
    expect(body.meetings).toEqual([
      { id: jonas.ids['meetingId'], day: '2099-01-05', time: '13:00', lengthMinutes: 60 },
    ]);
  });

  test('every own route answers by its level', async () => {
    const own = routesOf(laget.app).filter(
      ({ permission }) => isPermission(permission) && mayEver('young_person', permission),
    );
    const answers = new Map<string, Set<boolean>>();
    for (const { method, path, permission } of own) {
      const verb = method.toLowerCase();
      if (verb !== 'get' && verb !== 'post' && verb !== 'delete') continue;
      if (permission.startsWith('session.') || permission === 'live.read') continue;
      const address = path.replace(/\{(\w+)\}/g, (__, name: string) => jonas.ids[name] ?? name);
      const { body, text } = await browser.send(verb, address);
      const refused = body.code === 'high-level-needed';
      if (refused) expect(text).not.toContain(jonas.marker);
      answers.set(permission, (answers.get(permission) ?? new Set()).add(refused));
    }
    expect([...answers].map(([permission, refused]) => [permission, [...refused]])).toEqual(
      [...answers.keys()].map((permission) => [
        permission,
        [isPermission(permission) && ownLevelOf(permission) === 'high'],
      ]),
    );
    expect([...answers.keys()].length).toBeGreaterThan(Object.keys(ownLevels).length - 7);
  });
});

test('C06 the same person with BankID sees everything, and a refusal stands in the log', async () => {
  const browser = await came(idporten, bankId, 'idporten');
  const { body } = await browser.send('get', '/api/session');
  expect(body.user.narrow).toBe(false);
  expect((await browser.send('get', `/api/young-people/${jonas.youngPersonId}/own-page`)).status).toBe(200);
  const { rows } = await laget.given.pool.query(
    `SELECT acr FROM app.access_log WHERE actor_user_id = $1 AND NOT allowed AND rule LIKE '%not-assured%' LIMIT 1`,
    [jonas.selfUserId],
  );
  expect(rows).toEqual([{ acr: 'substantial' }]);
});

test('C06 asked for high, MinID is not enough, and staff do not come in with it', async () => {
  idporten.person = minId;
  const browser = visitor(laget, publicUrl);
  expect(await browser.signIn('idporten', { returnTo: '/min-side', level: 'high' })).toBe(
    '/sign-in?refused=level-too-low',
  );
  await link(laget, world.staff.nav.userId, 'idporten', 'pid', '00000000001');
  idporten.person = { claims: { pid: '00000000001' }, acr: 'idporten-loa-substantial' };
  expect(await visitor(laget, publicUrl).signIn('idporten')).toBe('/sign-in?refused=level-too-low');
});

test('C06 the database itself shows nothing but those columns to a narrow session', async () => {
  await came(idporten, minId, 'idporten');
  const client = new pg.Client({ connectionString: laget.database.appUrl });
  await client.connect();
  try {
    const secret = 'a'.repeat(64);
    const open = async (level: string): Promise<void> => {
      await laget.given.pool.query(
        `INSERT INTO app.session (digest, user_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
         VALUES (sha256($1::bytea), $2, app.clock(), app.clock(), app.clock() + interval '1 hour', 'idporten', $3, 'x', true, app.clock())`,
        [secret + level, jonas.selfUserId, level],
      );
      await client.query(`SELECT set_config('app.session', $1, false)`, [secret + level]);
    };
    const count = async (table: string): Promise<number> =>
      (await client.query(`SELECT FROM app.${table}`)).rowCount ?? 0;
    const tables = [
      ...['young_person', 'measure', 'contribution', 'note', 'goal', 'team_member', 'consent'],
      ...['meeting', 'meeting_invitee', 'meeting_wish', 'minutes_section'],
    ];
    await open('substantial');
    for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
    for (const narrow of ['tasks', 'meetings'])
      expect((await client.query(`SELECT FROM app.my_narrow_${narrow}()`)).rowCount).toBe(1);
    await open('high');
    for (const table of tables) expect([table, (await count(table)) > 0]).toEqual([table, true]);
  } finally {
    await client.end();
  }
});
