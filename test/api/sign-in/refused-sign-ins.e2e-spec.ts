import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { link } from '../../builders/identity-link.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { type Lie, startProvider, type TestProvider, walk } from '../../support/provider.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39902';
const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const oid = 'bbbbbbbb-0000-4000-8000-000000000002';
const pid = '17912099997';
const bankId = { claims: { pid }, acr: 'idporten-loa-high' };

let laget: Laget;
let idporten: TestProvider;
let other: TestProvider;
let feide: TestProvider;
let entra: TestProvider;
let unpushed: TestProvider;

beforeAll(async () => {
  idporten = await startProvider({ kind: 'idporten', publicUrl });
  other = await startProvider({ kind: 'idporten', id: 'annen', publicUrl });
  feide = await startProvider({ kind: 'feide', publicUrl });
  entra = await startProvider({ kind: 'entra', publicUrl, tenants: [tenant] });
  unpushed = await startProvider({ kind: 'helseid', publicUrl, withoutPushing: true });
  const providers = [idporten, other, feide, entra, unpushed].map(({ settings }) => settings);
  laget = await startLaget({ signIn: { demo: false, publicUrl, providers } });
  const { place } = laget.given;
  const nav = await place.worker('nav', await place.service('nav', await place.municipality()));
  await link(laget, nav.userId, 'idporten', 'pid', pid);
  await link(laget, nav.userId, 'feide', 'pid', pid);
  await link(laget, nav.userId, 'entra', 'oid+tid', `${oid}+${tenant}`);
});

afterEach(() => {
  for (const one of [idporten, other, feide, entra]) Object.assign(one, { lie: null, person: null });
});

afterAll(async () => {
  await laget.close();
  await Promise.all([idporten, other, feide, entra, unpushed].map((one) => one.close()));
});

const refusedAs = (why: string): string => `/sign-in?refused=${why}`;
const sessions = async (): Promise<number> =>
  (await laget.given.pool.query('SELECT FROM app.session')).rowCount ?? 0;

/** The browser has no session afterwards, and there is none in the database either. */
const expectNobody = async (browser: Visitor, before: number): Promise<void> => {
  expect(browser.cookies.has('laget_session')).toBe(false);
  expect(await sessions()).toBe(before);
};

describe('an identity token that lies', () => {
  const liesOf: [string, Lie][] = [
    ['another nonce', (claims, sign) => sign({ ...claims, nonce: 'another' })],
    ['no nonce', (claims, sign) => sign({ ...claims, nonce: undefined })],
    ['another issuer', (claims, sign) => sign({ ...claims, iss: 'http://127.0.0.1:1' })],
    ['another audience', (claims, sign) => sign({ ...claims, aud: 'somebody-else' })],
    ['expired', (claims, sign) => sign({ ...claims, iat: 1_700_000_000, exp: 1_700_000_600 })],
    [
      'no signature (alg none)',
      (claims) => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
        return Promise.resolve(`${part({ alg: 'none' })}.${part(claims)}.`);
      },
    ],
    ['signed by a key of somebody else’s with the same name', (claims) => other.sign(claims)],
  ];

  test.each(liesOf)('%s is refused', async (_, lie) => {
    Object.assign(idporten, { person: bankId, lie });
    const before = await sessions();
    const browser = visitor(laget, publicUrl);
    expect(await browser.signIn('idporten')).toBe(refusedAs('interrupted'));
    await expectNobody(browser, before);
  });
});

