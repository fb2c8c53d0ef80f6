import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { consentWish, daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let nav: Worker;
let bup: string;
let school: Browser;
let navBrowser: Browser;
let jonas: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  bup = await place.service('bup', municipality, 'BUP Fjord');
  school = await laget.signIn('skole');
  navBrowser = await laget.signIn('nav');
});

beforeEach(async () => {
  jonas = await laget.given.case.youngPerson(municipality, skole, { status: 'registered' });
});

afterAll(() => laget.close());

const record = (body: object) => school.post(`/api/young-people/${jonas}/consents`, body);
const page = () => school.get(`/api/young-people/${jonas}/consents`);

test('the first consent makes the follow-up active and opens exactly the ticked cells', async () => {
  const given = await record(consentWish({ [nav.serviceId]: ['basic', 'work_economy'], [bup]: ['health'] }));
  expect(given.status).toBe(201);
  expect(given.body).toMatchObject({ state: 'given', followUpStatus: 'active', missing: [] });
  const { body } = await page();
  expect(
    body.sharings
      .map((one: { serviceName: string; category: string }) => [one.serviceName, one.category])
      .toSorted(),
  ).toEqual([
    ['BUP Fjord', 'health'],
    ['NAV Fjordvik', 'basic'],
    ['NAV Fjordvik', 'work_economy'],
  ]);
});

test('a receiver on the team sees what was opened from the next request', async () => {
  await laget.given.case.member(jonas, nav);
  const open = () => navBrowser.get(`/api/young-people/${jonas}/case`);
  expect((await open()).body.sight.categories).toEqual([]);
  await record(consentWish({ [nav.serviceId]: ['basic'] }));
  expect((await open()).body.sight.categories).toEqual(['basic']);
});

test.each([
  ['no-category', { shares: [] }],
  ['purpose-missing', { purpose: ' ' }],
  ['longer-than-allowed', { to: daysAhead(380) }],
  ['ends-before-it-begins', { to: daysAhead(-3) }],
  ['signed-on-missing', { form: 'signed', keptWhere: 'Arkivet' }],
  ['kept-where-missing', { form: 'signed', signedOn: daysAhead(-1) }],
  ['explanation-missing', { howExplained: '' }],
  ['language-missing', { language: '' }],
  ['interpreter-missing', { interpreter: null }],
  ['interpreter-not-allowed', { interpreter: 'relative' }],
  ['interpreter-not-allowed', { interpreter: 'child' }],
  ['somebody-not-asked', { answers: [] }],
  ['somebody-said-no', { answers: [{ who: 'young_person', answer: 'no' }] }],
])('%s stands in the way, and nothing is written', async (code, change) => {
  const refused = await record(consentWish({ [nav.serviceId]: ['basic'] }, change));
  expect(refused.status).toBe(422);
  expect(refused.body.blockers).toContain(code);
  expect((await page()).body.consents).toEqual([]);
});

test('a service elsewhere cannot be named, an unknown field and a wrong category are 400', async () => {
  const elsewhere = await laget.given.place.service(
    'nav',
    await laget.given.place.municipality('Langt unna'),
  );
  expect((await record(consentWish({ [elsewhere]: ['basic'] }))).status).toBe(400);
  expect((await record(consentWish({ [nav.serviceId]: ['basic'] }, { everything: true }))).body.code).toBe(
    'unknown-field',
  );
  expect((await record(consentWish({ [nav.serviceId]: ['all'] }))).status).toBe(400);
});

test('asked for is not given: nothing opens until the answer is there', async () => {
  const asked = await record(consentWish({ [nav.serviceId]: ['basic'] }, { outcome: 'asked', answers: [] }));
  expect(asked.body).toMatchObject({
    state: 'asked',
    followUpStatus: 'registered',
    missing: [{ who: 'young_person', guardianId: null, why: 'not_asked', categories: ['basic'] }],
  });
  const path = `/api/young-people/${jonas}/consents/${String(asked.body.id)}/answers`;
  const answered = await school.post(path, { who: 'young_person', answer: 'yes' });
  expect(answered.body).toMatchObject({ state: 'given', followUpStatus: 'active', missing: [] });
  expect((await school.post(path, { who: 'young_person', answer: 'yes' })).status).toBe(409);
});

test('a no is recorded with a day, and respected until that day for the same cells', async () => {
  const no = { outcome: 'refused', answers: [{ who: 'young_person', answer: 'no' }] };
  const without = await record(
    consentWish({ [nav.serviceId]: ['basic'] }, { ...no, refusal: { by: 'Jonas' } }),
  );
  expect(without.body.blockers).toEqual(['ask-again-missing']);
  const refused = await record(
    consentWish(
      { [nav.serviceId]: ['basic'] },
      { ...no, refusal: { by: 'Jonas', askAgainOn: daysAhead(60) } },
    ),
  );
  expect(refused.body).toMatchObject({ state: 'refused', followUpStatus: 'registered' });
  const again = await record(consentWish({ [nav.serviceId]: ['basic', 'school'] }, { outcome: 'asked' }));
  expect(again.body.blockers).toEqual(['asked-too-soon']);
  const other = await record(consentWish({ [nav.serviceId]: ['school'] }));
  expect(other.body.state).toBe('given');
});

test('what was asked for can be answered with no, with the day to ask again', async () => {
  const asked = await record(consentWish({ [nav.serviceId]: ['basic'] }, { outcome: 'asked', answers: [] }));
  const path = `/api/young-people/${jonas}/consents/${String(asked.body.id)}/refuse`;
  expect((await school.post(path, { by: 'Jonas', askAgainOn: daysAhead(-1) })).body.blockers).toEqual([
    'ask-again-not-later',
  ]);
  const refused = await school.post(path, { by: 'Jonas', note: 'Vil vente.', askAgainOn: daysAhead(30) });
  expect(refused.body.state).toBe('refused');
  expect((await page()).body.consents[0]).toMatchObject({
    refusalNote: 'Jonas: Vil vente.',
    askAgainOn: daysAhead(30),
  });
});

test('C01 whom the consent leaves out does not see it, in the decision or in the database; the topics follow what is shared', async () => {
  await laget.given.case.member(jonas, nav);
  const left = { excludedPostIds: [nav.postId], excludedTopics: ['Det som skjedde i fjor'] };
  await record(consentWish({ [nav.serviceId]: ['basic', 'school'] }, left));
  const colleague = await laget.given.place.worker(`kollega${jonas}`, nav.serviceId);
  await laget.given.case.member(jonas, colleague);
  const seen = await navBrowser.get(`/api/young-people/${jonas}/case`);
  expect([seen.body.sight.categories, seen.body.members.length]).toEqual([[], 1]);
  const other = await laget.signIn(`kollega${jonas}`);
  const { body } = await other.get(`/api/young-people/${jonas}/case`);
  expect(body.sight.categories).toEqual(['basic', 'school']);
  expect(body.sharings[0].excludedTopics).toEqual(['Det som skjedde i fjor']);
  expect(body.consents[0].excludedNames).toHaveLength(1);
});

test('somebody who is not on the team is told that nobody is there', async () => {
  const refused = await navBrowser.post(
    `/api/young-people/${jonas}/consents`,
    consentWish({ [nav.serviceId]: ['basic'] }),
  );
  expect([refused.status, refused.body.code]).toEqual([404, 'not-found']);
});
