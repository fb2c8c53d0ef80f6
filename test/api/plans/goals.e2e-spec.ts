import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { type PlanCase, seen, startPlanCase } from './plan-case.ts';

let it: PlanCase;

beforeAll(async () => {
  it = await startPlanCase();
});

afterAll(() => it.laget.close());

const addGoal = async (body: object): Promise<{ id: string }> => {
  const { id }: { id: string } = (await it.skole.post(it.path('/goals'), body).expect(201)).body;
  return { id };
};
const goalOf = async (id: string): Promise<Record<string, unknown> | undefined> => {
  const goals: Record<string, unknown>[] = (await it.skole.get(it.path('/plan')).expect(200)).body.goals;
  return goals.find((goal) => goal['id'] === id);
};

test('the first goal begins the plan as a draft, in the young person’s own words with the day they were said', async () => {
  const goal = await addGoal({
    ownWords: 'Jeg vil jobbe med sykler.',
    wording: 'Lærekontrakt som sykkelmekaniker.',
  });
  const { body } = await it.skole.get(it.path('/plan')).expect(200);
  expect(body.plan).toMatchObject({ status: 'draft', number: 2, activatedAt: null });
  expect(body.goals).toMatchObject([
    { id: goal.id, ownWords: 'Jeg vil jobbe med sykler.', category: 'basic', version: 1 },
  ]);
  expect(body.goals[0].ownWordsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect((await readLog(it.laget)).some(({ action }) => action === 'goal.write')).toBe(true);
});

test('a second plan cannot be begun', async () => {
  expect((await it.skole.post(it.path('/plan')).expect(409)).body.code).toBe('conflict');
});

test('a goal that says nothing is refused with what is missing', async () => {
  const { body } = await it.skole.post(it.path('/goals'), { ownWords: ' ' }).expect(422);
  expect(body).toMatchObject({ code: 'blocked', blockers: ['says_nothing'] });
});

test('a change needs the version that was read: 428 without, 412 when somebody was first', async () => {
  const { id } = await addGoal({ ownWords: 'Sove om natta.' });
  const change = { wording: 'Bedre søvn.' };
  await it.skole.patch(it.path(`/goals/${id}`), change).expect(428);
  const changed = await it.skole
    .patch(it.path(`/goals/${id}`), change)
    .set(...seen(1))
    .expect(200);
  expect(changed.body).toMatchObject({ id, version: 2 });
  const late = await it.nav
    .patch(it.path(`/goals/${id}`), { wording: 'Noe annet.' })
    .set(...seen(1))
    .expect(412);
  expect(late.body.code).toBe('stale-version');
  expect(await goalOf(id)).toMatchObject({ wording: 'Bedre søvn.', version: 2 });
});

test('new words ask for a new agreement', async () => {
  const { id } = await addGoal({ ownWords: 'Få lappen.', wording: 'Førerkort klasse B.' });
  const say = { agreement: 'agreed' };
  await it.skole
    .post(it.path(`/goals/${id}/agreement`), say)
    .set(...seen(1))
    .expect(200);
  expect(await goalOf(id)).toMatchObject({ agreement: 'agreed' });
  await it.skole
    .patch(it.path(`/goals/${id}`), { wording: 'Trafikalt grunnkurs.' })
    .set(...seen(2))
    .expect(200);
  expect(await goalOf(id)).toMatchObject({ agreement: null });
});

test('a disagreement stays as it was said, and is answered', async () => {
  const { id } = await addGoal({ ownWords: 'Slippe å grue meg.', wording: 'Fire dager i uka på skolen.' });
  const post = (rest: string, body: object, version: number) =>
    it.skole.post(it.path(`/goals/${id}/${rest}`), body).set(...seen(version));
  expect((await post('agreement', { agreement: 'partly' }, 1).expect(422)).body.blockers).toEqual([
    'disagreement_without_words',
  ]);
  expect((await post('answer-disagreement', { text: 'Hei' }, 1).expect(422)).body.blockers).toEqual([
    'nothing_to_answer',
  ]);
  await post('agreement', { agreement: 'partly', disagreement: 'Det er søvnen.' }, 1).expect(200);
  await post('answer-disagreement', { text: 'Da begynner vi med søvnen.' }, 2).expect(200);
  await post('agreement', { agreement: 'agreed' }, 3).expect(200);
  const goal = await goalOf(id);
  expect(goal).toMatchObject({ agreement: 'agreed', disagreement: 'Det er søvnen.' });
  expect(goal?.['disagreementAnswers']).toMatchObject([
    { text: 'Da begynner vi med søvnen.', by: 'skole Testesen' },
  ]);
});

test('the database itself refuses to take a disagreement away', async () => {
  const { id } = await addGoal({ ownWords: 'Bo for meg selv.', wording: 'Hybel i byen.' });
  const say = { agreement: 'disagreed', disagreement: 'Ikke i byen.' };
  await it.skole
    .post(it.path(`/goals/${id}/agreement`), say)
    .set(...seen(1))
    .expect(200);
  await it.laget.owner.query('ALTER TABLE app.goal NO FORCE ROW LEVEL SECURITY');
  await expect(it.laget.owner.query(`UPDATE app.goal SET disagreement = ''`)).rejects.toThrow('only-grows');
  await it.laget.owner.query('ALTER TABLE app.goal FORCE ROW LEVEL SECURITY');
  expect((await goalOf(id))?.['disagreement']).toBe('Ikke i byen.');
});

test('a goal is reached, or dropped with a reason, and can be taken up again', async () => {
  const { id } = await addGoal({ ownWords: 'Lære å svømme.' });
  const verb = (name: string, version: number, body = {}) =>
    it.skole.post(it.path(`/goals/${id}/${name}`), body).set(...seen(version));
  expect((await verb('drop', 1).expect(422)).body.blockers).toEqual(['no_reason']);
  await verb('drop', 1, { reason: 'Vil heller løpe.' }).expect(200);
  expect((await verb('reach', 2).expect(422)).body.blockers).toEqual(['verb_not_possible']);
  await verb('reopen', 2).expect(200);
  await verb('reach', 3).expect(200);
  expect(await goalOf(id)).toMatchObject({ status: 'reached', version: 4 });
  await it.skole
    .patch(it.path(`/goals/${id}`), { wording: 'Nytt' })
    .set(...seen(4))
    .expect(409);
});

test('a goal of a category that is not shared is not there for the reader, and nobody says how much', async () => {
  const { id } = await addGoal({ ownWords: 'Trygt hjemme.', area: 'safety' });
  expect(await goalOf(id)).toMatchObject({ category: 'family' });
  const { body } = await it.nav.get(it.path('/plan')).expect(200);
  expect(body.goals.map((goal: { id: string }) => goal.id)).not.toContain(id);
  expect(body.partly).toBe(true);
  await it.nav
    .patch(it.path(`/goals/${id}`), { wording: 'Ser ikke' })
    .set(...seen(1))
    .expect(404);
  expect((await it.skole.get(it.path('/plan'))).body.partly).toBe(false);
});

test('what nobody knows is a 400 that names it', async () => {
  expect(
    (await it.skole.post(it.path('/goals'), { ownWords: 'Hei', colour: 'red' }).expect(400)).body.code,
  ).toBe('unknown-field');
  await it.skole.post(it.path('/goals'), { ownWords: 'Hei', area: 'moon' }).expect(400);
  await it.skole.post(it.path('/goals'), { ownWords: 7 }).expect(400);
  await it.skole
    .patch(it.path('/goals/no-id'), {})
    .set(...seen(1))
    .expect(400);
});
