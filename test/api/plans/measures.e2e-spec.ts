import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;
let today: string;

beforeAll(async () => {
  it = await startPlanCase();
  today = (await it.skole.get('/api/session').expect(200)).body.today;
});

afterAll(() => it.laget.close());

const practice = (change: object = {}) => ({
  title: 'Arbeidstrening på Pedalen verksted',
  kind: 'work_practice',
  responsiblePostId: it.workers.nav.postId,
  deadline: addDays(today, 30),
  lookFor: 'At Jonas trives.',
  lookOn: addDays(today, 14),
  ...change,
});
const add = async (change: object = {}): Promise<string> => {
  const { id }: { id: string } = (await it.skole.post(it.path('/measures'), practice(change)).expect(201))
    .body;
  return id;
};
const measureOf = async (id: string): Promise<Record<string, unknown> | undefined> => {
  const plan = await it.skole.get(it.path('/plan')).expect(200);
  const measures: Record<string, unknown>[] = plan.body.measures;
  return measures.find((measure) => measure['id'] === id);
};
const verb = (id: string, name: string, version: number, body = {}) =>
  it.skole.post(it.path(`/measures/${id}/${name}`), body).set(...seen(version));

test('a measure has one responsible person with a service, a deadline, and what we shall look for and when', async () => {
  const id = await add();
  expect(await measureOf(id)).toMatchObject({
    status: 'proposed',
    category: 'work_economy',
    responsibleServiceName: 'NAV Fjordvik',
    responsibleName: 'nav Testesen',
    responsibleYoungPerson: false,
  });
});

test('what is missing is told all at once', async () => {
  const { body } = await it.skole.post(it.path('/measures'), { title: 'Noe' }).expect(422);
  expect(body.blockers).toEqual(['no_responsible', 'no_deadline', 'nothing_to_look_for', 'no_date_to_look']);
});

test('somebody outside the team cannot be responsible; the young person can', async () => {
  const outside = await it.laget.given.place.worker('utenfor', it.workers.nav.serviceId);
  const { body } = await it.skole
    .post(it.path('/measures'), practice({ responsiblePostId: outside.postId }))
    .expect(422);
  expect(body.blockers).toEqual(['responsible_not_on_team']);
  const own = await it.skole
    .post(it.path('/measures'), practice({ responsiblePostId: undefined, responsibleYoungPerson: true }))
    .expect(201);
  expect(await measureOf(own.body.id)).toMatchObject({ responsibleYoungPerson: true, responsibleName: null });
});

test('proposed, agreed, ongoing, done with an evaluation', async () => {
  const id = await add();
  expect((await verb(id, 'start', 1).expect(422)).body.blockers).toEqual(['verb_not_possible']);
  await verb(id, 'agree', 1).expect(200);
  await verb(id, 'start', 2).expect(200);
  const empty = { happened: ' ', outcome: '', helped: 'good', learnt: '' };
  expect((await verb(id, 'finish', 3, empty).expect(422)).body.blockers).toEqual([
    'what_happened_missing',
    'no_outcome',
    'what_was_learnt_missing',
  ]);
  await verb(id, 'finish', 3, {
    happened: 'Sju av åtte dager.',
    outcome: 'apprenticeship',
    helped: 'good',
    learnt: 'Møt ham første dagen.',
  }).expect(200);
  expect(await measureOf(id)).toMatchObject({
    status: 'done',
    evaluationHelped: 'good',
    outcome: 'apprenticeship',
    version: 4,
  });
});

test('a measure is cancelled with a reason, and taken up again with one', async () => {
  const id = await add();
  await verb(id, 'cancel', 1, { reason: ' ' }).expect(422);
  await verb(id, 'cancel', 1, { reason: 'Jonas vil ikke.' }).expect(200);
  expect(await measureOf(id)).toMatchObject({ status: 'cancelled', statusReason: 'Jonas vil ikke.' });
  await verb(id, 'reopen', 2, { reason: 'Han vil likevel.' }).expect(200);
  expect(await measureOf(id)).toMatchObject({ status: 'proposed' });
});

test('the deadline has its own verb, and what stops it can be said', async () => {
  const id = await add();
  const later = addDays(today, 60);
  await it.skole
    .patch(it.path(`/measures/${id}`), { deadline: later })
    .set(...seen(1))
    .expect(400);
  await verb(id, 'new-deadline', 1, { deadline: addDays(today, -1) }).expect(422);
  await verb(id, 'new-deadline', 1, { deadline: later, reason: 'Verkstedet er stengt.' }).expect(200);
  await verb(id, 'say-obstacle', 2, { obstacle: 'Verkstedet har ikke svart.' }).expect(200);
  expect(await measureOf(id)).toMatchObject({ deadline: later, obstacle: 'Verkstedet har ikke svart.' });
});

test('who does it, and what we look for, can be changed; the category stays', async () => {
  const id = await add({ area: 'debt' });
  const change = {
    title: 'Gjeldsrådgiver',
    responsiblePostId: it.workers.skole.postId,
    lookFor: 'At brevene er åpnet.',
  };
  await it.skole
    .patch(it.path(`/measures/${id}`), change)
    .set(...seen(1))
    .expect(200);
  expect(await measureOf(id)).toMatchObject({
    title: 'Gjeldsrådgiver',
    responsibleServiceName: 'Vestlia vgs',
    category: 'work_economy',
  });
  await it.skole
    .patch(it.path(`/measures/${id}`), { category: 'basic' })
    .set(...seen(2))
    .expect(400);
});

test('a null is never a 500', async () => {
  const nulls = {
    area: null,
    kind: null,
    category: null,
    goalId: null,
    responsiblePostId: null,
    title: null,
    deadline: null,
  };
  const answer = await it.skole.post(it.path('/measures'), practice(nulls));
  expect(answer.status).toBeLessThan(500);
  const goal = await it.skole.post(it.path('/goals'), {
    ownWords: null,
    wording: null,
    area: null,
    category: null,
  });
  expect(goal.status).toBeLessThan(500);
});
