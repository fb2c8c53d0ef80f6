import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;

beforeAll(async () => {
  it = await startPlanCase();
  const first = await it.skole.post(it.path('/goals'), { ownWords: 'Skru sykler' }).expect(201);
  const { id }: { id: string } = first.body;
  await it.nav
    .patch(it.path(`/goals/${id}`), { ownWords: 'Bli sykkelmekaniker' })
    .set(...seen(1))
    .expect(200);
  await it.skole.post(it.path('/goals'), { ownWords: 'Trygt hjemme', area: 'family_care' }).expect(201);
});

afterAll(() => it.laget.close());

test('an earlier version can be read as it was, with who changed what since', async () => {
  const { body } = await it.skole.get(it.path('/plan/versions/2')).expect(200);
  expect(body).toMatchObject({ number: 2, newest: 4 });
  expect(body.items.map((item: { itemKind: string }) => item.itemKind)).toEqual(['plan', 'goal']);
  expect(body.items[1].content).toMatchObject({ ownWords: 'Skru sykler', status: 'open' });
  expect(body.changes).toMatchObject([{ isNew: true, row: { verb: 'add', by: 'skole Testesen' } }]);
  expect(body.since[0]).toMatchObject({
    row: { by: 'nav Testesen', verb: 'change' },
    fields: [{ field: 'ownWords', from: 'Skru sykler', to: 'Bli sykkelmekaniker' }],
  });
});

test('what is not shared with the reader is in no version', async () => {
  const { body } = await it.nav.get(it.path('/plan/versions/3')).expect(200);
  expect(JSON.stringify(body)).not.toContain('Trygt hjemme');
  expect(body.newest).toBe(3);
  await it.nav.get(it.path('/plan/versions/4')).expect(404);
  expect(JSON.stringify((await it.nav.get(it.path('/plan/versions')).expect(200)).body)).not.toContain(
    'Trygt',
  );
});

test('a version that never was is not found, and a word is no number', async () => {
  await it.skole.get(it.path('/plan/versions/0')).expect(404);
  await it.skole.get(it.path('/plan/versions/99')).expect(404);
  await it.skole.get(it.path('/plan/versions/first')).expect(400);
});

test('the young person’s answer to a measure is a version as well, in the same words as the others', async () => {
  await it.laget.given.case.signInFor(it.youngPersonId);
  const ungdom = await it.laget.signIn('ungdom');
  const { today }: { today: string } = (await it.skole.get('/api/session')).body;
  const measure = {
    title: 'Mentor',
    responsibleYoungPerson: true,
    lookFor: 'Trivsel',
    deadline: today,
    lookOn: today,
  };
  const added = await it.skole.post(it.path('/measures'), measure).expect(201);
  const { id }: { id: string } = added.body;
  const answered = await ungdom.post(it.path(`/measures/${id}/answer`), { answer: 'yes' });
  expect(answered.status).toBeLessThan(300);
  const { body } = await it.skole.get(it.path('/plan/versions/6')).expect(200);
  expect(body.changes).toMatchObject([
    { row: { verb: 'answer', by: 'Jonas' }, fields: [{ field: 'youngPersonAnswer', from: null, to: 'yes' }] },
  ]);
});
