import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Worker } from '../../builders/place-builder.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { sessionFor } from '../access/readers.ts';

let laget: Laget;
let fjordvik: string;
let admin: Browser;
let lokal: Browser;
let nav: Worker;
let school: string;
let lokalPost: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const navService = await place.service('nav', fjordvik, 'NAV Fjordvik');
  nav = await place.worker('nav', navService);
  school = await place.service('school', fjordvik, 'Vestlia vgs');
  lokalPost = (await place.worker('lokaladmin', navService, 'local_admin')).postId;
  await place.worker('admin', await place.service('coordination', fjordvik, 'Kommunen'), 'system_admin');
  [admin, lokal] = await Promise.all([laget.signIn('admin'), laget.signIn('lokaladmin')]);
});

afterAll(() => laget.close());

const person = (username: string, post?: object): object => ({
  name: `${username} Holmstad`,
  username,
  email: `${username}@example.no`,
  phone: '12 34 56 78',
  ...(post === undefined ? {} : { post }),
});
const today = dayFromNow(0);
const work = (change: object = {}): object => ({
  serviceId: nav.serviceId,
  role: 'nav_counsellor',
  title: 'Veileder',
  from: today,
  ...change,
});

test('an administrator makes an organisation with its number, and two services in it', async () => {
  const wish = {
    name: 'Fjordvik kommune',
    kind: 'municipality',
    number: '910 000 004',
    municipalityId: fjordvik,
  };
  const made = await admin.post('/api/organisations', wish).expect(201);
  const path = `/api/organisations/${String(made.body.id)}/services`;
  const service = {
    name: 'Barneverntjenesten',
    kind: 'child_welfare',
    phone: '',
    municipalityIds: [fjordvik],
  };
  const first = await admin.post(path, service).expect(201);
  await admin.post(path, { ...service, name: 'Ungdomskontakten', kind: 'youth_work' }).expect(201);
  const { body } = await admin.get('/api/organisations?perPage=50').expect(200);
  expect(body.data.find(({ id }: { id: string }) => id === made.body.id)).toMatchObject({
    number: '910000004',
    services: [
      { name: 'Barneverntjenesten', municipalities: ['Fjordvik'], posts: 0 },
      { name: 'Ungdomskontakten' },
    ],
  });
  const again = await admin.post('/api/organisations', { ...wish, name: 'En til' }).expect(422);
  expect(again.body.blockers).toEqual(['number_taken']);
  const twice = await admin.post(path, service).expect(422);
  expect(twice.body.blockers).toEqual(['name_taken']);
  const renamed = await admin
    .put(`/api/services/${String(first.body.id)}`, { ...service, name: 'Barnevern Fjordvik' })
    .set('if-match', '"v1"')
    .expect(200);
  expect(renamed.body.version).toBe(2);
  const stale = await admin.put(`/api/services/${String(first.body.id)}`, service).set('if-match', '"v1"');
  expect(stale.status).toBe(412);
});

test('a number that does not hold is refused by the rules, and by the database', async () => {
  const wish = { name: 'Feil', kind: 'nav', number: '910000005' };
  expect((await admin.post('/api/organisations', wish).expect(422)).body.blockers).toEqual(['number_form']);
  const straight = laget.given.pool.query(
    `INSERT INTO app.organisation (name, kind, number) VALUES ('x', 'nav', $1)`,
    ['910000005'],
  );
  await expect(straight).rejects.toThrow('organisation_number_form');
});

test('a user with a post is made, is compared by name as everybody is (A05), and stands in the history', async () => {
  const made = await lokal.post('/api/users', person('ny', work())).expect(201);
  const { rows } = await laget.given.pool.query(
    'SELECT name_index, surname_index, phone_index FROM app.app_user WHERE id = $1',
    [made.body.id],
  );
  expect(Object.values(rows[0]).every((index) => typeof index === 'string')).toBe(true);
  const path = `/api/users/${String(made.body.id)}`;
  const wish = { name: 'ny Fjell', email: 'ny@example.no', phone: '' };
  await lokal.put(path, wish).set('if-match', '"v1"').expect(200);
  expect((await lokal.put(path, wish).set('if-match', '"v1"')).status).toBe(412);
  const { body } = await lokal.get(`${path}/history`).expect(200);
  expect(body.changes).toMatchObject([
    {
      subject: 'user',
      byName: 'lokaladmin Testesen',
      made: false,
      fields: [
        { field: 'name', before: 'ny Holmstad', after: 'ny Fjell' },
        { field: 'phone', before: '12 34 56 78', after: '' },
      ],
    },
    { subject: 'post', made: true },
    { subject: 'user', made: true },
  ]);
  expect(body.changes[1].fields).toEqual(
    expect.arrayContaining([
      { field: 'role', before: null, after: 'nav_counsellor' },
      { field: 'service_id', before: null, after: 'NAV Fjordvik' },
      { field: 'from', before: null, after: today },
    ]),
  );
  const ofService = await lokal.get(`/api/services/${nav.serviceId}/history`).expect(200);
  expect(ofService.body.changes).toMatchObject([{ subject: 'post', about: 'ny Fjell' }]);
});

