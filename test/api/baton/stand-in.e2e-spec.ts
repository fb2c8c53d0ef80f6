import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let secret: string;
let skole: Worker;
let vikar: Worker;
let elsewhere: Worker;
const browsers: Record<string, Browser> = {};
const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly forName: string;
  readonly text: string;
}
interface StandIns {
  readonly asked: readonly { readonly id: string }[];
  readonly own: readonly { readonly id: string }[];
}
const standIns = async (who: string): Promise<StandIns> => {
  const { body }: { body: StandIns } = await as(who).get('/api/absence').expect(200);
  return body;
};
const items = async (who: string): Promise<Item[]> => {
  const { body }: { body: { items: Item[] } } = await as(who).get('/api/my-day').expect(200);
  return body.items;
};
const away = async (body: object): Promise<string> => {
  const answer: { body: { id: string } } = await as('skole').post('/api/absence', body).expect(201);
  return answer.body.id;
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const school = await place.service('school', municipality, 'Vestlia vgs');
  skole = await place.worker('skole', school);
  vikar = await place.worker('vikar', school);
  elsewhere = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, skole);
  secret = await cases.youngPerson(municipality, skole, { givenName: 'Ylva' });
  await cases.protection(secret, 'strictly_confidential', skole);
  await cases.consent(jonas, skole, [school]);
  const own = { young_person_id: jonas, owner_service_id: school, category: 'basic' };
  const planId = await insert(pool, 'plan', own);
  await insert(pool, 'measure', {
    ...own,
    plan_id: planId,
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: school,
    responsible_post_id: skole.postId,
    deadline: dayFromNow(-2),
    look_for: 'Om de sier ja',
    look_on: dayFromNow(10),
    status: 'agreed',
  });
  for (const who of ['skole', 'vikar', 'nav']) browsers[who] = await laget.signIn(who);
});
afterAll(() => laget.close());

test('who stands in works in the same service', async () => {
  const { body } = await as('skole')
    .post('/api/absence', { from: dayFromNow(0), until: dayFromNow(5), standInPostId: elsewhere.postId })
    .expect(422);
  expect(body).toMatchObject({ blockers: ['stand-in-elsewhere'] });
});

test('nothing is seen before the yes, and the yes opens the same list, marked for whom', async () => {
  const id = await away({ from: dayFromNow(0), until: dayFromNow(5), standInPostId: vikar.postId });
  await as('vikar').get(`/api/young-people/${jonas}/case`).expect(404);
  const { body } = await as('vikar').get('/api/absence').expect(200);
  expect(body).toMatchObject({ asked: [{ id, forName: 'skole Testesen', answer: null }] });
  await as('nav').post(`/api/absence/${id}/accept`, {}).expect(404);
  expect((await as('vikar').post(`/api/absence/${id}/accept`, {}).expect(200)).body).toEqual({ count: 1 });
  await as('vikar').get(`/api/young-people/${jonas}/case`).expect(200);
  const seen = await items('vikar');
  expect(seen.map(({ kind }) => kind)).toEqual((await items('skole')).map(({ kind }) => kind));
  expect(seen.map(({ kind }) => kind)).toContain('measure_overdue');
  expect(new Set(seen.map(({ forName }) => forName))).toEqual(new Set(['skole Testesen']));
  expect((await items('skole')).every(({ forName }) => forName === '')).toBe(true);
});

test('A01 whom the stand-in can never see is left out', async () => {
  await as('vikar').get(`/api/young-people/${secret}/case`).expect(404);
  const { rows } = await laget.given.pool.query<{ young_person_id: string }>(
    'SELECT young_person_id FROM app.team_member WHERE absence_id IS NOT NULL',
  );
  expect(rows.map((row) => row.young_person_id)).toEqual([jonas]);
});

test('the answer and what is opened afterwards stand in the log in the stand-in’s own name', async () => {
  const log = await readLog(laget);
  expect(log).toContainEqual(
    expect.objectContaining({
      action: 'absence.answer',
      young_person_ids: [jonas],
      actor_post_id: vikar.postId,
    }),
  );
});

test('an answer is given once', async () => {
  const { asked } = await standIns('vikar');
  const { body: again } = await as('vikar')
    .post(`/api/absence/${asked[0]?.id ?? ''}/decline`, {})
    .expect(422);
  expect(again).toMatchObject({ blockers: ['stand-in-answered'] });
});

test('at the return access ends in the same moment, and what was done is told', async () => {
  await as('vikar')
    .post(`/api/young-people/${jonas}/contacts`, { how: 'met', on: dayFromNow(0) })
    .expect(201);
  const { own } = await standIns('skole');
  await as('skole')
    .post(`/api/absence/${own[0]?.id ?? ''}/return`, {})
    .expect(200);
  await as('vikar').get(`/api/young-people/${jonas}/case`).expect(404);
  expect(await items('vikar')).toEqual([]);
  const told = (await items('skole')).filter(({ kind }) => kind === 'stand_in_did');
  expect(told).toEqual([expect.objectContaining({ text: '1' })]);
  await as('skole')
    .post(`/api/young-people/${jonas}/stand-ins/${told[0]?.id ?? ''}/told`, {})
    .expect(204);
  expect((await items('skole')).map(({ kind }) => kind)).not.toContain('stand_in_did');
});

test('access ends by itself when the days are over, without anybody doing anything', async () => {
  const { pool } = laget.given;
  const absence = await insert(pool, 'absence', {
    post_id: skole.postId,
    during: `[${dayFromNow(-20)},${dayFromNow(-10)})`,
    stand_in_post_id: vikar.postId,
    stand_in_answer: 'accepted',
    stand_in_answered_at: `${dayFromNow(-21)} 08:00:00Z`,
  });
  await insert(pool, 'team_member', {
    young_person_id: jonas,
    post_id: vikar.postId,
    service_id: skole.serviceId,
    basis: 'own_service',
    absence_id: absence,
    during: `[${dayFromNow(-20)} 00:00:00Z,${dayFromNow(-10)} 00:00:00Z)`,
  });
  await as('vikar').get(`/api/young-people/${jonas}/case`).expect(404);
  expect(await items('vikar')).toEqual([]);
});
