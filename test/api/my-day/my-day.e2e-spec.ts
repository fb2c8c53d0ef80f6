import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { insert } from '../../builders/insert.ts';
import { readLog } from '../../support/access-log.ts';
import type { Browser } from '../../support/laget.ts';
import { type HandOver, startHandOver } from '../transitions/hand-over.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';

let over: HandOver;

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly due: string | null;
  readonly reason: string;
  readonly place: number;
  readonly text: string;
}

const day = (days: number): string => dayFromNow(days);

interface Day {
  readonly items: Item[];
  readonly waits: Item[];
  readonly coming: Item[];
}

const myDay = async (who: string): Promise<Day> => {
  const { body }: { body: Day } = await over.as(who).get('/api/my-day').expect(200);
  return body;
};
const kinds = async (who: string): Promise<string[]> => (await myDay(who)).items.map(({ kind }) => kind);

beforeAll(async () => {
  over = await startHandOver();
  const { laget, jonas, bup, skole } = over;
  const { pool } = laget.given;
  await laget.given.case.contact(jonas, skole, day(-3));
  const own = { young_person_id: jonas, owner_service_id: skole.serviceId };
  const planId = await insert(pool, 'plan', { ...own, category: 'basic' });
  await insert(pool, 'measure', {
    ...own,
    plan_id: planId,
    category: 'basic',
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: skole.serviceId,
    responsible_post_id: skole.postId,
    deadline: day(-2),
    look_for: 'Om de sier ja',
    look_on: day(10),
    status: 'agreed',
  });
  await insert(pool, 'contribution', {
    young_person_id: jonas,
    kind: 'question',
    text: 'Kan vi møtes ute?',
    visibility: 'team',
  });
  await insert(pool, 'contribution', {
    young_person_id: jonas,
    kind: 'comment',
    text: 'Bare mitt',
    visibility: 'only_me',
  });
  await insert(pool, 'baton_offer', {
    young_person_id: jonas,
    from_post_id: skole.postId,
    to_post_id: bup.postId,
    reason: 'Mest behandling nå',
  });
  const activity = { ...own, category: 'basic', kind: 'other', source: 'told' };
  await insert(pool, 'activity', { ...activity, during: `[${day(-400)},)`, confirmed_on: day(-200) });
  await insert(pool, 'activity', { ...activity, during: `[${day(-400)},)`, confirmed_on: day(-100) });
});

afterAll(() => over.laget.close());

test('what needs the reader stands in the order of the rules, with the reason for its place', async () => {
  const { items } = await myDay('skole');
  expect(items.map(({ place, kind, reason }) => [place, kind, reason])).toEqual([
    [1, 'new_from_young_person', 'the_young_person_waits'],
    [2, 'measure_overdue', 'the_law_or_a_deadline'],
    [3, 'missing_data', 'keeps_the_picture_true'],
    [4, 'not_mapped', 'keeps_the_picture_true'],
    [5, 'activity_to_confirm', 'keeps_the_picture_true'],
  ]);
  expect(items[0]).toMatchObject({ name: 'Jonas Elvemyr', text: 'Kan vi møtes ute?' });
});

test('a baton that is offered is for the one it is offered to, and waits on the other’s page', async () => {
  expect(await kinds('bup')).toContain('baton_offered');
  expect(await kinds('nav')).toEqual([]);
  expect((await myDay('skole')).waits).toEqual([
    expect.objectContaining({ kind: 'baton', byName: 'bup Testesen', since: day(0) }),
  ]);
});

test('an offered hand-over stands on the receiver’s page with the name, before anybody there is on the team', async () => {
  const id = await over.offered();
  const { items } = await myDay('dps2');
  expect(items).toEqual([
    expect.objectContaining({ id, kind: 'hand_over_offered', name: 'Jonas Elvemyr', byService: 'BUP Fjord' }),
  ]);
  expect((await myDay('bup')).waits.map(({ id: waits }) => waits)).toContain(id);
});

test('milestones show in their month, and stand under «comes» until then', async () => {
  const { body } = await over
    .as('bup')
    .post(`/api/young-people/${over.jonas}/transitions`, { kind: 'bup_to_dps', onDate: day(75) })
    .expect(201);
  const { items, coming } = await myDay('bup');
  const late = items.filter(({ kind }) => kind === 'milestone').map(({ due }) => due ?? '');
  expect(late.length).toBeGreaterThan(0);
  expect(late.every((due) => due.slice(0, 7) <= day(0).slice(0, 7))).toBe(true);
  expect(coming.filter(({ kind }) => kind === 'milestone').every(({ due }) => (due ?? '') > day(0))).toBe(
    true,
  );
  expect(coming.length).toBeGreaterThan(0);
  expect(body.id).toBeDefined();
});

test('reading it leaves one row with everybody who stood there', async () => {
  const before = (await readLog(over.laget)).length;
  await myDay('skole');
  const rows = (await readLog(over.laget)).slice(before);
  expect(rows).toEqual([
    expect.objectContaining({ action: 'my-day.read', young_person_ids: [over.jonas], basis: 'own_list' }),
  ]);
});

test('nobody has the day of others: a stranger’s is empty', async () => {
  expect(await myDay('fremmed')).toMatchObject({ items: [], waits: [], coming: [] });
  await over.as('ungdom').get('/api/my-day').expect(403);
});

