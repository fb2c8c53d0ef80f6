import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { Statements } from '../../../apps/api/src/platform/database/statements.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let skole: Worker;
let nav: Worker;
let fjordvik: string;
let asSkole: Browser;
const names = ['Åse', 'Anne', 'Zara', 'Áile', 'Østen', 'Aase'];

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('kollega', skole.serviceId);
  for (const [index, givenName] of names.entries())
    await cases.youngPerson(fjordvik, skole, {
      givenName,
      familyName: 'Berg',
      level: index % 4,
      status: 'registered',
    });
  const shared = await cases.youngPerson(fjordvik, nav, { givenName: 'Delt', familyName: 'Vik', level: 3 });
  await cases.member(shared, skole);
  await cases.consent(shared, nav, [skole.serviceId, nav.serviceId]);
  await cases.youngPerson(fjordvik, nav, { givenName: 'Fremmed', familyName: 'Berg' });
  asSkole = await laget.signIn('skole');
});

afterAll(() => laget.close());

interface List {
  data: { id: string; name: string }[];
  total: number;
}
const list = async (question = ''): Promise<List> => {
  const { body }: { body: List } = await asSkole.get(`/api/my-list${question}`);
  return body;
};
const namesOf = (body: { data: { name: string }[] }): string[] => body.data.map(({ name }) => name);

test('the own young people, in Norwegian order, with everything the row says', async () => {
  const body = await list();
  expect(namesOf(body)).toEqual([
    'Áile Berg',
    'Anne Berg',
    'Delt Vik',
    'Zara Berg',
    'Østen Berg',
    'Åse Berg',
    'Aase Berg',
  ]);
  expect(body.data[2]).toMatchObject({
    birthYear: 2009,
    municipality: 'Fjordvik',
    level: 3,
    followUpStatus: 'active',
    holderName: 'nav Testesen',
    holderServiceName: 'NAV Fjordvik',
    holderIsMe: false,
    ring: [
      { serviceKind: 'nav', holder: true, invited: false },
      { serviceKind: 'school', holder: false, invited: false },
    ],
  });
});

test('level 0 has the day of its decision as the next deadline', async () => {
  const { data } = await list('?level=0');
  expect(namesOf({ data })).toEqual(['Østen Berg', 'Åse Berg']);
  expect(data[0]).toMatchObject({ deadline: '2026-01-19', deadlineKind: 'level_zero' });
});

test('filtered, sorted and paged', async () => {
  expect(namesOf(await list('?name=aase'))).toEqual(['Åse Berg', 'Aase Berg']);
  expect(namesOf(await list('?holder=me&perPage=2&page=2'))).toEqual(['Zara Berg', 'Østen Berg']);
  expect(namesOf(await list('?sort=level&perPage=2'))).toEqual(['Áile Berg', 'Delt Vik']);
  expect((await list('?status=active')).total).toBe(1);
});

test('a page has an upper limit, and what is not a question is refused', async () => {
  expect((await asSkole.get('/api/my-list?perPage=101')).status).toBe(400);
  expect((await asSkole.get('/api/my-list?sort=birthDate')).status).toBe(400);
  expect((await asSkole.get('/api/my-list?everybody=true')).body.code).toBe('unknown-field');
});

test('a colleague who is on no team has an empty list', async () => {
  const kollega = await laget.signIn('kollega');
  expect((await kollega.get('/api/my-list')).body).toEqual({ data: [], total: 0 });
});

test('one log row has everybody who was shown', async () => {
  const body = await list('?perPage=3');
  const row = (await readLog(laget)).at(-1);
  expect(row).toMatchObject({
    action: 'my-list.read',
    basis: 'own_list',
    young_person_ids: body.data.map(({ id }) => id),
  });
});

test('the statements are as many for one as for all', async () => {
  const statements = laget.app.get(Statements, { strict: false });
  const rows = statements.rows.bind(statements);
  let count = 0;
  statements.rows = (text, values) => {
    count += 1;
    return rows(text, values);
  };
  await list('?perPage=1');
  const forOne = count;
  count = 0;
  await list('?perPage=100');
  expect(count).toBe(forOne);
  expect(count).toBeLessThanOrEqual(4);
});

test('similar names are looked for among the own young people only', async () => {
  const ask = (givenName: string) => asSkole.post('/api/my-list/similar', { givenName, familyName: 'Berg' });
  expect((await ask('Sara')).body).toMatchObject([{ name: 'Zara Berg' }]);
  expect((await ask('Fremmed')).body).toEqual([]);
});
