import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let nav: Worker;
let childWelfare: Worker;
let school: Browser;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  childWelfare = await place.worker(
    'barnevern',
    await place.service('child_welfare', municipality, 'Barnevernet'),
  );
  school = await laget.signIn('skole');
});

beforeEach(async () => {
  jonas = await laget.given.case.youngPerson(municipality, skole, { status: 'registered' });
  await laget.given.case.member(jonas, nav);
});

afterAll(() => laget.close());

const use = (change: object = {}) =>
  school.post(`/api/young-people/${jonas}/legal-basis-uses`, {
    basisCode: 'duty_to_cooperate',
    serviceId: nav.serviceId,
    categories: ['basic'],
    justification: 'Tilbudene må henge sammen, og NAV har allerede en sak.',
    to: daysAhead(90),
    ...change,
  });

test('a basis of the catalogue opens its categories and makes the follow-up active; ended, it closes and pauses', async () => {
  const used = await use();
  expect([used.status, used.body.followUpStatus]).toEqual([201, 'active']);
  const browser = await laget.signIn('nav');
  const seen = async (): Promise<{ categories: string[]; basis: string }> => {
    const { body }: { body: { sight: { categories: string[]; basis: string } } } = await browser.get(
      `/api/young-people/${jonas}/case`,
    );
    return body.sight;
  };
  expect(await seen()).toMatchObject({ categories: ['basic'], basis: `statute:${String(used.body.id)}` });
  const path = `/api/young-people/${jonas}/legal-basis-uses/${String(used.body.id)}/end`;
  expect((await school.post(path)).body.followUpStatus).toBe('paused');
  expect((await seen()).categories).toEqual([]);
  expect((await school.post(path)).status).toBe(404);
});

test.each([
  ['justification-missing', { justification: ' ' }],
  ['category-not-covered', { categories: ['basic', 'health'] }],
  ['no-category', { categories: [] }],
  ['ends-before-it-begins', { to: daysAhead(-1) }],
  ['lasts-too-long', { basisCode: 'danger_to_life', to: daysAhead(60) }],
  ['receiver-not-covered', { basisCode: 'duty_to_notify_child_welfare', to: daysAhead(30) }],
])('%s stands in the way', async (code, change) => {
  expect((await use(change)).body.blockers).toContain(code);
});

test('the duty to notify child welfare opens to child welfare alone', async () => {
  const wish = {
    basisCode: 'duty_to_notify_child_welfare',
    serviceId: childWelfare.serviceId,
    categories: ['basic', 'family'],
    to: daysAhead(30),
  };
  expect((await use(wish)).status).toBe(201);
});

test('a decision with a day and a reason keeps it from the young person until that day, and no longer', async () => {
  await laget.given.case.signInFor(jonas, `ungdom${jonas}`);
  const ungdom = await laget.signIn(`ungdom${jonas}`);
  expect((await use({ toldFrom: daysAhead(20), delayReason: ' ' })).body.blockers).toEqual([
    'delay-reason-missing',
  ]);
  expect((await use({ toldFrom: daysAhead(120), delayReason: 'x' })).body.blockers).toEqual([
    'delay-too-long',
  ]);
  expect((await use({ toldFrom: daysAhead(20), delayReason: 'Fare for vold hjemme.' })).status).toBe(201);
  const browser = await laget.signIn('nav');
  await browser.get(`/api/young-people/${jonas}/case`);
  const shown = async (own: Browser): Promise<[number, number, boolean]> => {
    const page = await own.get(`/api/young-people/${jonas}/own-page`);
    const log = await own.get(`/api/young-people/${jonas}/own-log`);
    const actions: string[] = log.body.entries.map(({ action }: { action: string }) => action);
    const { legalBasisUses, sharings }: { legalBasisUses: unknown[]; sharings: unknown[] } = page.body;
    return [legalBasisUses.length, sharings.length, actions.includes('legal-basis.give')];
  };
  expect(await shown(ungdom)).toEqual([0, 0, false]);
  await stopClockAt(laget, `${daysAhead(20)} 00:00:01 Europe/Oslo`);
  try {
    expect(await shown(await laget.signIn(`ungdom${jonas}`))).toEqual([1, 1, true]);
  } finally {
    await startClock(laget);
  }
});

test('exactly the one that is told later is hidden: another by the same person is told at once', async () => {
  await laget.given.case.signInFor(jonas, `ungdom${jonas}`);
  const later = { toldFrom: daysAhead(20), delayReason: 'Fare for vold hjemme.' };
  expect((await use(later)).status).toBe(201);
  const wish = { serviceId: childWelfare.serviceId, categories: ['basic'], to: daysAhead(20) };
  expect((await use({ ...wish, basisCode: 'danger_to_life' })).status).toBe(201);
  const own = await laget.signIn(`ungdom${jonas}`);
  const { body: page } = await own.get(`/api/young-people/${jonas}/own-page`);
  expect([page.legalBasisUses, page.sharings]).toMatchObject([
    [{ basisCode: 'danger_to_life' }],
    [{ serviceName: 'Barnevernet' }],
  ]);
  const { body: log } = await own.get(`/api/young-people/${jonas}/own-log`);
  const given = log.entries.filter(({ action }: { action: string }) => action === 'legal-basis.give');
  expect(given).toMatchObject([{ times: 1 }]);
});

test('a basis that is not in the catalogue opens nothing', async () => {
  expect((await use({ basisCode: 'god_grunn' })).body.blockers).toEqual(['no-such-basis']);
  const barnevern = await laget.signIn('barnevern');
  const refused = await barnevern.post(`/api/young-people/${jonas}/legal-basis-uses`, {
    basisCode: 'danger_to_life',
    serviceId: childWelfare.serviceId,
    categories: ['basic'],
    justification: 'x',
    to: daysAhead(9),
  });
  expect(refused.status).toBe(404);
});