/** For whom it is said that nobody has mapped, and since when. */
const unmapped = async (who: Browser) => {
  const { body }: { body: Shape<'MyDay'> } = await who.get('/api/my-day').expect(200);
  return [...body.items, ...body.coming]
    .filter(({ kind }) => kind === 'not_mapped')
    .map(({ youngPersonId, due }) => [youngPersonId, due]);
};

test('who has no mapping begun is said to the holder from the fourteenth day, and no more once it is', async () => {
  const { laget, jonas, bup, skole } = over;
  const municipality = await laget.given.place.municipality('Utvik');
  const elias = await laget.given.case.youngPerson(municipality, bup, {
    givenName: 'Elias',
    since: `${day(-13)} 09:00:00+00`,
  });
  await laget.given.case.member(elias, skole);
  expect(await unmapped(over.as('bup'))).toEqual([]);
  await stopClockAt(laget, `${day(1)} 12:00:00+00`);
  const bupNow = await laget.signIn('bup');
  expect(await unmapped(bupNow)).toEqual([[elias, day(1)]]);
  expect((await unmapped(await laget.signIn('skole'))).map(([id]) => id)).toEqual([jonas]);
  const mappings = `/api/young-people/${elias}/mappings`;
  await bupNow.post(mappings, { withYoungPerson: true, language: 'nb' }).expect(201);
  expect(await unmapped(bupNow)).toEqual([]);
  await startClock(laget);
});

test('a mapping that the holder cannot see changes nothing; a paused case asks for none', async () => {
  const { laget, jonas, skole, bup } = over;
  const municipality = await laget.given.place.municipality('Granlia');
  const sara = await laget.given.case.youngPerson(municipality, skole, { givenName: 'Sara' });
  await laget.given.case.youngPerson(municipality, skole, { givenName: 'Petter', status: 'paused' });
  const toSee = [jonas, sara].toSorted();
  expect((await unmapped(over.as('skole'))).map(([id]) => id).toSorted()).toEqual(toSee);
  const theirs = { young_person_id: sara, owner_service_id: bup.serviceId, category: 'health' };
  await insert(laget.given.pool, 'mapping', { ...theirs, started_by_post_id: bup.postId });
  expect((await unmapped(over.as('skole'))).map(([id]) => id).toSorted()).toEqual(toSee);
});

/** What is missing about somebody, as the holder reads it. */
const missing = async (id: string): Promise<string[]> => {
  const { body }: { body: Shape<'MyDay'> } = await over.as('skole').get('/api/my-day').expect(200);
  return body.items
    .filter(({ kind, youngPersonId }) => kind === 'missing_data' && youngPersonId === id)
    .map(({ code }) => code ?? '');
};

test('everything that is missing about one young person is one line, shorter for each thing that is given', async () => {
  const { laget, skole, bup } = over;
  const { pool, place, case: cases } = laget.given;
  const municipality = await place.municipality('Sundet');
  const noor = await cases.youngPerson(municipality, skole, { givenName: 'Noor' });
  await cases.youngPerson(municipality, skole, { givenName: 'Ada', status: 'registered' });
  expect(await missing(noor)).toEqual(['guardian,activity']);
  const own = { young_person_id: noor, owner_service_id: skole.serviceId, category: 'basic' };
  const guardian = { young_person_id: noor, name: 'Kari', kind: 'parental_responsibility' };
  await insert(pool, 'guardian', { ...guardian, contact: '' });
  await insert(pool, 'activity', {
    ...{ ...own, kind: 'other', source: 'told' },
    ...{ during: `[${day(-40)},)`, confirmed_on: day(-10) },
  });
  const planId = await insert(pool, 'plan', {
    ...own,
    status: 'active',
    activated_at: `${day(-2)} 09:00:00+00`,
  });
  await insert(pool, 'measure', {
    ...{ ...own, plan_id: planId, kind: 'other', title: 'Ringe', status: 'agreed' },
    ...{ responsible_service_id: bup.serviceId, responsible_post_id: bup.postId },
    ...{ deadline: day(20), look_for: 'Svar', look_on: day(30) },
  });
  expect(await missing(noor)).toEqual(['guardian_contact,measure_owner,review_date']);
  await cases.member(noor, bup);
  await insert(pool, 'guardian', { ...guardian, contact: '900 00 000' });
  expect(await missing(noor)).toEqual(['review_date']);
  const mapping = await insert(pool, 'mapping', { ...own, started_by_post_id: skole.postId });
  const answered = { ...own, mapping_id: mapping, answered_by_post_id: skole.postId };
  await insert(pool, 'mapping_answer', { ...answered, area: 'debt', answer: 'serious' });
  expect(await missing(noor)).toEqual(['review_date']);
  await laget.owner.query('ALTER TABLE app.mapping NO FORCE ROW LEVEL SECURITY');
  await laget.owner.query(
    `UPDATE app.mapping SET status = 'completed', completed_at = app.clock(), completed_by_post_id = $2 WHERE id = $1`,
    [mapping, skole.postId],
  );
  await laget.owner.query('ALTER TABLE app.mapping FORCE ROW LEVEL SECURITY');
  expect(await missing(noor)).toEqual(['grave_area,review_date']);
  await insert(pool, 'goal', { ...own, plan_id: planId, wording: 'Gjelden går ned', area: 'debt' });
  expect(await missing(noor)).toEqual(['review_date']);
  await over
    .as('skole')
    .patch(`/api/young-people/${noor}/plan`, { reviewOn: day(30) })
    .set('if-match', '"v1"')
    .expect(200);
  expect(await missing(noor)).toEqual([]);
});