describe('a sign-in that is not sure enough', () => {
  const answered = async (provider: TestProvider, person: TestProvider['person'], id: string) => {
    Object.assign(provider, { person });
    const before = await sessions();
    const browser = visitor(laget, publicUrl);
    const place = await browser.signIn(id);
    await expectNobody(browser, before);
    return place;
  };

  test('T02 asked for high and got substantial', async () => {
    const minId = { ...bankId, acr: 'idporten-loa-substantial' };
    expect(await answered(idporten, minId, 'idporten')).toBe(refusedAs('level-too-low'));
    expect(idporten.asked.at(-1)?.get('acr_values')).toBe('idporten-loa-high');
  });

  test('two factors asked for and one got', async () => {
    const claims = { 'https://n.feide.no/claims/userid_sec': [`nin:${pid}`] };
    const one = { claims, acr: 'urn:mace:feide.no:auth:level:fad08:2' };
    expect(await answered(feide, one, 'feide')).toBe(refusedAs('mfa-missing'));
    const without = { claims: { oid, tid: tenant } };
    expect(await answered(entra, without, 'entra')).toBe(refusedAs('mfa-missing'));
  });

  test('an employer that is not on the list', async () => {
    const stranger = { claims: { oid, tid: oid, acrs: ['c1'] } };
    expect(await answered(entra, stranger, 'entra')).toBe(refusedAs('tenant-unknown'));
  });

  test('cancelled at the provider', async () => {
    expect(await answered(idporten, null, 'idporten')).toBe(refusedAs('cancelled'));
  });

  test('T03 verified but linked to nobody, also when e-mail and groups are somebody’s: logged, without who', async () => {
    const unknown = {
      claims: { pid: '00000000009', email: 'nav@example.no', groups: ['nav'] },
      acr: 'idporten-loa-high',
    };
    expect(await answered(idporten, unknown, 'idporten')).toBe(refusedAs('not-known'));
    const { rows } = await laget.given.pool.query(
      `SELECT actor_user_id, allowed, rule, reason FROM app.access_log WHERE action = 'session.start' ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ actor_user_id: null, allowed: false, rule: 'sign-in-not-known', reason: null }]);
  });
});

describe('a way back that is not the one that was begun', () => {
  test('another state', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    const address = await walk(await browser.begin('idporten'), publicUrl);
    address.searchParams.set('state', 'another');
    expect((await browser.comeBack(address)).get('location')).toBe(refusedAs('interrupted'));
  });

  test('another issuer in the answer, and none (mix-up)', async () => {
    idporten.person = bankId;
    for (const change of [
      (url: URL) => {
        url.searchParams.set('iss', other.issuer);
      },
      (url: URL) => {
        url.searchParams.delete('iss');
      },
    ]) {
      const browser = visitor(laget, publicUrl);
      const address = await walk(await browser.begin('idporten'), publicUrl);
      change(address);
      expect((await browser.comeBack(address)).get('location')).toBe(refusedAs('interrupted'));
    }
  });

  test('the answer of one provider at the address of another (mix-up)', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    const address = await walk(await browser.begin('idporten'), publicUrl);
    address.pathname = '/api/sign-in/annen/callback';
    expect((await browser.comeBack(address)).get('location')).toBe(refusedAs('interrupted'));
  });

  test('a code that was used', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    const address = await walk(await browser.begin('idporten'), publicUrl);
    const flow = browser.cookies.get('laget_sign_in') ?? '';
    expect((await browser.comeBack(address)).get('location')).toBe('/');
    const again = visitor(laget, publicUrl);
    again.cookies.set('laget_sign_in', flow);
    expect((await again.comeBack(address)).get('location')).toBe(refusedAs('interrupted'));
  });

  test('in another browser than the one that began (a victim is not signed in as the attacker)', async () => {
    idporten.person = bankId;
    const attacker = visitor(laget, publicUrl);
    const address = await walk(await attacker.begin('idporten'), publicUrl);
    const victim = visitor(laget, publicUrl);
    expect((await victim.comeBack(address)).get('location')).toBe(refusedAs('interrupted'));
    expect(victim.cookies.has('laget_session')).toBe(false);
  });

  test('with a session cookie that somebody planted: it is not the one that becomes signed in', async () => {
    idporten.person = bankId;
    const browser = visitor(laget, publicUrl);
    const planted = 'ab'.repeat(32);
    browser.cookies.set('laget_session', planted);
    await browser.signIn('idporten');
    expect(browser.cookies.get('laget_session')).not.toBe(planted);
    await laget.anonymous.get('/api/session').set('cookie', `laget_session=${planted}`).expect(401);
  });

  test.each(['https://ond.example', '//ond.example', '/\\ond.example', '/api/session'])(
    'to a place that is not ours: %s becomes the start page',
    async (returnTo) => {
      idporten.person = bankId;
      expect(await visitor(laget, publicUrl).signIn('idporten', { returnTo })).toBe('/');
    },
  );
});

describe('a request that is not pushed', () => {
  test('is refused by the provider, and Laget never sends one where it must be pushed', async () => {
    const address = new URL('/auth', idporten.issuer);
    address.search = new URLSearchParams({
      client_id: 'laget-idporten',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${publicUrl}/api/sign-in/idporten/callback`,
    }).toString();
    const answer = await fetch(address, { redirect: 'manual' });
    expect(answer.headers.get('location') ?? (await answer.text())).toContain('invalid_request');
    const response = await laget.anonymous.post('/api/sign-in/helseid').send({});
    expect(response.body.code).toBe('wrong-sign-in');
    await laget.anonymous.post('/api/sign-in/ukjent').send({}).expect(404);
  });
});

