import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import type { Browser } from '../../support/laget.ts';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;
let jonas: Browser;
let today: string;

beforeAll(async () => {
  it = await startPlanCase();
  await it.laget.given.case.signInFor(it.youngPersonId);
  jonas = await it.laget.signIn('ungdom');
  today = (await it.skole.get('/api/session').expect(200)).body.today;
});

afterAll(() => it.laget.close());

const add = async (change: object = {}): Promise<string> => {
  const wish = {
    title: 'Praksis på verksted',
    kind: 'work_practice',
    responsiblePostId: it.workers.nav.postId,
    deadline: addDays(today, 30),
    lookFor: 'At Jonas trives.',
    lookOn: addDays(today, 14),
    ...change,
  };
  const { id }: { id: string } = (await it.skole.post(it.path('/measures'), wish).expect(201)).body;
  return id;
};
const measureOf = async (id: string, reader: Browser = it.skole): Promise<Record<string, unknown>> => {
  const { body } = await reader.get(it.path(reader === jonas ? '/own-page' : '/plan')).expect(200);
  const measures: Record<string, unknown>[] = body.measures;
  return measures.find((measure) => measure['id'] === id) ?? {};
};
const verb = async (id: string, name: string, body = {}) => {
  const { version } = await measureOf(id);
  return it.skole.post(it.path(`/measures/${id}/${name}`), body).set(...seen(Number(version)));
};
const answer = (id: string, body: object) => jonas.post(it.path(`/measures/${id}/answer`), body);
const done = async (id: string): Promise<void> => {
  for (const name of ['agree', 'start']) expect((await verb(id, name)).status).toBe(200);
  const evaluation = {
    happened: 'Åtte dager.',
    outcome: 'school',
    helped: 'good',
    learnt: 'Morgen går best.',
  };
  expect((await verb(id, 'finish', evaluation)).status).toBe(200);
};

test('«differently» is said in own words, the team changes the measure, and the young person is asked again', async () => {
  const id = await add();
  expect((await answer(id, { answer: 'differently', words: ' ' })).body.blockers).toEqual([
    'differently_without_words',
  ]);
  expect((await answer(id, { answer: 'differently', words: 'Heller etter lunsj.' })).status).toBe(200);
  expect(await measureOf(id)).toMatchObject({ youngPersonAnswerWords: 'Heller etter lunsj.' });
  expect((await verb(id, 'agree')).body.blockers).toEqual(['young_person_wants_it_differently']);
  const { version } = await measureOf(id);
  const changed = await it.skole
    .patch(it.path(`/measures/${id}`), { title: 'Praksis etter lunsj' })
    .set(...seen(Number(version)));
  expect(changed.status).toBe(200);
  expect(await measureOf(id, jonas)).toMatchObject({ askedAgain: true, youngPersonAnswer: null });
  expect((await verb(id, 'agree')).body.blockers).toEqual(['young_person_asked_again']);
  expect((await answer(id, { answer: 'yes' })).status).toBe(200);
  expect((await verb(id, 'agree')).status).toBe(200);
});

test('a measure ends in an outcome of its kind, and in no other', async () => {
  const id = await add();
  for (const name of ['agree', 'start']) await verb(id, name);
  const evaluation = { happened: 'Ja.', outcome: 'trade_certificate', helped: 'good', learnt: 'Mye.' };
  expect((await verb(id, 'finish', evaluation)).body.blockers).toEqual(['outcome_of_another_kind']);
  const row = it.laget.given.pool.query(`UPDATE app.measure SET outcome = 'school' WHERE id = $1`, [id]);
  await expect(row).rejects.toThrow(/permission denied|measure_outcome_at_the_end/);
});

test('when it is over the young person says whether it helped, beside what the service says', async () => {
  const id = await add();
  const say = (body: object) => jonas.post(it.path(`/measures/${id}/own-evaluation`), body);
  expect((await say({ helped: 'good' })).status).toBe(409);
  await done(id);
  expect((await say({ helped: 'little', words: 'Det var langt å gå.' })).status).toBe(200);
  const both = {
    evaluationHelped: 'good',
    youngPersonHelped: 'little',
    youngPersonEvaluation: 'Det var langt å gå.',
  };
  expect(await measureOf(id)).toMatchObject(both);
  expect(await measureOf(id, jonas)).toMatchObject(both);
  const { body } = await it.skole.get(it.path('/plan/versions')).expect(200);
  expect(body[0]).toMatchObject({ verb: 'own-evaluation', itemId: id });
});

test('nobody on the team can write what the young person thinks, not even around the API', async () => {
  const id = await add();
  const { rows } = await it.laget.given.pool.query<{ definition: string }>(
    `SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgname = 'measure_own_voice'`,
  );
  expect(rows[0]?.definition).toContain('refuse_others_voice');
  expect((await it.skole.post(it.path(`/measures/${id}/own-evaluation`), { helped: 'good' })).status).toBe(
    403,
  );
});

test('who has only «basic» does not see what has helped in work', async () => {
  const id = await add();
  await done(id);
  expect(await measureOf(id, it.bup)).toEqual({});
  expect(await measureOf(id, it.nav)).toMatchObject({ outcome: 'school' });
});
