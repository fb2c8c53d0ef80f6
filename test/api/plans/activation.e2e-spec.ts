import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { asDefiner } from '../../support/access-log.ts';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;
let today: string;
let version = 1;

beforeAll(async () => {
  it = await startPlanCase();
  today = (await it.skole.get('/api/session').expect(200)).body.today;
  await it.skole.post(it.path('/plan')).expect(201);
});

afterAll(() => it.laget.close());

const blockers = async (): Promise<string[]> => {
  const list: string[] = (await it.skole.get(it.path('/plan/activation-blockers')).expect(200)).body.blockers;
  return list;
};
const change = async (request: ReturnType<PlanCase['skole']['post']>) => {
  version = (await request.set(...seen(version)).expect(200)).body.version;
};
const mapped = async (): Promise<{ id: string; answerVersion: number }> => {
  const begin = { withYoungPerson: true, language: 'nb' };
  const { id }: { id: string } = (await it.skole.post(it.path('/mappings'), begin).expect(201)).body;
  const answer = { answer: 'serious', note: 'Inkasso.' };
  const saved = await it.skole.put(it.path(`/mappings/${id}/areas/debt`), answer).expect(200);
  await it.skole
    .post(it.path(`/mappings/${id}/complete`))
    .set(...seen(1))
    .expect(200);
  const { version: answerVersion }: { version: number } = saved.body;
  return { id, answerVersion };
};

test('the list says everything that is missing, and activating answers with the same list', async () => {
  expect(await blockers()).toEqual(['agreement_not_recorded', 'no_goal_in_own_words']);
  const { body } = await it.skole
    .post(it.path('/plan/activate'))
    .set(...seen(version))
    .expect(422);
  expect(body).toMatchObject({
    code: 'blocked',
    blockers: ['agreement_not_recorded', 'no_goal_in_own_words'],
  });
});

test('the agreement is recorded with when and how; not ahead of time', async () => {
  const tomorrow = { agreedOn: addDays(today, 1), how: 'I møtet' };
  const refused = await it.skole
    .post(it.path('/plan/agreement'), tomorrow)
    .set(...seen(version))
    .expect(422);
  expect(refused.body.blockers).toEqual(['agreement_in_the_future']);
  await change(
    it.skole.post(it.path('/plan/agreement'), { agreedOn: today, how: 'Vi leste planen sammen.' }),
  );
  expect(await blockers()).toEqual(['no_goal_in_own_words']);
});

test('a reason why there are no own words yet is asked again within 30 days', async () => {
  const reason = { noOwnWordsReason: 'Vil bli kjent først.', noOwnWordsAskAgainOn: addDays(today, 31) };
  const refused = await it.skole
    .patch(it.path('/plan'), reason)
    .set(...seen(version))
    .expect(422);
  expect(refused.body.blockers).toEqual(['ask_again_too_late']);
  await change(it.skole.patch(it.path('/plan'), { ...reason, noOwnWordsAskAgainOn: addDays(today, 30) }));
  expect(await blockers()).toEqual([]);
});

test('every serious area of the mapping is addressed, or left with a reason', async () => {
  const { id, answerVersion } = await mapped();
  expect(await blockers()).toEqual(['area_not_addressed:debt']);
  await it.skole
    .post(it.path(`/mappings/${id}/areas/debt/leave`), { reason: ' ' })
    .set(...seen(answerVersion))
    .expect(422);
  const leave = { reason: 'Vil vente til over jul.' };
  await it.skole
    .post(it.path(`/mappings/${id}/areas/debt/leave`), leave)
    .set(...seen(answerVersion))
    .expect(200);
  expect(await blockers()).toEqual([]);
});

test('the plan needs a live consent or legal basis for the basic category', async () => {
  await asDefiner(it.laget, `UPDATE app.sharing SET ended_at = app.clock() WHERE category = 'basic'`);
  expect(await blockers()).toEqual(['no_basis_for_basic']);
  await asDefiner(it.laget, `UPDATE app.sharing SET ended_at = NULL WHERE category = 'basic'`);
});

test('nothing is missing: the plan is activated, once, and its number tells', async () => {
  const { body } = await it.skole
    .post(it.path('/plan/activate'))
    .set(...seen(version))
    .expect(200);
  expect(body).toMatchObject({ number: 4, version: version + 1 });
  expect((await it.skole.get(it.path('/plan'))).body.plan).toMatchObject({ status: 'active' });
  expect(await blockers()).toEqual(['not_a_draft']);
  const events = (await it.skole.get(it.path('/case'))).body.events.map(({ kind }: { kind: string }) => kind);
  expect(events).toContain('plan-activated');
});
