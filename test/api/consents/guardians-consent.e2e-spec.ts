import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { consentWish, daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let skole: Worker;
let navService: string;
let school: Browser;
let child: string;
let mother: string;
let father: string;
let count = 0;

/** Somebody who turns 14 this year. */
const bornFourteenYearsAgo = `${String(new Date().getFullYear() - 14)}-01-02`;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia'));
  navService = await place.service('nav', municipality, 'NAV Fjordvik');
  school = await laget.signIn('skole');
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  count += 1;
  child = await cases.youngPerson(municipality, skole, {
    status: 'registered',
    birthDate: bornFourteenYearsAgo,
  });
  mother = await cases.guardian(child, `mor${String(count)}`);
  father = await cases.guardian(child, `far${String(count)}`);
  await cases.guardian(child, null, 'foster_parent');
  await cases.signInFor(child, `ungdom${String(count)}`);
});

afterAll(() => laget.close());

const shares = () => ({ [navService]: ['basic'] });
const heard = { heardOn: daysAhead(-1), heardNote: 'Vil gjerne ha hjelp.' };
const yes = (guardianId: string) => ({ who: 'guardian', guardianId, answer: 'yes' });
const record = (body: object) => school.post(`/api/young-people/${child}/consents`, body);
const path = (id: unknown, verb: string) => `/api/young-people/${child}/consents/${String(id)}/${verb}`;

test('under 15 the young person alone is no consent: heard, and yes from everybody with parental responsibility', async () => {
  const alone = await record(consentWish(shares()));
  expect(alone.body.blockers).toEqual(['somebody-not-asked', 'young-person-not-heard']);
  const one = await record(consentWish(shares(), { ...heard, answers: [yes(mother)] }));
  expect(one.body.blockers).toEqual(['somebody-not-asked']);
  const given = await record(consentWish(shares(), { ...heard, answers: [yes(mother), yes(father)] }));
  expect(given.body).toMatchObject({ state: 'given', followUpStatus: 'active' });
});

test('asked for, it says whose answer is missing; one no is no consent', async () => {
  const asked = await record(consentWish(shares(), { outcome: 'asked', answers: [yes(mother)] }));
  expect(asked.body.missing).toEqual([
    { who: 'young_person', guardianId: null, why: 'not_heard', categories: ['basic'] },
    { who: 'guardian', guardianId: father, why: 'not_asked', categories: ['basic'] },
  ]);
  const no = await school.post(path(asked.body.id, 'answers'), {
    who: 'guardian',
    guardianId: father,
    answer: 'no',
  });
  expect(no.body.state).toBe('asked');
  expect(no.body.missing).toContainEqual({
    who: 'guardian',
    guardianId: father,
    why: 'no',
    categories: ['basic'],
  });
});

test('the last guardian says yes on the own page, and it opens at once', async () => {
  const asked = await record(consentWish(shares(), { ...heard, outcome: 'asked', answers: [yes(mother)] }));
  const far = await laget.signIn(`far${String(count)}`);
  const answered = await far.post(path(asked.body.id, 'my-answer'), { answer: 'yes' });
  expect(answered.body).toMatchObject({ state: 'given', followUpStatus: 'active', missing: [] });
});

test('a guardian who changes the own yes to no ends it, and the follow-up is paused', async () => {
  const given = await record(consentWish(shares(), { ...heard, answers: [yes(mother), yes(father)] }));
  const mor = await laget.signIn(`mor${String(count)}`);
  const taken = await mor.post(path(given.body.id, 'my-answer'), { answer: 'no' });
  expect(taken.body).toMatchObject({ state: 'withdrawn', followUpStatus: 'paused' });
});

test('the young person who answers is heard; the young person’s no is no consent', async () => {
  const asked = await record(
    consentWish(shares(), { outcome: 'asked', answers: [yes(mother), yes(father)] }),
  );
  expect(asked.body.missing).toEqual([
    { who: 'young_person', guardianId: null, why: 'not_heard', categories: ['basic'] },
  ]);
  const ungdom = await laget.signIn(`ungdom${String(count)}`);
  const no = await ungdom.post(path(asked.body.id, 'my-answer'), { answer: 'no' });
  expect(no.body.missing).toEqual([
    { who: 'young_person', guardianId: null, why: 'no', categories: ['basic'] },
  ]);
  const changed = await ungdom.post(path(asked.body.id, 'my-answer'), { answer: 'yes' });
  expect(changed.body).toMatchObject({ state: 'given', missing: [] });
});

test('C02 what guardians gave about health ends on the 16th birthday at the latest', async () => {
  const birthday = daysAhead(40);
  const birthDate = `${String(Number(birthday.slice(0, 4)) - 16)}${birthday.slice(4)}`;
  child = await laget.given.case.youngPerson(municipality, skole, { status: 'registered', birthDate });
  const only = await laget.given.case.guardian(child, null);
  const health = { [navService]: ['health'] };
  const given = await record(consentWish(health, { ...heard, answers: [yes(only)] }));
  expect(given.body.state).toBe('given');
  const { body } = await school.get(`/api/young-people/${child}/consents`);
  expect(body.sharings[0].until).toBe(daysAhead(39));
});

test('without a known guardian there is nobody who can consent', async () => {
  child = await laget.given.case.youngPerson(municipality, skole, {
    status: 'registered',
    birthDate: bornFourteenYearsAgo,
  });
  expect((await record(consentWish(shares(), heard))).body.blockers).toEqual(['no-guardian-known']);
});

test('a guardian answers the own question only: another’s consent and another’s child are not there', async () => {
  const asked = await record(consentWish(shares(), { outcome: 'asked', answers: [] }));
  const own = child;
  const other = await laget.given.case.youngPerson(municipality, skole, { birthDate: bornFourteenYearsAgo });
  await laget.given.case.guardian(other, `fremmed${String(count)}`);
  const stranger = await laget.signIn(`fremmed${String(count)}`);
  expect((await stranger.post(path(asked.body.id, 'my-answer'), { answer: 'yes' })).status).toBe(404);
  const through = `/api/young-people/${other}/consents/${String(asked.body.id)}/my-answer`;
  expect((await stranger.post(through, { answer: 'yes' })).status).toBe(404);
  const { body } = await school.get(`/api/young-people/${own}/consents`);
  expect(body.consents[0].answers.map((one: { answer: string }) => one.answer)).toEqual([
    'not_asked',
    'not_asked',
    'not_asked',
  ]);
});
