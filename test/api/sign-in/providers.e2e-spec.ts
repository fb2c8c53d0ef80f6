import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feideTwoFactors } from '#domain/assurance/feide';
import { link } from '../../builders/identity-link.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39901';
const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const oid = 'bbbbbbbb-0000-4000-8000-000000000002';
const pid = '17912099997';
const hpr = '9144900';

let laget: Laget;
let idporten: TestProvider;
let helseid: TestProvider;
let feide: TestProvider;
let entra: TestProvider;
const users: Record<string, string> = {};

beforeAll(async () => {
  idporten = await startProvider({ kind: 'idporten', publicUrl });
  helseid = await startProvider({ kind: 'helseid', publicUrl });
  feide = await startProvider({ kind: 'feide', publicUrl });
  entra = await startProvider({ kind: 'entra', publicUrl, tenants: [tenant] });
  const providers = [idporten, helseid, feide, entra].map(({ settings }) => settings);
  laget = await startLaget({ signIn: { demo: false, publicUrl, providers } });
  const { place } = laget.given;
  const service = await place.service('nav', await place.municipality());
  for (const name of ['nav', 'lege', 'laerer', 'ansatt'])
    users[name] = (await place.worker(name, service)).userId;
  await link(laget, users['nav'] ?? '', 'idporten', 'pid', pid);
  await link(laget, users['lege'] ?? '', 'helseid', 'hpr', hpr);
  await link(laget, users['laerer'] ?? '', 'feide', 'pid', pid);
  await link(laget, users['ansatt'] ?? '', 'entra', 'oid+tid', `${oid}+${tenant}`);
});

afterAll(async () => {
  await laget.close();
  await Promise.all([idporten, helseid, feide, entra].map((one) => one.close()));
});

const bankId = { claims: { pid }, acr: 'idporten-loa-high' };
const health = {
  claims: {
    'helseid://claims/identity/security_level': '4',
    'helseid://claims/identity/pid': '00000000001',
    'helseid://claims/hpr/hpr_number': hpr,
    'helseid://claims/client/claims/orgnr_parent': '994598759',
  },
};
const school = {
  claims: { 'https://n.feide.no/claims/userid_sec': ['feide:anne@skole.example', `nin:${pid}`] },
  acr: feideTwoFactors,
};
const employee = { claims: { oid, tid: tenant, acrs: ['c1'], groups: ['alle'], email: 'nav@example.no' } };

