import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let admin: Browser;
let skole: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const school = await place.service('school', municipality, 'Vestlia vgs');
  const holder = await place.worker('skole', school);
  await place.worker('åse', school);
  await place.worker('admin', await place.service('coordination', municipality, 'Kommunen'), 'system_admin');
  const jonas = await cases.youngPerson(municipality, holder);
  await cases.signInFor(jonas);
  await cases.guardian(jonas, 'foresatt');
  [admin, skole] = await Promise.all([laget.signIn('admin'), laget.signIn('skole')]);
});

afterAll(() => laget.close());

test('the administrator sees who works where, in Norwegian order, and neither young people nor guardians', async () => {
  const { body } = await admin.get('/api/users?perPage=50').expect(200);
  expect(body.total).toBe(3);
  expect(body.data.map(({ username }: { username: string }) => username)).toEqual(['admin', 'skole', 'åse']);
  expect(body.data[1]).toMatchObject({
    name: 'skole Testesen',
    active: true,
    posts: [
      {
        role: 'school_counsellor',
        serviceName: 'Vestlia vgs',
        organisationName: 'Vestlia vgs eier',
        from: null,
        until: null,
      },
    ],
  });
  expect(JSON.stringify(body)).not.toContain('Elvemyr');
});

test('pages, sorts and filters, within limits', async () => {
  const second = await admin.get('/api/users?page=2&perPage=2&sort=username&order=desc').expect(200);
  expect(second.body).toMatchObject({ total: 3, data: [{ username: 'admin' }] });
  const leaders = await admin.get('/api/users?role=system_admin').expect(200);
  expect(leaders.body).toMatchObject({ total: 1 });
  for (const query of ['perPage=101', 'page=0', 'sort=password', 'order=up', 'role=owner', 'q=Jonas'])
    expect((await admin.get(`/api/users?${query}`)).status).toBe(400);
});

test('organisations with their services, where they serve and how many work there', async () => {
  const { body } = await admin.get('/api/organisations').expect(200);
  expect(body).toMatchObject({
    total: 2,
    data: [
      { name: 'Kommunen eier', kind: 'municipality' },
      {
        name: 'Vestlia vgs eier',
        kind: 'county',
        services: [{ name: 'Vestlia vgs', kind: 'school', municipalities: ['Fjordvik'], posts: 2 }],
      },
    ],
  });
});

test('nobody else sees these lists', async () => {
  for (const path of ['/api/users', '/api/organisations']) {
    expect((await skole.get(path)).status).toBe(403);
    expect((await laget.anonymous.get(path)).status).toBe(401);
  }
});
