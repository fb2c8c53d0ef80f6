import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { tenorNumber } from '../../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../../apps/seed/random/dice.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { textInPdf } from '../../support/pdf-text.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';

let laget: Laget;
let school: Worker;
let officer: Browser;
let elsewhere: Browser;
let colleague: Browser;
let colleagueWorker: Worker;
let fjordvik: string;
let mia: string;
let self: Browser;
let id: string;
const taken = new Set<string>();
const dice = diceOf(88, 4);
const number = tenorNumber('2014-05-03', false, taken, dice);
const grownUp = tenorNumber('2001-05-03', false, taken, dice);
const hidden = tenorNumber('2014-07-03', false, taken, dice);
const nobodys = tenorNumber('2014-09-03', false, taken, dice);

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  school = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia skole'));
  await place.worker(
    'personvern',
    await place.service('coordination', fjordvik, 'Fjordvik'),
    'privacy_officer',
  );
  colleagueWorker = await place.worker(
    'personvern3',
    await place.service('coordination', fjordvik, 'Fjordvik, andre etasje'),
    'privacy_officer',
  );
  await place.worker(
    'personvern2',
    await place.service('coordination', granlia, 'Granlia'),
    'privacy_officer',
  );
  mia = await cases.youngPerson(fjordvik, school, { givenName: 'Mia', birthDate: '2014-05-03', number });
  await cases.youngPerson(fjordvik, school, {
    givenName: 'Voksen',
    birthDate: '2001-05-03',
    number: grownUp,
  });
  const ylva = await cases.youngPerson(fjordvik, school, {
    givenName: 'Ylva',
    birthDate: '2014-07-03',
    number: hidden,
  });
  await cases.protection(ylva, 'strictly_confidential', school);
  await cases.signInFor(mia, 'mia');
  [officer, colleague, elsewhere, self] = await Promise.all([
    laget.signIn('personvern'),
    laget.signIn('personvern3'),
    laget.signIn('personvern2'),
    laget.signIn('mia'),
  ]);
});

afterAll(async () => {
  await startClock(laget);
  await laget.close();
});

const asked = {
  number,
  askerName: 'Kari Elvemyr',
  askerKind: 'parental_responsibility',
  asks: 'erasure',
  way: 'letter',
  askedOn: dayFromNow(-3),
};
const own = async (): Promise<Shape<'OwnPaperRequest'>[]> => {
  const { body }: { body: Shape<'OwnDataRequests'> } = await self
    .get(`/api/young-people/${mia}/own-requests`)
    .expect(200);
  return body.papers;
};
const opened = async (): Promise<Shape<'PaperRequestOpened'>> => {
  const { body }: { body: Shape<'PaperRequestOpened'> } = await officer
    .get(`/api/paper-requests/${id}`)
    .expect(200);
  return body;
};
const writtenIn = async (sent: object): Promise<string> => {
  const { body }: { body: Shape<'PaperRequestMade'> } = await officer
    .post('/api/paper-requests', sent)
    .expect(201);
  return body.id;
};
const blockersOf = async (path: string, sent: object, as = officer): Promise<readonly string[]> => {
  const { body }: { body: { readonly blockers: readonly string[] } } = await as.post(path, sent).expect(422);
  return body.blockers;
};

test('a number that nobody has, and somebody whom the officer may not know of, are answered alike', async () => {
  const unknown = await blockersOf('/api/paper-requests', { ...asked, number: nobodys });
  expect(unknown).toEqual(['nobody_here']);
  expect(await blockersOf('/api/paper-requests', { ...asked, number: hidden })).toEqual(unknown);
  expect(await blockersOf('/api/paper-requests', asked, elsewhere)).toEqual(unknown);
  expect(await blockersOf('/api/paper-requests', { ...asked, number: grownUp })).toEqual(['not_a_child']);
});

test('the officer registers who asked, how and when, once; the list names nobody', async () => {
  id = (await officer.post('/api/paper-requests', asked).expect(201)).body.id;
  expect(await blockersOf('/api/paper-requests', asked)).toEqual(['already_registered']);
  const { text, body } = await officer.get('/api/paper-requests').expect(200);
  expect(body).toMatchObject([{ id, way: 'letter', state: 'registered', askedOn: asked.askedOn }]);
  for (const name of ['Mia', 'Kari']) expect(text).not.toContain(name);
  expect((await elsewhere.get('/api/paper-requests').expect(200)).body).toEqual([]);
  await elsewhere.get(`/api/paper-requests/${id}`).expect(404);
  expect(await opened()).toMatchObject({
    youngPersonName: expect.stringContaining('Mia'),
    askerName: 'Kari Elvemyr',
  });
});

test('the child reads at once that it was asked, by whom', async () => {
  expect(await own()).toMatchObject([{ askerName: 'Kari Elvemyr', state: 'registered', steps: [] }]);
});

