import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let vikar: Worker;
let asSkole: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  vikar = await place.worker('vikar', skole.serviceId);
  await place.worker('leder', skole.serviceId, 'manager');
  await place.service('nav', granlia, 'NAV Granlia');
  asSkole = await laget.signIn('skole');
});

afterAll(() => laget.close());

test('services are found by kind and municipality', async () => {
  const names = async (question: string): Promise<string[]> => {
    const { body }: { body: { name: string }[] } = await asSkole.get(`/api/services${question}`);
    return body.map(({ name }) => name);
  };
  expect(await names('')).toEqual(['NAV Granlia', 'Vestlia vgs']);
  expect(await names('?kind=nav')).toEqual(['NAV Granlia']);
  expect(await names(`?municipality=${fjordvik}`)).toEqual(['Vestlia vgs']);
  expect((await asSkole.get('/api/services?kind=circus')).status).toBe(400);
});

test('the people in a service are those who can be on a team', async () => {
  const { body } = await asSkole.get(`/api/services/${skole.serviceId}/people`);
  expect(body.map((each: { title: string }) => each.title)).toEqual(['skole', 'vikar']);
});

test('municipalities have their number', async () => {
  const { body } = await asSkole.get('/api/municipalities');
  expect(body).toMatchObject([{ name: 'Fjordvik', county: 'Nordfjella' }, { name: 'Granlia' }]);
});

test('away with a stand-in: the team sees until when and whom to turn to', async () => {
  const { rows } = await laget.owner.query<{ today: string; later: string }>(
    'SELECT app.today()::text AS today, (app.today() + 7)::text AS later',
  );
  const { today, later } = rows[0] ?? { today: '', later: '' };
  const away = (part: object = {}) =>
    asSkole.post('/api/absence', { from: today, until: later, standInPostId: vikar.postId, ...part });
  expect((await away({ standInPostId: skole.postId })).body.blockers).toEqual(['stand-in-is-me']);
  expect((await away({ from: later, until: today })).body.blockers).toEqual(['absence-dates-invalid']);
  expect((await away()).status).toBe(201);
  expect((await away()).body.blockers).toEqual(['absence-overlaps']);
  const jonas = await laget.given.case.youngPerson(fjordvik, skole);
  const { body } = await asSkole.get(`/api/young-people/${jonas}/case`);
  expect(body.members[0]).toMatchObject({ awayUntil: later, standInName: 'vikar Testesen' });
});
