import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OwnLog } from '../../../apps/api/src/own-page/own-log.dto.ts';
import { daysAhead } from '../../builders/consent-wish.ts';
import { byHand } from '../../support/by-hand.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let navWorker: Worker;
let jonas: string;
let ungdom: Browser;
let nav: Browser;
let officer: Browser;
let elsewhere: Browser;
let kollega: Browser;
let leder: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  const skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  navWorker = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('kollega', navWorker.serviceId);
  await place.worker('leder', navWorker.serviceId, 'manager');
  const coordination = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('personvern', coordination, 'privacy_officer');
  const other = await place.service('coordination', granlia, 'Koordinering i Granlia');
  await place.worker('personvern2', other, 'privacy_officer');
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.member(jonas, navWorker);
  await cases.consent(jonas, skole, [navWorker.serviceId], ['basic']);
  await cases.signInFor(jonas, 'ungdom');
  [ungdom, nav, officer, elsewhere, kollega, leder] = await Promise.all([
    laget.signIn('ungdom'),
    laget.signIn('nav'),
    laget.signIn('personvern'),
    laget.signIn('personvern2'),
    laget.signIn('kollega'),
    laget.signIn('leder'),
  ]);
  await nav.get(`/api/young-people/${jonas}/case`).expect(200);
});

afterAll(() => laget.close());

const entries = async (): Promise<OwnLog['entries']> => {
  const { body }: { body: OwnLog } = await ungdom.get(`/api/young-people/${jonas}/own-log`).expect(200);
  return body.entries;
};
const readingOf = async (name: string) => (await entries()).find((entry) => entry.name === name);
const own = () => `/api/young-people/${jonas}/own-log/questions`;
let questionId: string;

test('the young person asks about a line of the log, and sees when the answer comes at the latest', async () => {
  const entryId = (await readingOf('nav Testesen'))?.id;
  const asked = await ungdom.post(own(), { entryId, text: 'Hvorfor så du på planen min?' }).expect(201);
  questionId = asked.body.id;
  const { body } = await ungdom.get(own()).expect(200);
  expect(body).toEqual([
    expect.objectContaining({
      id: questionId,
      text: 'Hvorfor så du på planen min?',
      status: 'received',
      aboutName: 'nav Testesen',
      aboutServiceName: 'NAV Fjordvik',
      aboutAction: 'case.read',
      answerBy: daysAhead(30),
      steps: [],
    }),
  ]);
});

test('nothing can be asked about a line that is not the young person’s own, and nothing without words', async () => {
  const nowhere = '0190a5b4-0000-7000-8000-000000000000';
  expect((await ungdom.post(own(), { entryId: nowhere, text: 'Hvorfor?' })).status).toBe(404);
  const entryId = (await entries())[0]?.id;
  expect((await ungdom.post(own(), { entryId, text: '  ' })).status).toBe(400);
});

test('the list of the privacy officer names nobody; opening one does, and the young person sees that', async () => {
  const list = await officer.get('/api/privacy-questions').expect(200);
  expect(list.body).toHaveLength(1);
  expect(list.text).not.toContain('Elvemyr');
  const opened = await officer.get(`/api/privacy-questions/${questionId}`).expect(200);
  expect(opened.body).toMatchObject({ youngPersonName: 'Jonas Elvemyr', status: 'received' });
  expect(await readingOf('personvern Testesen')).toMatchObject({
    action: 'privacy-question.read',
    basis: 'privacy_officer',
  });
});

test('a privacy officer elsewhere has no such question, and the one it is about reads it nowhere', async () => {
  expect((await elsewhere.get('/api/privacy-questions').expect(200)).body).toEqual([]);
  expect((await elsewhere.get(`/api/privacy-questions/${questionId}`)).status).toBe(404);
  const answer = { kind: 'answered', text: 'Nei.' };
  expect((await elsewhere.post(`/api/privacy-questions/${questionId}/steps`, answer)).status).toBe(404);
  expect((await nav.get('/api/privacy-questions')).status).toBe(403);
  expect((await nav.get(`/api/young-people/${jonas}/case`)).text).not.toContain('Hvorfor så du');
});

type Task = { kind: string; id: string; youngPersonId: string; name: string; due: string; text: string };
type Day = { items: Task[]; waits: Task[] };
const day = async (who: Browser): Promise<Day> => {
  const { body }: { body: Day } = await who.get('/api/my-day').expect(200);
  return body;
};
const questionsOf = async (who: Browser): Promise<Task[]> =>
  (await day(who)).items.filter(({ kind }) => kind.endsWith('question'));

test('it is a task on the day of the privacy officer, with its date and without who asks', async () => {
  expect(await questionsOf(officer)).toEqual([
    expect.objectContaining({
      kind: 'privacy_question',
      id: questionId,
      due: daysAhead(30),
      youngPersonId: '',
      name: ' ',
      text: 'Hvorfor så du på planen min?',
      reason: 'the_law_or_a_deadline',
    }),
  ]);
  expect(await questionsOf(elsewhere)).toEqual([]);
  expect(await questionsOf(kollega)).toEqual([]);
});

