import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import type supertest from 'supertest';
import { insert } from '../../builders/insert.ts';
import { readLog } from '../../support/access-log.ts';
import { byHand } from '../../support/by-hand.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;
let foresatt: Browser;
let personvern: Browser;
const ids: Record<string, string> = {};

const path = (rest: string): string => `/api/young-people/${it.jonas}/${rest}`;
const idOf = async (asked: supertest.Test): Promise<string> => {
  const { body }: { body: { id: string } } = await asked;
  return body.id;
};
const guardianPage = async (): Promise<string> =>
  JSON.stringify((await foresatt.get('/api/guardian-page').expect(200)).body);
const lift = (who: Browser, id: string, reason = 'Han vil at de skal vite det.') =>
  who.post(path(`withheld-items/${id}/end`), { reason });

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
  const guardianId = await laget.given.case.guardian(it.jonas, 'foresatt');
  foresatt = await laget.signIn('foresatt');
  await laget.given.place.worker('personvern', it.workers.bup.serviceId, 'privacy_officer');
  personvern = await laget.signIn('personvern');
  const { pool } = laget.given;
  const own = { young_person_id: it.jonas, owner_service_id: it.workers.bup.serviceId };
  const { bup } = it.workers;
  const planId = await insert(pool, 'plan', { ...own, category: 'basic' });
  ids['goal'] = await insert(pool, 'goal', {
    ...own,
    category: 'basic',
    plan_id: planId,
    own_words: 'Sove bedre.',
  });
  ids['measure'] = await insert(pool, 'measure', {
    ...own,
    plan_id: planId,
    category: 'basic',
    kind: 'other',
    title: 'Ringe hver kveld',
    responsible_service_id: bup.serviceId,
    responsible_post_id: bup.postId,
    deadline: dayFromNow(10),
    look_for: 'Om han sover',
    look_on: dayFromNow(20),
    status: 'agreed',
  });
  const mappingId = await insert(pool, 'mapping', {
    ...own,
    category: 'basic',
    started_by_post_id: bup.postId,
  });
  ids['mapping_answer'] = await insert(pool, 'mapping_answer', {
    ...own,
    category: 'health',
    mapping_id: mappingId,
    area: 'mental_health',
    answer: 'serious',
    answered_by_post_id: bup.postId,
  });
  ids['contribution'] = await idOf(
    it.as.ungdom
      .post(path('contributions'), { kind: 'comment', text: 'En sang.', visibility: 'team' })
      .expect(201),
  );
  ids['note'] = await idOf(
    it.as.bup
      .post(path('notes'), { category: 'health', audience: 'profession', text: 'Han sover lite.' })
      .expect(201),
  );
  const shown = { guardianId, itemKind: 'contribution', itemId: ids['contribution'] };
  await it.as.ungdom.post(path('shared-items'), shown).expect(200);
});

afterAll(() => laget.close());

const caseOf = async (who: Browser): Promise<Shape<'YoungPersonCase'>> => {
  const { body }: { body: Shape<'YoungPersonCase'> } = await who.get(path('case')).expect(200);
  return body;
};

test('C04 health personnel keep own words from guardians at once, with a reason', async () => {
  const wish = { itemKind: 'contribution', itemId: ids['contribution'], reason: 'Han ber om det.' };
  const refused = await it.as.skole.post(path('withheld-items'), wish).expect(422);
  expect(refused.body.blockers).toEqual(['not-health-personnel']);
  expect(await guardianPage()).toContain('En sang.');
  ids['withheld'] = await idOf(it.as.bup.post(path('withheld-items'), wish).expect(201));
  expect(await guardianPage()).not.toContain('En sang.');
});

test.each(['goal', 'measure', 'mapping_answer', 'note'] as const)(
  'C04 a %s can be kept back as well',
  async (itemKind) => {
    const wish = { itemKind, itemId: ids[itemKind], reason: 'Han ber om det.' };
    await it.as.bup.post(path('withheld-items'), wish).expect(201);
  },
);

test('C04 the team sees on each thing that it is kept back, and not why', async () => {
  for (const who of [it.as.bup, it.as.skole]) {
    const { goals, measures, contributions } = await caseOf(who);
    expect([goals, measures, contributions].flat().map(({ withheld }) => withheld)).toEqual([
      true,
      true,
      true,
    ]);
  }
  const answers = (await caseOf(it.as.bup)).mappings.flatMap((one) => one.answers);
  expect(answers).toMatchObject([{ withheld: true }]);
  const { body }: { body: Shape<'NotePage'> } = await it.as.bup.get(path('notes')).expect(200);
  expect(body.notes).toMatchObject([{ withheld: true }]);
  const read = (who: 'skole' | 'bup' | 'bup2') =>
    byHand(laget, it.workers[who], 'SELECT reason FROM app.withheld_item WHERE young_person_id = $1', [
      it.jonas,
    ]);
  expect(await read('skole')).toEqual([]);
  expect(await read('bup')).toHaveLength(5);
  expect(await read('bup2')).toHaveLength(5);
});