describe('T05 back-channel logout', () => {
  const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  let count = 0;
  const token = (browserSid: object, over: object = {}, with_: 'own' | 'strange' = 'own') => {
    count += 1;
    const now = Math.floor(Date.now() / 1000);
    const plain = { iss: idporten.issuer, aud: 'laget-idporten', iat: now, exp: now + 120 };
    return idporten.sign(
      { ...plain, jti: `t-${String(count)}`, events: event, ...browserSid, ...over },
      { typ: 'logout+jwt' },
      with_,
    );
  };
  const send = (logout_token: string) =>
    laget.anonymous.post('/api/sign-in/idporten/logout').type('form').send({ logout_token });

  /** Signs in, and answers with the provider's names for the person and its session. */
  const signedIn = async () => {
    let seen: Record<string, unknown> = {};
    Object.assign(idporten, {
      person: bankId,
      lie: (claims: Record<string, unknown>, sign: (claims: object) => Promise<string>) => {
        seen = claims;
        return sign(claims);
      },
    });
    const browser = visitor(laget, publicUrl);
    await browser.signIn('idporten');
    return { browser, sid: String(seen['sid']), sub: String(seen['sub']) };
  };
  const isIn = async (browser: Visitor): Promise<boolean> =>
    (await browser.send('get', '/api/session')).status === 200;

  test('ends the session on the next request, and only that one when it names one', async () => {
    const one = await signedIn();
    const two = await signedIn();
    await send(await token({ sid: one.sid, sub: one.sub })).expect(200);
    expect(await isIn(one.browser)).toBe(false);
    expect(await isIn(two.browser)).toBe(true);
    await send(await token({ sub: two.sub })).expect(200);
    expect(await isIn(two.browser)).toBe(false);
  });

  test('is heard once', async () => {
    const { sid } = await signedIn();
    const said = await token({ sid });
    await send(said).expect(200);
    await send(said).expect(400);
  });

  test.each<[string, object]>([
    ['for somebody else', { aud: 'somebody-else' }],
    ['by somebody else', { iss: 'http://127.0.0.1:1' }],
    ['without saying that it is a logout', { events: {} }],
    ['that is an identity token', { nonce: 'n' }],
    ['that cannot be told apart from the next', { jti: undefined }],
    ['that is old', { iat: 1_700_000_000, exp: 1_700_000_100 }],
    ['that names nobody', { sid: undefined }],
  ])('a token %s ends nothing', async (_, over) => {
    const { browser, sid } = await signedIn();
    await send(await token({ sid }, over)).expect(400);
    expect(await isIn(browser)).toBe(true);
  });

  test('a token that was changed, or signed by another, ends nothing', async () => {
    const { browser, sid } = await signedIn();
    const [head = '', body = '', signature = ''] = (await token({ sid })).split('.');
    const changed = Buffer.from(body, 'base64url').toString().replace('laget-idporten', 'laget-idporteN');
    await send(`${head}.${Buffer.from(changed).toString('base64url')}.${signature}`).expect(400);
    await send(await token({ sid }, {}, 'strange')).expect(400);
    expect(await isIn(browser)).toBe(true);
  });

  test('it comes as a form, and no other address takes one', async () => {
    await laget.anonymous.post('/api/session').type('form').send({ username: 'nav' }).expect(415);
    await laget.anonymous.post('/api/sign-in/idporten').type('form').send({}).send('returnTo=/').expect(415);
  });
});
