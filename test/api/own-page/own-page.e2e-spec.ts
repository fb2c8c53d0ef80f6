import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consentWish } from '../../builders/consent-wish.ts';
import { type PlanGiven, planFor } from '../../builders/plan-rows.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let elias: string;
let nav: Worker;
let plan: PlanGiven;
let mother: string;
let browsers: Record<string, Browser>;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, skole);
  elias = await cases.youngPerson(municipality, skole, { givenName: 'Elias' });
  await cases.member(jonas, nav);
  plan = await planFor(pool, jonas, nav);
  mother = await cases.guardian(jonas, 'foresatt');
  await cases.signInFor(jonas, 'ungdom');
  await cases.signInFor(elias, 'elias');
  const names = ['skole', 'nav', 'ungdom', 'elias', 'foresatt'];
  browsers = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await laget.signIn(name)])),
  );
});

afterAll(() => laget.close());

const as = (name: string): Browser => {
  const browser = browsers[name];
  if (browser === undefined) throw new Error(name);
  return browser;
};
const path = (rest: string, id = jonas): string => `/api/young-people/${id}/${rest}`;

test('the young person reads everything of the own in one request', async () => {
  const { status, body } = await as('ungdom').get(path('own-page'));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    givenName: 'Jonas',
    followUpStatus: 'active',
    goals: [{ ownWords: 'Jeg vil jobbe med sykler.' }],
    measures: [
      {
        title: 'To dager i uka på Pedalen verksted',
        responsibleName: 'nav Testesen',
        youngPersonAnswer: null,
      },
    ],
    guardians: [{ id: mother }],
    sharedItems: [],
  });
  expect(body.members).toHaveLength(2);
});

test.each(['elias', 'foresatt', 'skole'])(
  '%s does not get it: the answer is that nobody is there, or that the role never may',
  async (who) => {
    for (const page of ['own-page', 'own-log']) {
      const { status, body } = await as(who).get(path(page));
      expect([403, 404]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('Jonas');
    }
  },
);

test('yes, no and not sure are written with a version of the plan; another young person cannot answer', async () => {
  const answer = (who: string, body: object) => as(who).post(path(`measures/${plan.measureId}/answer`), body);
  const unsure = await answer('ungdom', { answer: 'unsure' });
  expect(unsure.body).toMatchObject({ youngPersonAnswer: 'unsure', version: 2 });
  const yes = await answer('ungdom', { answer: 'yes' });
  expect(yes.body).toMatchObject({ youngPersonAnswer: 'yes', version: 3 });
  expect((await answer('ungdom', { answer: 'maybe' })).status).toBe(400);
  expect((await answer('elias', { answer: 'no' })).status).toBe(404);
  expect((await answer('nav', { answer: 'no' })).status).toBe(403);
  const through = await as('elias').post(path(`measures/${plan.measureId}/answer`, elias), { answer: 'no' });
  expect(through.status).toBe(404);
});

test('own words for the team get «slik brukte vi det» once; what only I see is never theirs to answer', async () => {
  await as('skole').post(path('consents'), consentWish({ [nav.serviceId]: ['basic'] }));
  const write = (body: object) => as('ungdom').post(path('contributions'), body);
  const secret = await write({ kind: 'comment', text: 'Jeg gruer meg.', visibility: 'only_me' });
  const shared = await write({
    kind: 'goal',
    text: 'Jeg vil ha lappen.',
    visibility: 'team',
    aboutMeasureId: plan.measureId,
  });
  expect([secret.status, shared.status]).toEqual([201, 201]);
  expect((await write({ kind: 'goal', text: '  ', visibility: 'team' })).status).toBe(400);
  expect((await write({ kind: 'poem', text: 'Hei', visibility: 'team' })).status).toBe(400);
  const seen = (await as('nav').get(path('case'))).body.contributions.map(
    (one: { text: string }) => one.text,
  );
  expect(seen).toEqual(['Jeg vil ha lappen.']);
  const use = (id: unknown, usedHow: string) =>
    as('nav').post(path(`contributions/${String(id)}/used`), { usedHow });
  expect((await use(secret.body.id, 'Lest.')).status).toBe(404);
  expect((await use(shared.body.id, ' ')).body.blockers).toEqual(['says_nothing']);
  expect((await use(shared.body.id, 'Vi har satt av timer.')).status).toBe(200);
  expect((await use(shared.body.id, 'Igjen.')).body.blockers).toEqual(['already_answered']);
  const { body } = await as('ungdom').get(path('own-page'));
  expect(body.contributions).toContainEqual(
    expect.objectContaining({
      text: 'Jeg vil ha lappen.',
      usedHow: 'Vi har satt av timer.',
      usedByName: 'nav Testesen',
    }),
  );
});

test('who explained what Laget is, is written down and shown', async () => {
  expect((await as('skole').post(path('information-given'), { how: ' ' })).body.blockers).toEqual([
    'how_not_told',
  ]);
  expect((await as('skole').post(path('information-given'), { how: 'I en samtale.' })).status).toBe(201);
  const { body } = await as('ungdom').get(path('own-page'));
  expect(body.informationGiven).toEqual([
    expect.objectContaining({ byName: 'skole Testesen', how: 'I en samtale.' }),
  ]);
});

test('only own things can be shown to own guardians, and shown again is shown once', async () => {
  const item = { guardianId: mother, itemKind: 'goal', itemId: plan.goalId };
  expect((await as('ungdom').post(path('shared-items'), item)).body).toMatchObject({ shared: true });
  expect((await as('ungdom').post(path('shared-items'), item)).status).toBe(200);
  const { body } = await as('ungdom').get(path('own-page'));
  expect(body.sharedItems).toEqual([item]);
  expect((await as('elias').post(path('shared-items', elias), item)).status).toBe(404);
  expect((await as('ungdom').post(path('shared-items'), { ...item, itemKind: 'measure' })).status).toBe(404);
  expect((await as('ungdom').post(path('shared-items/stop'), item)).body).toMatchObject({ shared: false });
});

test('every use of the own page leaves its row, with self as the reason', async () => {
  await as('ungdom').get(path('own-page'));
  expect((await readLog(laget)).at(-1)).toMatchObject({
    action: 'own-page.read',
    basis: 'self',
    allowed: true,
    young_person_id: jonas,
  });
});
