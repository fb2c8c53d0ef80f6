import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, rowsAsDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39908';
const high = (pid: string) => ({ claims: { pid }, acr: 'idporten-loa-high' });

let laget: Laget;
let provider: TestProvider;
let skole: Worker;
let jonas: string;
let browser: Browser;

beforeAll(async () => {
  provider = await startProvider({ kind: 'idporten', publicUrl });
  laget = await startLaget({ signIn: { demo: true, publicUrl, providers: [provider.settings] } });
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality));
  await place.worker('borte', await place.service('nav', municipality));
  jonas = await cases.youngPerson(municipality, skole, { givenName: 'Jonas', familyName: 'Elvemyr' });
  browser = await laget.signIn('skole');
});

afterAll(async () => {
  await laget.close();
  await provider.close();
});

/** Goes to the provider as somebody nobody knows, and gives the code. */
const comeWith = async (code: string, pid: string) => {
  provider.person = high(pid);
  const one = visitor(laget, publicUrl);
  expect(await one.signIn('idporten')).toBe('/sign-in?refused=not-known');
  const { status } = await one.send('post', '/api/sign-in/code', { code });
  return { status, one };
};

test('T03 the team hands the young person a code; with BankID it leads to the own page, and to no other', async () => {
  const made = await browser.post(`/api/young-people/${jonas}/sign-in-code`).expect(201);
  const { status, one } = await comeWith(made.body.code, '17912099997');
  expect(status).toBe(204);
  const { user } = (await one.send('get', '/api/session')).body;
  expect(user).toMatchObject({ name: 'Jonas Elvemyr', role: 'young_person', youngPersonId: jonas });
  expect((await one.send('get', `/api/young-people/${jonas}/own-page`)).status).toBe(200);
  expect((await one.send('get', `/api/young-people/${jonas}/case`)).status).toBe(403);
  expect(await visitor(laget, publicUrl).signIn('idporten')).not.toContain('refused');
});

test('T03 a guardian gets a code of the own; a new one ends the earlier', async () => {
  const { body } = await browser
    .post(`/api/young-people/${jonas}/guardians`, {
      name: 'Hilde Elvemyr',
      kind: 'parental_responsibility',
      contact: '',
    })
    .expect(201);
  const path = `/api/young-people/${jonas}/guardians/${String(body.id)}/sign-in-code`;
  const first = await browser.post(path).expect(201);
  const second = await browser.post(path).expect(201);
  expect((await comeWith(first.body.code, '00000000005')).status).toBe(404);
  const { status, one } = await comeWith(second.body.code, '00000000005');
  expect(status).toBe(204);
  expect((await one.send('get', '/api/session')).body.user).toMatchObject({
    name: 'Hilde Elvemyr',
    role: 'guardian',
  });
  expect((await one.send('get', '/api/guardian-page')).status).toBe(200);
  expect(
    await rowsAsDefiner(laget, `SELECT count(*)::int FROM app.app_user WHERE kind = 'guardian'`),
  ).toEqual([{ count: 1 }]);
});

test('C06 a young person who is only surely enough known to be somebody (substantial) is not let in by a code', async () => {
  const made = await browser.post(`/api/young-people/${jonas}/sign-in-code`).expect(201);
  provider.person = { claims: { pid: '00000000007' }, acr: 'idporten-loa-substantial' };
  const one = visitor(laget, publicUrl);
  expect(await one.signIn('idporten')).toBe('/sign-in?refused=level-too-low');
  expect((await one.send('post', '/api/sign-in/code', { code: made.body.code })).status).toBe(404);
});

test('somebody who is not on the team makes no code, and finds nobody', async () => {
  const elsewhere = await laget.signIn('borte');
  await elsewhere.post(`/api/young-people/${jonas}/sign-in-code`).expect(404);
});

test('T07 a code asks for somebody who was asked who they are just now', async () => {
  const old = `UPDATE app.session SET auth_time = auth_time - interval '6 minutes' WHERE user_id = $1 AND ended_at IS NULL`;
  await asDefiner(laget, old, [skole.userId]);
  const refused = await browser.post(`/api/young-people/${jonas}/sign-in-code`).expect(403);
  expect(refused.body.code).toBe('fresh-sign-in-needed');
});
