import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HandOver, startHandOver } from '../transitions/hand-over.ts';
import { dayFromNow } from '../../support/day.ts';

let over: HandOver;

beforeAll(async () => {
  over = await startHandOver();
});

afterAll(() => over.laget.close());

const path = (): string => `/api/young-people/${over.jonas}/activities`;
const day = (days: number): string => dayFromNow(days);

const added = async (body: object): Promise<string> => {
  const { body: made }: { body: { id: string } } = await over
    .as('skole')
    .post(path(), { kind: 'other', from: day(-30), source: 'told', ...body })
    .expect(201);
  return made.id;
};
const seen = async (id: string): Promise<Record<string, unknown>> => {
  const { body }: { body: { activities: Record<string, unknown>[] } } = await over
    .as('skole')
    .get(`/api/young-people/${over.jonas}/case`)
    .expect(200);
  return body.activities.find((one) => one['id'] === id) ?? {};
};
const verb = (id: string, name: string, body: object, version = 1) =>
  over
    .as('skole')
    .post(`${path()}/${id}/${name}`, body)
    .set('if-match', `"v${String(version)}"`);

test('what the young person does is kept from its first day, in the category of its kind', async () => {
  const id = await added({ kind: 'school', detail: 'Vg2 teknikk og industri' });
  expect(await seen(id)).toMatchObject({
    kind: 'school',
    category: 'school',
    detail: 'Vg2 teknikk og industri',
    from: day(-30),
    until: null,
  });
});

test('one press confirms that it is still so', async () => {
  const id = await added({});
  const { body } = await verb(id, 'confirm', {}).expect(200);
  expect(body).toEqual({ id, version: 2 });
  expect((await verb(id, 'confirm', {}, 1)).status).toBe(412);
});

test('it ends on its last day, and what has ended cannot be confirmed', async () => {
  const id = await added({});
  await verb(id, 'end', { until: day(-40) }).expect(422);
  await verb(id, 'end', { until: day(-2) }).expect(200);
  expect(await seen(id)).toMatchObject({ until: day(-2) });
  expect((await verb(id, 'confirm', {}, 2)).body.code).toBe('wrong-status');
});

test('it does not begin in the future, and what excludes each other does not overlap', async () => {
  const future = await over
    .as('skole')
    .post(path(), { kind: 'employed', from: day(3), source: 'told' })
    .expect(422);
  expect(future.body.blockers).toEqual(['begins_in_the_future']);
  await added({ kind: 'apprentice' });
  const both = await over
    .as('skole')
    .post(path(), { kind: 'registered_unemployed', from: day(-3), source: 'told' })
    .expect(422);
  expect(both.body.blockers).toEqual(['excluded_by_another']);
});

test('it can be put right, and whoever does says that it is so today', async () => {
  const id = await added({ detail: 'Butikk' });
  await verb(id, 'change', { detail: 'Butikk, to dager i uka', from: day(-20) }).expect(200);
  expect(await seen(id)).toMatchObject({ detail: 'Butikk, to dager i uka', from: day(-20), version: 2 });
});

test('nobody outside the team writes it, and the log of the case tells of every change', async () => {
  await over
    .as('fremmed')
    .post(path(), { kind: 'other', from: day(-1), source: 'told' })
    .expect(404);
  await over
    .as('ungdom')
    .post(path(), { kind: 'other', from: day(-1), source: 'told' })
    .expect(403);
  const { body } = await over.as('skole').get(`/api/young-people/${over.jonas}/case`).expect(200);
  const told = body.events.filter(({ kind }: { kind: string }) => kind === 'activity-changed');
  expect(new Set(told.map(({ payload }: { payload: { what: string } }) => payload.what))).toEqual(
    new Set(['added', 'confirmed', 'ended', 'changed']),
  );
});

test('of a business it is said what it brings in, and of an education whether it was completed', async () => {
  const business = { kind: 'self_employed', from: day(-30), source: 'told' };
  const silent = await over.as('skole').post(path(), business).expect(422);
  expect(silent.body.blockers).toEqual(['income_missing']);
  expect(await seen(await added({ ...business, level: 'under_50000' }))).toMatchObject({
    level: 'under_50000',
  });
  const school = await added({ kind: 'school', level: 'upper_secondary' });
  expect(await seen(school)).toMatchObject({ level: 'upper_secondary', completed: null });
  await verb(school, 'end', { until: day(-2), completed: false }).expect(200);
  expect(await seen(school)).toMatchObject({ until: day(-2), completed: false });
  await verb(await added({}), 'end', { until: day(-2), completed: true }).expect(422);
});
