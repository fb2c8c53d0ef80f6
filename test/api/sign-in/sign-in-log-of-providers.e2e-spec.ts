import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { link } from '../../builders/identity-link.ts';
import { readLog } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39906';
const pid = '17912099997';

let laget: Laget;
let provider: TestProvider;
let userId: string;

beforeAll(async () => {
  provider = await startProvider({ kind: 'idporten', publicUrl });
  laget = await startLaget({ signIn: { demo: false, publicUrl, providers: [provider.settings] } });
  const { place } = laget.given;
  const service = await place.service('nav', await place.municipality());
  userId = (await place.worker('nav', service)).userId;
  await link(laget, userId, 'idporten', 'pid', pid);
});

afterAll(async () => {
  await laget.close();
  await provider.close();
});

const last = async () => {
  const row = (await readLog(laget)).at(-1);
  return `${row?.action ?? ''} ${row?.basis ?? row?.rule ?? ''} ${row?.actor_user_id ?? 'nobody'}`;
};

test('16.3.1 by whom somebody was vouched for, and that a provider has ended it', async () => {
  let subject = '';
  provider.lie = async (claims, sign) => {
    const token = await sign(claims, {});
    subject = decodeJwt(token).sub ?? '';
    return token;
  };
  provider.person = { claims: { pid }, acr: 'idporten-loa-high' };
  const browser = visitor(laget, publicUrl);
  await browser.signIn('idporten');
  provider.lie = null;
  expect(await last()).toBe(`session.start provider:idporten ${userId}`);
  await browser.send('get', '/api/session');
  expect(await browser.signIn('idporten', { purpose: 'once-more' })).not.toContain('refused');
  expect(await last()).toBe(`session.renew provider:idporten ${userId}`);
  const { issuer } = provider;
  const logout_token = await provider.sign(
    {
      ...{ iss: issuer, aud: provider.settings.clientId, sub: subject, jti: 'a-logout' },
      iat: Math.floor(Date.now() / 1000),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    },
    { typ: 'logout+jwt' },
  );
  await laget.anonymous.post('/api/sign-in/idporten/logout').type('form').send({ logout_token }).expect(200);
  expect(await last()).toBe(`session.end session:provider ${userId}`);
});

test('16.3.1 somebody whom nobody is linked to, somebody not sure enough, and a wrong code, are nobody', async () => {
  const browser = visitor(laget, publicUrl);
  provider.person = { claims: { pid: '00000000009' }, acr: 'idporten-loa-high' };
  await browser.signIn('idporten');
  expect(await last()).toBe('session.start sign-in-not-known nobody');
  await browser.send('post', '/api/sign-in/code', { code: 'K7QM-2XRT-9HPA' });
  expect(await last()).toBe('session.start wrong-code nobody');
  provider.person = { claims: { pid }, acr: 'idporten-loa-substantial' };
  await visitor(laget, publicUrl).signIn('idporten');
  expect(await last()).toBe('session.start sign-in-level-too-low nobody');
});
