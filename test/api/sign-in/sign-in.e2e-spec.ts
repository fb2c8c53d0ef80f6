import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
  const municipality = await laget.given.place.municipality();
  await laget.given.place.worker('nav', await laget.given.place.service('nav', municipality, 'NAV Fjordvik'));
});

afterAll(() => laget.close());

test('signing in answers who it is, and the cookie is out of every script’s reach', async () => {
  const response = await laget.anonymous.post('/api/session').send({ username: 'nav', password: 'laget' });
  expect(response.status).toBe(200);
  expect(response.body.user).toMatchObject({
    username: 'nav',
    role: 'nav_counsellor',
    serviceName: 'NAV Fjordvik',
  });
  expect(response.body.csrfToken).toMatch(/^[0-9a-f]{64}$/);
  expect(response.get('set-cookie')?.[0]).toMatch(
    /^laget_session=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('a wrong password and an unknown name get the same answer', async () => {
  const wrong = await laget.anonymous.post('/api/session').send({ username: 'nav', password: 'feil' });
  const unknown = await laget.anonymous.post('/api/session').send({ username: 'ingen', password: 'feil' });
  expect(wrong.status).toBe(401);
  expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
});

test('signed out is out on the next request, in every browser when asked', async () => {
  const one = await laget.signIn('nav');
  const other = await laget.signIn('nav');
  await one.delete('/api/session').expect(200);
  await one.get('/api/session').expect(401);
  await other.get('/api/session').expect(200);
  const third = await laget.signIn('nav');
  await third.post('/api/session/end-everywhere').expect(200);
  await other.get('/api/session').expect(401);
});

test('writing without the token, or from another site, is refused', async () => {
  const browser = await laget.signIn('nav');
  await browser.delete('/api/session').set('x-csrf-token', 'feil').expect(403);
  await browser.delete('/api/session').set('sec-fetch-site', 'cross-site').expect(403);
  await browser.delete('/api/session').set('origin', 'https://et-annet-sted.example').expect(403);
  await browser.get('/api/session').expect(200);
});

test('after ten wrong tries the account is slowed, and the right password has to wait', async () => {
  const municipality = await laget.given.place.municipality();
  await laget.given.place.worker('sen', await laget.given.place.service('nav', municipality));
  for (let attempt = 0; attempt < 10; attempt += 1)
    await laget.anonymous.post('/api/session').send({ username: 'sen', password: 'feil' }).expect(401);
  const slowed = await laget.anonymous.post('/api/session').send({ username: 'sen', password: 'laget' });
  expect(slowed.status).toBe(429);
  expect(slowed.body.code).toBe('too-many');
  expect(slowed.get('retry-after')).toBeDefined();
});

test('a session that stood still too long is over', async () => {
  const browser = await laget.signIn('nav');
  await laget.owner.query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '16 minutes' $$`);
  await browser.get('/api/session').expect(401);
  await laget.owner.query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$`);
  await browser.get('/api/session').expect(200);
});