test('two officers write in the same letter at the same moment: one is written in, and the other is told', async () => {
  const twins = tenorNumber('2014-06-03', false, taken, dice);
  const una = await laget.given.case.youngPerson(fjordvik, school, {
    givenName: 'Una',
    birthDate: '2014-06-03',
    number: twins,
  });
  const answers = await Promise.all(
    [officer, colleague, officer, colleague].map((one) =>
      one.post('/api/paper-requests', { ...asked, number: twins }),
    ),
  );
  const written = answers.filter(({ status }) => status === 201);
  expect(written).toHaveLength(1);
  for (const { status, body } of answers.filter((one) => one.status !== 201))
    expect([
      [409, 'already-registered', undefined],
      [422, 'blocked', ['already_registered']],
    ]).toContainEqual([status, body.code, body.blockers]);
  const { rows } = await laget.given.pool.query('SELECT FROM app.paper_request WHERE young_person_id = $1', [
    una,
  ]);
  expect(rows).toHaveLength(1);
});

test('the key alone refuses the second, whatever the rules above it believe, and lets the next one follow', async () => {
  const number = tenorNumber('2014-08-03', false, taken, dice);
  const child = await laget.given.case.youngPerson(fjordvik, school, {
    givenName: 'Ada',
    birthDate: '2014-08-03',
    number,
  });
  const { userId } = colleagueWorker;
  const row = {
    ...{ young_person_id: child, municipality_id: fjordvik, asker_name: 'Kari', asker_kind: 'other_parent' },
    ...{
      asks: 'erasure',
      wanted: '',
      way: 'phone',
      asked_on: dayFromNow(-2),
      answer_by: dayFromNow(28),
      by_user_id: userId,
    },
  };
  const first = await insert(laget.given.pool, 'paper_request', row);
  await expect(insert(laget.given.pool, 'paper_request', row)).rejects.toThrow('paper_request_once');
  const next = await insert(laget.given.pool, 'paper_request', { ...row, follows_id: first });
  await expect(insert(laget.given.pool, 'paper_request', { ...row, follows_id: first })).rejects.toThrow(
    'paper_request_once',
  );
  expect(next).not.toBe(first);
});

test('access and correction are written in with what they are about, beside an erasure that has no answer', async () => {
  const number = tenorNumber('2014-10-03', false, taken, dice);
  const child = await laget.given.case.youngPerson(fjordvik, school, {
    givenName: 'Eli',
    birthDate: '2014-10-03',
    number,
  });
  const one = { ...asked, number };
  const access = { ...one, asks: 'access', wanted: 'Det som står om skolen.', askerKind: 'foster_parent' };
  await officer.post('/api/paper-requests', one).expect(201);
  expect(await blockersOf('/api/paper-requests', { ...access, wanted: ' ' })).toEqual(['wanted_missing']);
  expect(await blockersOf('/api/paper-requests', { ...one, asks: 'correction' })).toEqual(['wanted_missing']);
  await officer.post('/api/paper-requests', { ...access, asks: 'everything' }).expect(400);
  const made = await writtenIn(access);
  expect(await blockersOf('/api/paper-requests', access)).toEqual(['already_registered']);
  const { body }: { body: Shape<'PaperRequestOpened'> } = await officer
    .get(`/api/paper-requests/${made}`)
    .expect(200);
  expect(body).toMatchObject({ asks: 'access', wanted: 'Det som står om skolen.' });
  expect(body.grounds.map(({ source }) => source).join()).toContain('artikkel 15');
  const decision = { answer: 'granted', text: 'Ja.' };
  await officer.post(`/api/paper-requests/${made}/heard`, { how: 'talked', text: 'Nei.' }).expect(201);
  expect(await blockersOf(`/api/paper-requests/${made}/decision`, decision)).toEqual([
    'not_for_this_guardian',
  ]);
  await officer
    .post(`/api/paper-requests/${made}/decision`, { answer: 'refused', text: 'Eli vil ikke.' })
    .expect(201);
  const letter = textInPdf((await officer.get(`/api/paper-requests/${made}/letter`).expect(200)).body);
  expect(letter).toContain('Du får ikke lese det som står.');
  for (const word of ['Eli', 'skolen']) expect(letter).not.toContain(word);
  const correction = { ...one, asks: 'correction', wanted: 'Datoen for møtet er feil.' };
  const right = await writtenIn(correction);
  await officer.post(`/api/paper-requests/${right}/heard`, { how: 'wrote', text: 'Ja.' }).expect(201);
  await officer.post(`/api/paper-requests/${right}/decision`, decision).expect(201);
  // a yes to something else than erasure opens none
  const { body: erasures }: { body: Shape<'ErasuresPage'> } = await officer.get('/api/erasures').expect(200);
  expect(erasures.toOpen.filter(({ paperRequestId }) => paperRequestId === right)).toEqual([]);
  expect(await blockersOf('/api/erasures', { paperRequestId: right })).toEqual(['not_granted']);
  const { rows } = await laget.given.pool.query<{ wanted: string }>(
    `SELECT wanted FROM app.paper_request WHERE young_person_id = $1 AND asks <> 'erasure' ORDER BY id`,
    [child],
  );
  expect(rows).toHaveLength(2);
  for (const { wanted } of rows) expect(wanted).not.toMatch(/skolen|Datoen/);
});

