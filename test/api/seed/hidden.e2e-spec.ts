import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { demoSignIns } from '../../../apps/seed/demo-sign-ins.ts';
import { demoDatabase } from '../../support/database.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { routesOf } from '../access/routes.ts';

let laget: Laget;
let hidden: { readonly id: string; readonly level: string }[];

beforeAll(async () => {
  laget = await startLaget({ database: await demoDatabase() });
  const { rows } = await laget.given.pool.query<{ id: string; level: string }>(
    'SELECT young_person_id AS id, level FROM app.protection ORDER BY level',
  );
  hidden = rows;
}, 240_000);

afterAll(() => laget.close());

/** What nobody may meet who is not cleared: names, and the ids of the two. */
const traces = () => ['Ylva', 'Holmvik', 'Rabbevåg', ...hidden.map(({ id }) => id)];
const whole = () => routesOf(laget.app).filter(({ method, path }) => method === 'GET' && !path.includes('{'));
const ofOne = () =>
  routesOf(laget.app).filter(
    ({ method, path }) =>
      method === 'GET' && path.includes('{youngPersonId}') && path.split('{').length === 2,
  );

test('kode 6 and kode 7 are in the demo, and the coordinator is cleared for one of them until a date', async () => {
  expect(hidden.map(({ level }) => level)).toEqual(['confidential', 'strictly_confidential']);
  const koordinator = await laget.signIn('koordinator');
  const { body } = await koordinator.get('/api/my-clearances').expect(200);
  expect(body).toEqual({ levels: ['strictly_confidential'] });
  const [even, ylva] = hidden;
  const list = await koordinator.get('/api/my-list?perPage=100').expect(200);
  expect(list.text).toContain('Ylva Holmvik');
  expect(list.text).not.toContain(even?.id);
  await koordinator.get(`/api/young-people/${String(ylva?.id)}/case`).expect(200);
  await koordinator.get(`/api/young-people/${String(even?.id)}/case`).expect(404);
  const personvern = await laget.signIn('personvern');
  const { body: page } = await personvern.get('/api/clearances').expect(200);
  const people: { name: string; clearances: { level: string; until: string }[] }[] = page.people;
  const [cleared] = people.find(({ name }) => name === 'Biret Čearru')?.clearances ?? [];
  expect(cleared).toMatchObject({ level: 'strictly_confidential' });
  expect(cleared?.until ?? '').toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(demoSignIns.filter(({ username }) => username !== 'koordinator').map(({ username }) => [username]))(
  'A01 %s meets no trace of them, in any list or by any address',
  async (username) => {
    const browser = await laget.signIn(username);
    for (const { path } of whole()) {
      const { status, text } = await browser.get(path.endsWith('my-list') ? `${path}?perPage=100` : path);
      expect(status).not.toBe(500);
      for (const trace of traces()) expect(text).not.toContain(trace);
    }
    for (const { id } of hidden)
      for (const { path } of ofOne()) {
        const { status, text } = await browser.get(path.replace('{youngPersonId}', id));
        expect([403, 404]).toContain(status);
        for (const trace of ['Ylva', 'Holmvik', 'Rabbevåg']) expect(text).not.toContain(trace);
      }
  },
);

test('one emergency access has been gone through, and everybody whom it is told to reads it', async () => {
  const personvern = await laget.signIn('personvern');
  const reviews = await personvern.get('/api/emergency-reviews').expect(200);
  expect(reviews.body).toHaveLength(1);
  expect(reviews.body[0]).toMatchObject({ state: 'reviewed', outcome: 'ok', readings: 3 });
  const ungdom = await laget.signIn('ungdom');
  const session = await ungdom.get('/api/session').expect(200);
  const own = await ungdom.get(
    `/api/young-people/${String(session.body.user.youngPersonId)}/own-emergencies`,
  );
  expect(own.body).toMatchObject([{ actorName: 'Khadija Warsame', outcome: 'ok', state: 'reviewed' }]);
});

test('what the school has identified, what Jonas has said alone and how he has it can be read by whom it is for', async () => {
  const skole = await laget.signIn('skole');
  const { body } = await skole.get('/api/identified-pupils').expect(200);
  const pupils: Shape<'IdentifiedSeen'>[] = body.pupils;
  expect(pupils.map(({ status }) => status).toSorted()).toEqual([
    'set_aside',
    ...['waiting', 'waiting', 'waiting', 'waiting'],
  ]);
  expect(pupils.every(({ familyName, identifiedBy }) => familyName !== '' && identifiedBy.length > 0)).toBe(
    true,
  );
  const day: Shape<'MyDay'> = (await skole.get('/api/my-day').expect(200)).body;
  const kinds = day.items.filter(({ givenName }) => ['', 'Nora'].includes(givenName)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['pupils_identified', 'not_mapped']));
  const ungdom = await laget.signIn('ungdom');
  const session = await ungdom.get('/api/session').expect(200);
  const own = `/api/young-people/${String(session.body.user.youngPersonId)}`;
  const life: Shape<'OwnQualityOfLife'> = (await ungdom.get(`${own}/own-quality-of-life`).expect(200)).body;
  expect(life.days.map(({ satisfaction, money }) => [satisfaction, money])).toEqual([
    [6, 6],
    [6, null],
    [4, 5],
  ]);
  const { parts }: Shape<'OwnParts'> = (await ungdom.get(`${own}/own-parts`).expect(200)).body;
  expect(parts).toMatchObject([{ status: 'sent', open: true }]);
  expect(parts[0]?.answers).toHaveLength(5);
});