test('C04 the service that decided lists it with the day to look again; others list nothing', async () => {
  const { body }: { body: Shape<'MyWithheldItem'>[] } = await it.as.bup2
    .get('/api/my-withheld-items')
    .expect(200);
  expect(body).toHaveLength(5);
  expect(body.find(({ itemKind }) => itemKind === 'note')).toMatchObject({
    youngPersonId: it.jonas,
    reason: 'Han ber om det.',
    byName: 'bup Testesen',
    endedAt: null,
  });
  expect(body.every(({ reviewOn }) => reviewOn > dayFromNow(80) && reviewOn < dayFromNow(100))).toBe(true);
  expect((await it.as.skole.get('/api/my-withheld-items').expect(200)).body).toEqual([]);
});

test('C04 when the day has come it stands on «Min dag» of the service', async () => {
  const due = async (who: Browser) => {
    const { body }: { body: Shape<'MyDay'> } = await who.get('/api/my-day').expect(200);
    return body.items.filter(({ kind }) => kind === 'withheld_review').length;
  };
  expect(await due(it.as.bup)).toBe(0);
  await laget.owner.query('ALTER TABLE app.withheld_item NO FORCE ROW LEVEL SECURITY');
  await laget.owner.query(`UPDATE app.withheld_item SET review_on = app.today() WHERE id = $1`, [
    ids['withheld'],
  ]);
  await laget.owner.query('ALTER TABLE app.withheld_item FORCE ROW LEVEL SECURITY');
  expect(await due(it.as.bup)).toBe(1);
  expect(await due(it.as.skole)).toBe(0);
});

test('C04 it is lifted by health personnel of the service, with a reason, and what was is kept', async () => {
  const id = ids['withheld'] ?? '';
  expect((await lift(it.as.bup2, id, ' ').expect(422)).body.blockers).toEqual(['reason-missing']);
  expect((await lift(it.as.nav, id)).status).toBe(404);
  await lift(it.as.bup2, id).expect(200);
  expect(await guardianPage()).toContain('En sang.');
  expect((await lift(it.as.bup, id)).status).toBe(404);
  const { body }: { body: Shape<'WithheldItemSeen'>[] } = await personvern
    .get('/api/withheld-items')
    .expect(200);
  expect(body).toHaveLength(5);
  expect(body.at(-1)).toMatchObject({
    serviceName: 'BUP Fjord',
    byName: 'bup Testesen',
    reason: 'Han ber om det.',
    endedByName: 'bup2 Testesen',
    endedReason: 'Han vil at de skal vite det.',
  });
  expect(JSON.stringify(body)).not.toContain(it.jonas);
});

test('C04 the young person reads why; the officer and the service leave a row when they read', async () => {
  const { body } = await it.as.ungdom.get(path('own-export')).expect(200);
  expect(JSON.stringify(body)).toContain('Han ber om det.');
  const actions = (await readLog(laget)).map(({ action }) => action);
  expect(actions).toEqual(
    expect.arrayContaining(['withheld-items.read', 'my-withheld-items.read', 'item.withhold']),
  );
});

const add = `INSERT INTO app.withheld_item (young_person_id, owner_service_id, item_kind, item_id, reason, by_post_id)
  VALUES ($1, $2, 'goal', $3, '', $4)`;

test('C04 the database refuses by itself: another profession, a thing that is not there, what was lifted, another age', async () => {
  const { bup, skole } = it.workers;
  const wrong = /row-level security|withheld_item_reason/;
  await expect(
    byHand(laget, skole, add, [it.jonas, skole.serviceId, ids['goal'], skole.postId]),
  ).rejects.toThrow(/row-level security/);
  await expect(
    byHand(laget, bup, add, [it.jonas, bup.serviceId, ids['measure'], bup.postId]),
  ).rejects.toThrow(/row-level security/);
  const again =
    'UPDATE app.withheld_item SET ended_at = NULL, ended_by_post_id = NULL WHERE id = $1 RETURNING id';
  expect(await byHand(laget, bup, again, [ids['withheld']])).toEqual([]);
  await laget.owner.query(
    `CREATE OR REPLACE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (app.clock() AT TIME ZONE 'Europe/Oslo')::date + 800 $$`,
  );
  await expect(byHand(laget, bup, add, [it.jonas, bup.serviceId, ids['goal'], bup.postId])).rejects.toThrow(
    wrong,
  );
});
