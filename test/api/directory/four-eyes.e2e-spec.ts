import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { allStaffRoles, givingOf } from '#domain/role-grant/role-grants';
import type { Worker } from '../../builders/place-builder.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { sessionFor } from '../access/readers.ts';

let laget: Laget;
let admin: Browser;
let nav: Worker;
let coordination: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  coordination = await place.service('coordination', fjordvik, 'Kommunen');
  await place.worker('admin', coordination, 'system_admin');
  await place.worker('lokaladmin', nav.serviceId, 'local_admin');
  admin = await laget.signIn('admin');
});

afterAll(() => laget.close());

const wish = (role: string, change: object = {}): object => ({
  userId: nav.userId,
  serviceId: coordination,
  role,
  title: 'Ny oppgave',
  from: dayFromNow(0),
  reason: 'Kommunen mangler en.',
  ...change,
});
const rolesOf = async (userId = nav.userId): Promise<string[]> => {
  const { rows } = await laget.given.pool.query<{ role: string }>(
    'SELECT role FROM app.post WHERE user_id = $1 ORDER BY id',
    [userId],
  );
  return rows.map(({ role }) => role);
};

test('the database knows the same table of who gives which role', async () => {
  const client = new pg.Client({ connectionString: laget.database.appUrl });
  await client.connect();
  try {
    for (const [giver, username] of [
      ['system_admin', 'admin'],
      ['local_admin', 'lokaladmin'],
    ] as const) {
      const found = await laget.given.pool.query(
        'SELECT u.id, p.id AS post FROM app.app_user u JOIN app.post p ON p.user_id = u.id WHERE u.username = $1',
        [username],
      );
      const secret = await sessionFor(laget, found.rows[0].id, found.rows[0].post);
      await client.query(`SELECT set_config('app.session', $1, false)`, [secret]);
      const { rows } = await client.query(
        'SELECT r AS role, app.giving(r) AS giving FROM unnest($1::text[]) AS r',
        [[...allStaffRoles]],
      );
      expect(rows).toEqual(allStaffRoles.map((role) => ({ role, giving: givingOf(giver, role) })));
    }
  } finally {
    await client.end();
  }
});

test('the first privacy officer is given by one alone, because there is nobody else to ask, and that is said', async () => {
  const asked = await admin.post('/api/role-proposals', wish('privacy_officer')).expect(201);
  expect(await rolesOf()).toEqual(['nav_counsellor', 'privacy_officer']);
  const { body } = await admin.get('/api/given-roles').expect(200);
  expect(body.proposals).toMatchObject([{ id: asked.body.id, nobodyElse: true, answer: 'approved' }]);
});

test('from then on one asks and another answers: never the one who asked, never the one it is about', async () => {
  const alone = await admin.post(`/api/users/${nav.userId}/posts`, wish('system_admin'));
  expect(alone.status).toBe(400);
  const { userId, ...post } = { ...wish('system_admin'), userId: nav.userId };
  const one = await admin.post(`/api/users/${userId}/posts`, post).expect(422);
  expect(one.body.blockers).toEqual(['needs_another']);
  const kollega = await laget.given.place.worker('kollega', nav.serviceId);
  const asked = await admin
    .post('/api/role-proposals', wish('system_admin', { userId: kollega.userId }))
    .expect(201);
  const path = `/api/role-proposals/${String(asked.body.id)}/answer`;
  expect((await admin.post(path, { answer: 'approved' })).body.blockers).toEqual(['needs_another']);
  const officer = await laget.signIn('nav');
  const { rows } = await laget.given.pool.query(
    `SELECT id FROM app.post WHERE user_id = $1 AND role = 'privacy_officer'`,
    [nav.userId],
  );
  await officer.post('/api/session/change-post', { postId: rows[0].id });
  await officer.post(path, { answer: 'approved' }).expect(204);
  expect(await rolesOf(kollega.userId)).toEqual(['nav_counsellor', 'system_admin']);
  expect((await officer.post(path, { answer: 'declined' })).body.blockers).toEqual(['already_answered']);
});

test('G05 the officer reads what was given, and signs a quarter off when it is over', async () => {
  const officer = await laget.signIn('nav');
  const { rows } = await laget.given.pool.query(
    `SELECT id FROM app.post WHERE user_id = $1 AND role = 'privacy_officer'`,
    [nav.userId],
  );
  await officer.post('/api/session/change-post', { postId: rows[0].id });
  const { body } = await officer.get('/api/given-roles').expect(200);
  expect(body.changes).toMatchObject([
    {
      what: 'granted',
      role: 'system_admin',
      userName: 'kollega Testesen',
      byName: 'nav Testesen',
      reason: 'Kommunen mangler en.',
    },
    { what: 'granted', role: 'privacy_officer', userName: 'nav Testesen', byName: 'admin Testesen' },
  ]);
  const note = { note: 'Lest gjennom.' };
  const early = await officer
    .post('/api/given-roles/sign-off', { ...note, quarter: body.quarter })
    .expect(422);
  expect(early.body.blockers).toEqual(['quarter_not_over']);
  await officer.post('/api/given-roles/sign-off', { ...note, quarter: '2026Q1' }).expect(204);
  const again = await officer.post('/api/given-roles/sign-off', { ...note, quarter: '2026Q1' }).expect(422);
  expect(again.body.blockers).toEqual(['already_signed']);
  expect((await officer.get('/api/given-roles?quarter=2026Q1').expect(200)).body.signedOff).toMatchObject([
    { byName: 'nav Testesen', note: 'Lest gjennom.' },
  ]);
});

test('a local administrator asks for nothing that needs two', async () => {
  const lokal = await laget.signIn('lokaladmin');
  expect((await lokal.post('/api/role-proposals', wish('system_admin'))).status).toBe(403);
  expect((await lokal.get('/api/given-roles').expect(200)).body.proposals).toEqual([]);
});