test.each([
  ['erasure', 'Noe.'],
  ['access', ''],
])('the database refuses %s that is about «%s»', async (asks, wanted) => {
  const row = {
    ...{ young_person_id: mia, municipality_id: fjordvik, asker_name: 'Kari', asker_kind: 'other_parent' },
    ...{ asks, wanted, way: 'phone', asked_on: dayFromNow(-2), answer_by: dayFromNow(28) },
    by_user_id: colleagueWorker.userId,
  };
  await expect(insert(laget.given.pool, 'paper_request', row)).rejects.toThrow('paper_request_wanted');
});

test('told later for a reason, the child reads nothing of it until the day has passed', async () => {
  const path = `/api/paper-requests/${id}/told-later`;
  expect(await blockersOf(path, { until: dayFromNow(-1), text: 'Vold.' })).toEqual(['until_past']);
  await officer.post(path, { until: dayFromNow(30), text: 'Vold hjemme.' }).expect(201);
  expect(await own()).toEqual([]);
  const seen = await self.get(`/api/young-people/${mia}/own-log`).expect(200);
  for (const word of ['guardian-request', 'Vold', 'Kari']) expect(seen.text).not.toContain(word);
});

/** Past the rules, straight into the database. */
const decideByHand = async (): Promise<string> => {
  const { rows } = await laget.given.pool.query<{ law: string; by: string }>(
    `SELECT (SELECT r.id FROM app.law_rule r WHERE r.code = 'erasure_for_child.erase') AS law,
      (SELECT u.id FROM app.app_user u WHERE u.username = 'personvern') AS by`,
  );
  return insert(laget.given.pool, 'paper_request_step', {
    ...{ request_id: id, young_person_id: mia, kind: 'decided', text: 'Ja.', answer: 'granted' },
    ...{ law_rule_id: rows[0]?.law ?? '', by_user_id: rows[0]?.by ?? '' },
  });
};

test('nobody decides before the child is heard', async () => {
  const decision = { answer: 'granted', text: 'Det er best for Mia.' };
  expect(await blockersOf(`/api/paper-requests/${id}/decision`, decision)).toEqual(['child_not_heard']);
  await expect(decideByHand()).rejects.toThrow('wrong-status');
  await officer
    .post(`/api/paper-requests/${id}/heard`, { how: 'talked', text: 'Mia vil det selv.' })
    .expect(201);
  await officer.post(`/api/paper-requests/${id}/decision`, decision).expect(201);
  expect(await blockersOf(`/api/paper-requests/${id}/decision`, decision)).toEqual(['already_decided']);
  const { state, steps } = await opened();
  expect(state).toBe('granted');
  expect(steps.map(({ kind }) => kind)).toEqual(['told_later', 'heard', 'decided']);
  expect(steps.at(-1)?.lawSource).toContain('artikkel 17');
});

test('a case of erasure is opened only when the child knows, and by the ordinary way', async () => {
  const page = await officer.get('/api/erasures').expect(200);
  expect(page.body.toOpen).toEqual([expect.objectContaining({ paperRequestId: id, requestId: null })]);
  expect(await blockersOf('/api/erasures', { paperRequestId: id })).toEqual(['child_not_told']);
  await stopClockAt(laget, `${dayFromNow(31)} 12:00:00+00`);
  [officer, self] = await Promise.all([laget.signIn('personvern'), laget.signIn('mia')]);
  expect((await own()).map(({ state }) => state)).toEqual(['granted']);
  await officer.post('/api/erasures', { paperRequestId: id }).expect(201);
  const { body } = await officer.get('/api/erasures').expect(200);
  expect(body.erasures).toMatchObject([{ cause: 'guardian', state: 'preparing' }]);
  expect(body.toOpen).toEqual([]);
});

test('the letter says yes or no, and nothing of the case', async () => {
  const paper = await officer.get(`/api/paper-requests/${id}/letter`).responseType('blob').expect(200);
  const text = textInPdf(paper.body);
  expect(text).toContain('Svaret er ja');
  for (const name of ['Mia', 'Vestlia', 'Vold', 'best for Mia']) expect(text).not.toContain(name);
  expect(lacksOfUa(paper.body)).toEqual([]);
});

test('each step stands in the log as the officer’s', async () => {
  const rows = (await readLog(laget)).filter(({ action }) => action.startsWith('paper-request'));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(({ basis }) => basis === 'privacy_officer')).toBe(true);
});
