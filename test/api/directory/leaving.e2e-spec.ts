import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let lokal: Browser;
let officer: Browser;
let nav: Worker;
let skole: Worker;
const reason = { reason: 'Sluttet i dag.' };

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const navService = await place.service('nav', fjordvik, 'NAV Fjordvik');
  nav = await place.worker('nav', navService);
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  await place.worker('lokaladmin', navService, 'local_admin');
  const coordination = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('koordinator', coordination);
  await place.worker('personvern', coordination, 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, nav);
  [lokal, officer] = await Promise.all([laget.signIn('lokaladmin'), laget.signIn('personvern')]);
});

afterAll(() => laget.close());

test('a local administrator sees the own organisation and nobody else', async () => {
  const { body } = await lokal.get('/api/users').expect(200);
  expect(body.data.map(({ username }: { username: string }) => username)).toEqual(['lokaladmin', 'nav']);
});

test('and ends nothing elsewhere, nothing of the own, and nothing without a reason', async () => {
  const { rows } = await laget.given.pool.query('SELECT id FROM app.post WHERE user_id = $1', [lokal.userId]);
  expect((await lokal.post(`/api/posts/${skole.postId}/end`, reason)).status).toBe(404);
  expect((await lokal.post(`/api/users/${skole.userId}/close`, reason)).status).toBe(404);
  const own = await lokal.post(`/api/posts/${String(rows[0].id)}/end`, reason).expect(422);
  expect(own.body.blockers).toEqual(['yourself']);
  const silent = await lokal.post(`/api/posts/${nav.postId}/end`, { reason: '' }).expect(422);
  expect(silent.body.blockers).toEqual(['reason_missing']);
});

test('an account is not closed while somebody else’s post in it is running', async () => {
  await laget.given.pool.query(
    `INSERT INTO app.post (user_id, service_id, role, title) VALUES ($1, $2, 'school_counsellor', 'Rådgiver')`,
    [nav.userId, skole.serviceId],
  );
  const refused = await lokal.post(`/api/users/${nav.userId}/close`, reason).expect(422);
  expect(refused.body.blockers).toEqual(['works_elsewhere']);
  const { body } = await lokal.get('/api/users').expect(200);
  expect(body.data[1].posts).toHaveLength(1);
});

test('a leaver’s access ends with the answer, and the case is offered to the youth coordinators', async () => {
  const asNav = await laget.signIn('nav');
  await asNav.get(`/api/young-people/${jonas}/case`).expect(200);
  await lokal.post(`/api/posts/${nav.postId}/end`, reason).expect(200);
  expect((await asNav.get(`/api/young-people/${jonas}/case`)).status).toBe(401);
  const again = await lokal.post(`/api/posts/${nav.postId}/end`, reason).expect(422);
  expect(again.body.blockers).toEqual(['already_ended']);
  const koordinator = await laget.signIn('koordinator');
  const { body } = await koordinator.get('/api/unheld-cases').expect(200);
  expect(body).toMatchObject([{ youngPersonId: jonas, why: 'account-ended' }]);
});

test('a closed account signs in no more', async () => {
  const kollega = await laget.given.place.worker('kollega', nav.serviceId);
  const session = await laget.signIn('kollega');
  await lokal.post(`/api/users/${kollega.userId}/close`, reason).expect(200);
  expect((await session.get('/api/session')).status).toBe(401);
  const wish = { username: 'kollega', password: 'laget' };
  expect((await laget.anonymous.post('/api/session').send(wish)).status).toBe(401);
});

test('G05 a rule of law that somebody proposes to change stands there too', async () => {
  await laget.given.pool.query(
    `INSERT INTO app.law_rule (code, version, value, source, reason, valid, state, proposed_by_user_id)
     SELECT r.code, 99, r.value, 'Ny lov', 'Loven er endret.', '[2031-01-01,)', 'proposed', $1 FROM app.law_rule r LIMIT 1`,
    [officer.userId],
  );
  const { body } = await officer.get('/api/log-review/quarter').expect(200);
  expect(body.lawChanges).toMatchObject([
    { state: 'proposed', proposedBy: 'personvern Testesen', decidedBy: null, reason: 'Loven er endret.' },
  ]);
});

test('G05 every one of them stands in the quarter’s review with who and why', async () => {
  const { body } = await officer.get('/api/log-review/quarter').expect(200);
  expect(body.roleChanges).toEqual([
    expect.objectContaining({
      what: 'account_closed',
      userName: 'kollega Testesen',
      byName: 'lokaladmin Testesen',
    }),
    expect.objectContaining({ what: 'ended', userName: 'kollega Testesen', reason: 'Sluttet i dag.' }),
    expect.objectContaining({
      what: 'ended',
      role: 'nav_counsellor',
      userName: 'nav Testesen',
      serviceName: 'NAV Fjordvik',
      byName: 'lokaladmin Testesen',
      reason: 'Sluttet i dag.',
    }),
  ]);
  expect((await officer.get('/api/log-review/quarter?quarter=2020Q1').expect(200)).body.roleChanges).toEqual(
    [],
  );
});
