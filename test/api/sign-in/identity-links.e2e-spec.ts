import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39903';
const pid = '17912099997';
const known = (number: string) => ({ claims: { pid: number }, acr: 'idporten-loa-high' });

let laget: Laget;
let idporten: TestProvider;
const users: Record<string, string> = {};

beforeAll(async () => {
  idporten = await startProvider({ kind: 'idporten', publicUrl });
  laget = await startLaget({ signIn: { demo: true, publicUrl, providers: [idporten.settings] } });
  const { place } = laget.given;
  const municipality = await place.municipality();
  const nav = await place.service('nav', municipality);
  const school = await place.service('school', municipality);
  for (const [name, service, role] of [
    ['admin', school, 'system_admin'],
    ['lokal', nav, 'local_admin'],
    ['ansatt', nav],
    ['nyansatt', nav],
    ['laerer', school],
    ['ombud', school, 'privacy_officer'],
  ] as const)
    users[name] = (await place.worker(name, service, role)).userId;
});

afterAll(async () => {
  await laget.close();
  await idporten.close();
});

const linksOf = (name: string): string => `/api/users/${users[name] ?? ''}/identity-links`;
const number = { provider: 'idporten', keyKind: 'pid', value: pid };

test('T03 a link made beforehand from an identity number lets in the one who is verified as that number', async () => {
  const lokal = await laget.signIn('lokal');
  const made = await lokal.post(linksOf('ansatt'), number).expect(201);
  expect(made.body.links).toMatchObject([{ provider: 'idporten', keyKind: 'pid', madeByCode: false }]);
  expect(made.text).not.toContain(pid);
  idporten.person = known(pid);
  const browser = visitor(laget, publicUrl);
  await browser.signIn('idporten');
  expect((await browser.send('get', '/api/session')).body.user.username).toBe('ansatt');
  const [link] = made.body.links;
  await lokal.post(`${linksOf('ansatt')}/${String(link.id)}/end`, { reason: 'Sluttet.' }).expect(200);
  expect(await visitor(laget, publicUrl).signIn('idporten')).toBe('/sign-in?refused=not-known');
});

test('one identity is one user: a second link of it is refused, and says nothing of whose it is', async () => {
  const admin = await laget.signIn('admin');
  const other = { ...number, value: '00000000003' };
  await admin.post(linksOf('ansatt'), other).expect(201);
  const refused = await admin.post(linksOf('laerer'), other).expect(409);
  expect(refused.text).not.toContain('ansatt');
});

test('a local administrator links those of the own organisation alone, and nobody links themselves', async () => {
  const lokal = await laget.signIn('lokal');
  await lokal.get(linksOf('laerer')).expect(404);
  await lokal.post(linksOf('laerer'), number).expect(404);
  await lokal.post(`${linksOf('laerer')}/code`).expect(404);
  await lokal.post(linksOf('lokal'), number).expect(404);
});

test('what is no key of the provider is refused: an e-mail address, a number of the wrong form', async () => {
  const admin = await laget.signIn('admin');
  for (const wrong of [
    { ...number, value: 'ansatt@example.no' },
    { ...number, value: '123' },
    { ...number, keyKind: 'email' },
    { ...number, keyKind: 'hpr', value: '9144900' },
  ])
    await admin.post(linksOf('ansatt'), wrong).expect(400);
});

test('T03 a code and a verified sign-in make a link together, once; neither does alone', async () => {
  const lokal = await laget.signIn('lokal');
  const { code } = (await lokal.post(`${linksOf('nyansatt')}/code`).expect(201)).body;
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const stranger = visitor(laget, publicUrl);
  expect((await stranger.send('post', '/api/sign-in/code', { code })).status).toBe(404);
  idporten.person = known('00000000004');
  const browser = visitor(laget, publicUrl);
  expect(await browser.signIn('idporten')).toBe('/sign-in?refused=not-known');
  expect((await browser.send('post', '/api/sign-in/code', { code: 'AAAA-BBBB-CCCC' })).status).toBe(404);
  expect((await browser.send('post', '/api/sign-in/code', { code: code.toLowerCase() })).status).toBe(204);
  expect((await browser.send('get', '/api/session')).body.user.username).toBe('nyansatt');
  const again = visitor(laget, publicUrl);
  await again.signIn('idporten');
  expect((await again.send('get', '/api/session')).body.user.username).toBe('nyansatt');
  idporten.person = known('00000000005');
  const late = visitor(laget, publicUrl);
  await late.signIn('idporten');
  expect((await late.send('post', '/api/sign-in/code', { code })).status).toBe(404);
});

test('G05 nobody makes a new way in for who has a role that two must agree on', async () => {
  const admin = await laget.signIn('admin');
  const first = { ...number, value: '00000000006' };
  await admin.post(linksOf('ombud'), first).expect(201);
  const own = { ...number, value: '00000000007' };
  expect((await admin.post(linksOf('ombud'), own).expect(409)).body.code).toBe('role-needs-two');
  expect((await admin.post(`${linksOf('ombud')}/code`).expect(409)).body.code).toBe('role-needs-two');
  const { rows } = await laget.given.pool.query<{ id: string }>(
    'SELECT id FROM app.post WHERE user_id = $1',
    [users['ombud']],
  );
  await admin.post(`/api/posts/${rows[0]?.id ?? ''}/end`, { reason: 'Ny e-ID.' }).expect(200);
  await admin.post(linksOf('ombud'), own).expect(201);
});

test('making a link leaves a row in the access log, with whom and never the number', async () => {
  const { rows } = await laget.given.pool.query(
    `SELECT action, reason FROM app.access_log WHERE action LIKE 'identity-link.%' AND allowed ORDER BY at LIMIT 2`,
  );
  expect(rows).toEqual([
    { action: 'identity-link.make', reason: users['ansatt'] },
    { action: 'identity-link.end', reason: users['ansatt'] },
  ]);
});