const steps = () => `/api/privacy-questions/${questionId}/steps`;
const serviceAnswer = () => `/api/privacy-questions/${questionId}/service-answer`;

test('the service that is asked has it as a task: everybody there but whom it is about, and nobody learns who asks', async () => {
  expect((await officer.post(steps(), { kind: 'answered', text: ' ' })).body.blockers).toEqual([
    'text_missing',
  ]);
  expect((await officer.post(steps(), { kind: 'service_answered', text: 'x' })).status).toBe(400);
  await officer.post(steps(), { kind: 'service_asked', text: 'Hva var besøket til?' }).expect(201);
  expect((await ungdom.get(own())).body[0].status).toBe('service_asked');
  for (const who of [kollega, leder]) {
    expect(await questionsOf(who)).toEqual([
      expect.objectContaining({
        kind: 'service_question',
        id: questionId,
        due: daysAhead(30),
        status: 'nav Testesen',
        text: 'Hva var besøket til?',
      }),
    ]);
    const { text } = await who.get('/api/my-day');
    expect(text).not.toContain(jonas);
    expect(text).not.toContain('Hvorfor så du');
  }
  expect(await questionsOf(nav)).toEqual([]);
  expect(await questionsOf(officer)).toEqual([]);
  expect((await day(officer)).waits).toMatchObject([{ kind: 'service_question', byService: 'NAV Fjordvik' }]);
  for (const who of [nav, elsewhere, ungdom])
    expect([403, 404]).toContain((await who.post(serviceAnswer(), { text: 'Det var meg.' })).status);
});

test('whom it is about cannot answer for the service by a statement of the own making either', async () => {
  const step = `INSERT INTO app.question_step (question_id, young_person_id, municipality_id, kind, text, by_user_id)
    SELECT $1, $2, $3, 'service_answered', 'Det var meg.', app.me()`;
  await expect(byHand(laget, navWorker, step, [questionId, jonas, fjordvik])).rejects.toThrow(
    /row-level security/,
  );
});

test('the answer of the service is a task for the officer again, and the young person reads every step and the answer', async () => {
  expect((await leder.post(serviceAnswer(), { text: ' ' }).expect(422)).body.blockers).toEqual([
    'text_missing',
  ]);
  await leder.post(serviceAnswer(), { text: 'Hun forberedte et møte.' }).expect(204);
  expect((await kollega.post(serviceAnswer(), { text: 'En gang til.' })).status).toBe(404);
  expect(await questionsOf(kollega)).toEqual([]);
  expect(await questionsOf(officer)).toMatchObject([
    { kind: 'privacy_question', status: 'service_answered' },
  ]);
  expect((await ungdom.get(own())).body[0].status).toBe('service_answered');
  expect((await entries()).find(({ action }) => action === 'service-question.answer')).toMatchObject({
    name: 'leder Testesen',
  });
  await officer.post(steps(), { kind: 'answered', text: 'Hun forberedte møtet på tirsdag.' }).expect(201);
  expect((await ungdom.get(own())).body[0]).toMatchObject({
    status: 'answered',
    steps: [
      { kind: 'service_asked', byName: 'personvern Testesen' },
      { kind: 'service_answered', text: 'Hun forberedte et møte.', byName: 'leder Testesen' },
      { kind: 'answered', text: 'Hun forberedte møtet på tirsdag.' },
    ],
  });
  const again = await officer.post(steps(), { kind: 'answered', text: 'Og en ting til.' }).expect(422);
  expect(again.body.blockers).toEqual(['already_answered']);
  expect(await questionsOf(officer)).toEqual([]);
});

test('a line is hidden by a dated and reasoned decision, and shows again when the date has passed', async () => {
  const before = await readingOf('nav Testesen');
  const hide = (body: object) => officer.post('/api/log-hidings', body);
  const wish = { entryId: before?.id, until: daysAhead(30), reason: 'Fare for liv og helse.' };
  expect((await hide({ ...wish, reason: '' }).expect(422)).body.blockers).toEqual(['reason_missing']);
  expect((await hide({ ...wish, until: daysAhead(300) }).expect(422)).body.blockers).toEqual([
    'lasts_too_long',
  ]);
  expect((await elsewhere.post('/api/log-hidings', wish)).status).toBe(404);
  await hide(wish).expect(200);
  expect(await readingOf('nav Testesen')).toBeUndefined();
  await laget.owner.query(
    `CREATE OR REPLACE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (app.clock() AT TIME ZONE 'Europe/Oslo')::date + 31 $$`,
  );
  expect(await readingOf('nav Testesen')).toMatchObject({ action: 'case.read' });
});

test('everything that the officer did is in the log with its reason to be allowed', async () => {
  const rows = (await readLog(laget)).filter(({ basis }) => basis === 'privacy_officer');
  expect(new Set(rows.map(({ action }) => action))).toEqual(
    new Set(['privacy-question.read', 'privacy-question.answer', 'log.hide']),
  );
});