describe('a whole sign-in', () => {
  test.each([
    ['idporten', () => idporten, bankId, 'nav', 'high', 'idporten-loa-high'],
    ['helseid', () => helseid, health, 'lege', 'high', 'helseid-level-4'],
    ['feide', () => feide, school, 'laerer', 'substantial', feideTwoFactors],
    ['entra', () => entra, employee, 'ansatt', 'substantial', 'entra-c1'],
  ] as const)(
    'T01 %s lands on the page that was asked for',
    async (id, provider, person, who, level, method) => {
      provider().person = person;
      const browser = visitor(laget, publicUrl);
      expect(await browser.signIn(id, { returnTo: '/my-list' })).toBe('/my-list');
      const session = await browser.send('get', '/api/session');
      expect(session.body.user).toMatchObject({ username: who, provider: id });
      const { rows } = await laget.given.pool.query(
        `SELECT level, method, mfa, provider_subject IS NOT NULL AS subject, provider_session IS NOT NULL AS session,
        abs(extract(epoch FROM auth_time - app.clock())) < 60 AS now FROM app.session WHERE user_id = $1 ORDER BY created_at DESC LIMIT 1`,
        [users[who]],
      );
      expect(rows).toEqual([{ level, method, mfa: true, subject: true, session: true, now: true }]);
    },
  );

  test('nothing of the flow but a digest is kept, and no token can be read from the database', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    const tables = ['session', 'sign_in_flow', 'identity_link', 'access_log'];
    for (const table of tables) {
      const { rows } = await laget.given.pool.query(`SELECT x::text AS row FROM app.${table} x`);
      const text = rows.map(({ row }: { row: string }) => row).join('\n');
      expect(text).not.toContain(pid);
      expect(text).not.toContain(browser.cookies.get('laget_session') ?? 'no cookie');
      // the first part of any signed token
      expect(text).not.toContain('eyJhbGciOiJSUzI1NiI');
    }
  });

  test('the ways in are said to everybody, and there is no password', async () => {
    const listed = await laget.anonymous.get('/api/sign-in').expect(200);
    expect(listed.body.map(({ id }: { id: string }) => id)).toEqual([
      'idporten',
      'helseid',
      'feide',
      'entra',
    ]);
    await laget.anonymous.get('/api/demo-sign-ins').expect(404);
    await laget.anonymous.post('/api/session').send({ username: 'nav', password: 'laget' }).expect(404);
  });

  test('the request is pushed from server to server, with PKCE S256, state and nonce', async () => {
    idporten.person = bankId;
    const goTo = new URL(await visitor(laget, publicUrl).begin('idporten'));
    expect([...goTo.searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri']);
    const asked = idporten.asked.at(-1);
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('acr_values')).toBe('idporten-loa-high');
    expect(asked?.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(asked?.get('state')).toMatch(/^[\w-]{43}$/);
  });
});

describe('T07 once more', () => {
  test('the provider is told to ask again, the session gets a new secret, and the page is gone on with', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    await browser.send('get', '/api/session');
    const before = browser.cookies.get('laget_session');
    expect(await browser.signIn('idporten', { purpose: 'once-more', returnTo: '/signed-in' })).toBe(
      '/signed-in',
    );
    expect(idporten.asked.at(-1)?.get('prompt')).toBe('login');
    expect(browser.cookies.get('laget_session')).not.toBe(before);
    await laget.anonymous
      .get('/api/session')
      .set('cookie', `laget_session=${before ?? ''}`)
      .expect(401);
    expect((await browser.send('get', '/api/session')).status).toBe(200);
  });

  test('as somebody else is refused, and the session stays as it was', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    idporten.person = { claims: { pid: '00000000002' }, acr: 'idporten-loa-high' };
    expect(await browser.signIn('idporten', { purpose: 'once-more' })).toBe('/sign-in?refused=other-user');
    expect((await browser.send('get', '/api/session')).body.user.username).toBe('nav');
  });

  test('without a session there is nothing to renew', async () => {
    const response = await laget.anonymous.post('/api/sign-in/idporten').send({ purpose: 'once-more' });
    expect(response.body.code).toBe('not-signed-in');
  });

  test('by another provider than the one of the session is refused', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    const response = await browser.send('post', '/api/sign-in/feide', { purpose: 'once-more' });
    expect(response.body.code).toBe('not-signed-in');
  });
});

describe('signing out', () => {
  test('leads on to the provider’s own page, which takes the identity token', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    await browser.send('get', '/api/session');
    const goTo = new URL((await browser.send('delete', '/api/session')).body.goTo);
    expect(goTo.origin).toBe(idporten.issuer);
    expect(goTo.searchParams.get('post_logout_redirect_uri')).toBe(`${publicUrl}/sign-in`);
    const page = await fetch(goTo, { redirect: 'manual' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('logout');
    expect((await browser.send('get', '/api/session')).status).toBe(401);
  });
});

describe('R08 when the provider is away', () => {
  test('sessions live on, signing out works, and a new sign-in is told why not', async () => {
    const away = await startProvider({ kind: 'idporten', id: 'idporten-to', publicUrl });
    const providers = [away.settings];
    const database = { ...laget.database, drop: () => Promise.resolve() };
    const alone = await startLaget({
      database,
      signIn: { demo: false, publicUrl, providers },
    });
    try {
      away.person = bankId;
      const browser = visitor(alone, publicUrl);
      await browser.signIn('idporten-to');
      await away.close();
      expect((await browser.send('get', '/api/session')).status).toBe(200);
      const again = await alone.anonymous.post('/api/sign-in/idporten-to').send({});
      expect(again.status).toBe(503);
      expect(again.body.code).toBe('provider-away');
      expect((await browser.send('delete', '/api/session')).status).toBe(200);
    } finally {
      await alone.close();
    }
  });
});