test.each<[string, object]>([
  ['username_taken', person('nav', {})],
  ['username_form', { ...person('mellom', {}), username: 'mellom rom' }],
])('%s', async (blocker, { ...wish }) => {
  expect((await lokal.post('/api/users', { ...wish, post: work() })).body.blockers).toEqual([blocker]);
});

test('a local administrator gives nothing outside the own organisation, and no higher role', async () => {
  const give = (post: object) => lokal.post(`/api/users/${nav.userId}/posts`, post);
  const elsewhere = { ...work(), serviceId: school, role: 'school_counsellor' };
  expect((await give(elsewhere)).body.blockers).toEqual(['elsewhere']);
  for (const role of ['manager', 'system_admin', 'privacy_officer'])
    expect((await give(work({ role }))).body.blockers).toContain('role_not_yours');
  expect((await give(work({ role: 'school_counsellor' }))).body.blockers).toEqual(['wrong_service']);
  expect((await give(work())).body.blockers).toEqual(['already_there']);
  const nobody = await lokal.post('/api/users', person('uten'));
  expect(nobody.body.blockers).toEqual(['post_missing']);
  expect((await lokal.get(`/api/services/${school}/history`)).status).toBe(404);
});

test('nobody gives anything to oneself', async () => {
  const give = (who: Browser, role: string) => who.post(`/api/users/${who.userId}/posts`, work({ role }));
  expect((await give(admin, 'nav_counsellor')).body.blockers).toEqual(['yourself']);
  expect((await give(lokal, 'nav_counsellor')).body.blockers).toEqual(['yourself']);
});

test('the database refuses the same when nobody has asked the rules', async () => {
  const client = new pg.Client({ connectionString: laget.database.appUrl });
  await client.connect();
  const secret = await sessionFor(laget, lokal.userId, lokalPost);
  const asLokal = async (sql: string): Promise<unknown> => {
    await client.query('BEGIN');
    try {
      await client.query(`SELECT set_config('app.session', $1, true)`, [secret]);
      return await client.query(sql);
    } finally {
      await client.query('ROLLBACK');
    }
  };
  const post = (change: object): string => `'${JSON.stringify(work(change))}'::jsonb`;
  const give = (user: string, change: object = {}) =>
    asLokal(`SELECT app.give_post('${user}', ${post(change)})`);
  try {
    await expect(give(nav.userId, { role: 'manager' })).rejects.toThrow('not-permitted');
    await expect(give(nav.userId, { role: 'privacy_officer' })).rejects.toThrow('not-permitted');
    await expect(give(nav.userId, { serviceId: school })).rejects.toThrow('not-found');
    await expect(give(lokal.userId)).rejects.toThrow('not-found');
    await expect(give(nav.userId, { role: 'local_admin' })).resolves.toBeDefined();
    await expect(asLokal(`INSERT INTO app.organisation (name, kind) VALUES ('x', 'nav')`)).rejects.toThrow(
      'row-level',
    );
    await expect(
      asLokal(`INSERT INTO app.post (user_id, service_id, role, title)
      VALUES ('${nav.userId}', '${nav.serviceId}', 'manager', 'x')`),
    ).rejects.toThrow('permission denied');
  } finally {
    await client.end();
  }
});

test('T07 a role is given by somebody who was asked who they are just now', async () => {
  await laget.owner.query(
    "SET ROLE app_definer; UPDATE app.session SET auth_time = auth_time - interval '10 minutes'; SET ROLE app_owner",
  );
  const refused = await lokal.post(`/api/users/${nav.userId}/posts`, work({ role: 'local_admin' }));
  expect(refused.body.code).toBe('fresh-sign-in-needed');
});
