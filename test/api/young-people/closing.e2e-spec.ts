import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { everyCategory } from '../../builders/everything.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let asSkole: Browser;
let asNav: Browser;
let asKoordinator: Browser;
let asPersonvern: Browser;
let jonas: string;
let count = 0;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  const town = await place.service('coordination', fjordvik, 'Fjordvik kommune');
  await place.worker('koordinator', town, 'youth_coordinator');
  await place.worker('personvern', town, 'privacy_officer');
  [asSkole, asNav, asKoordinator, asPersonvern] = await Promise.all([
    laget.signIn('skole'),
    laget.signIn('nav'),
    laget.signIn('koordinator'),
    laget.signIn('personvern'),
  ]);
});

beforeEach(async () => {
  const { case: cases } = laget.given;
  count += 1;
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.member(jonas, nav);
  await cases.consent(jonas, skole, [nav.serviceId, skole.serviceId], everyCategory);
});

afterAll(() => laget.close());

interface Opened {
  readonly followUps: readonly { status: string; version: number }[];
  readonly batons: readonly { postId: string; until: string | null }[];
  readonly sharings: readonly unknown[];
  readonly members: readonly { postId: string; until: string | null }[];
  readonly events: readonly { kind: string; payload: object }[];
}
const opened = async (as: Browser): Promise<Opened> => {
  const { body }: { body: Opened } = await as.get(`/api/young-people/${jonas}/case`).expect(200);
  return body;
};
const close = async (body: object) => {
  const version = (await opened(asSkole)).followUps.at(-1)?.version ?? 0;
  return asSkole
    .post(`/api/young-people/${jonas}/follow-up/close`, body)
    .set('if-match', `"v${String(version)}"`);
};
const closedOf = async (as: Browser): Promise<string[]> => {
  const { body }: { body: { youngPersonId: string }[] } = await as.get('/api/closed-cases').expect(200);
  return body.map(({ youngPersonId }) => youngPersonId);
};
const reopen = (as: Browser, reason = 'Mistet plassen igjen.') =>
  as.post(`/api/closed-cases/${jonas}/reopen`, { reason });
/** From forty days ago to fifteen days ago, the same moment in every table of one statement. */
const past = `tstzrange(now() - interval '40 days', now() - interval '15 days')`;
const one = async <T extends object>(sql: string): Promise<T | undefined> =>
  (await laget.given.pool.query<T>(sql, [jonas])).rows[0];

test('closing ends what was shared: the purpose is over, and taking it up again opens nothing by itself', async () => {
  expect((await close({ reason: 'own_wish' })).status).toBe(204);
  expect(
    await one('SELECT count(*)::int AS n FROM app.sharing WHERE young_person_id = $1 AND ended_at IS NULL'),
  ).toEqual({
    n: 0,
  });
  expect((await reopen(asSkole)).status).toBe(204);
  const now = await opened(asSkole);
  expect(now.followUps.at(-1)).toMatchObject({ status: 'registered' });
  expect(now.sharings).toEqual([]);
  expect(now.batons.at(-1)).toMatchObject({ postId: skole.postId, until: null });
  expect(now.members.filter(({ until }) => until === null).map(({ postId }) => postId)).toEqual([
    skole.postId,
  ]);
  expect(now.events.at(-1)).toMatchObject({
    kind: 'follow-up-reopened',
    payload: { reason: 'Mistet plassen igjen.' },
  });
  await asNav.get(`/api/young-people/${jonas}/case`).expect(404);
});

test('only whoever held the baton last takes a case up again, once, with a reason, and both are in the log', async () => {
  await close({ reason: 'goal_reached' });
  expect(await closedOf(asSkole)).toContain(jonas);
  expect(await closedOf(asNav)).not.toContain(jonas);
  expect((await reopen(asNav)).status).toBe(404);
  expect((await reopen(asSkole, ' ')).body).toMatchObject({ blockers: ['reason-missing'] });
  expect((await reopen(asSkole)).status).toBe(204);
  expect((await reopen(asSkole)).status).toBe(404);
  expect(await closedOf(asSkole)).not.toContain(jonas);
  const log = (await readLog(laget)).filter(
    (row) => row.young_person_id === jonas && row.action === 'closed-case.reopen',
  );
  expect(log.map(({ allowed }) => allowed).toSorted()).toEqual([false, false, false, true]);
});

test('meetings ahead are called off, and those that have been stay as they were', async () => {
  const meeting = {
    young_person_id: jonas,
    owner_service_id: skole.serviceId,
    kind: 'review',
    length_minutes: 45,
  };
  const called = { ...meeting, called_by_post_id: skole.postId };
  await insert(laget.given.pool, 'meeting', { ...called, starts_at: `${dayFromNow(6)} 12:00` });
  await insert(laget.given.pool, 'meeting', { ...called, starts_at: `${dayFromNow(-6)} 12:00` });
  expect((await close({ reason: 'own_wish' })).status).toBe(204);
  const { rows } = await laget.given.pool.query<{ status: string }>(
    'SELECT status FROM app.meeting WHERE young_person_id = $1 ORDER BY starts_at',
    [jonas],
  );
  expect(rows.map(({ status }) => status)).toEqual(['called', 'cancelled']);
});

test('somebody who stands in for a member is out in the same moment, whenever the days would have ended', async () => {
  const { place } = laget.given;
  const standIn = await place.worker(`vikar${String(count)}`, nav.serviceId);
  const asStandIn = await laget.signIn(`vikar${String(count)}`);
  const away = { from: dayFromNow(0), until: dayFromNow(9), standInPostId: standIn.postId };
  const { body }: { body: { id: string } } = await asNav.post('/api/absence', away).expect(201);
  expect((await asStandIn.post(`/api/absence/${body.id}/accept`)).status).toBeLessThan(300);
  await asStandIn.get(`/api/young-people/${jonas}/case`).expect(200);
  await close({ reason: 'own_wish' });
  await asStandIn.get(`/api/young-people/${jonas}/case`).expect(404);
  expect((await reopen(asSkole)).status).toBe(204);
  await asStandIn.get(`/api/young-people/${jonas}/case`).expect(404);
});

test('when nobody works in that post any more, the coordinators of the municipality can', async () => {
  const { place, case: cases } = laget.given;
  const leaver = await place.worker(`slutter${String(count)}`, skole.serviceId);
  jonas = await cases.youngPerson(fjordvik, leaver);
  await asDefiner(
    laget,
    `WITH f AS (UPDATE app.follow_up SET status = 'closed', closed_reason = 'moved', during = ${past} WHERE young_person_id = $1),
      b AS (UPDATE app.baton SET held = ${past} WHERE young_person_id = $1)
     UPDATE app.team_member SET during = ${past}, end_reason = 'moved' WHERE young_person_id = $1`,
    [jonas],
  );
  expect(await closedOf(asKoordinator)).not.toContain(jonas);
  await asDefiner(laget, 'UPDATE app.app_user SET active = false WHERE id = $1', [leaver.userId]);
  expect(await closedOf(asSkole)).not.toContain(jonas);
  expect(await closedOf(asKoordinator)).toContain(jonas);
  expect((await reopen(asKoordinator)).status).toBe(204);
});

test('a death stops everything in the same second: hand-overs, guardians, the own sign-in', async () => {
  const { case: cases, pool } = laget.given;
  const [ungdom, foresatt] = [`ungdom${String(count)}`, `foresatt${String(count)}`];
  await cases.signInFor(jonas, ungdom);
  await cases.guardian(jonas, foresatt);
  const [self, guardian] = [await laget.signIn(ungdom), await laget.signIn(foresatt)];
  await self.get(`/api/young-people/${jonas}/own-page`).expect(200);
  const planned = await asSkole.post(`/api/young-people/${jonas}/transitions`, {
    kind: 'lower_to_upper_secondary',
    onDate: dayFromNow(40),
    receiverName: 'Sykkelverkstedet',
  });
  expect([planned.status, planned.body]).toMatchObject([201, {}]);
  const children = async (): Promise<number> => {
    const { body }: { body: { children: unknown[] } } = await guardian.get('/api/guardian-page').expect(200);
    return body.children.length;
  };
  expect(await children()).toBe(1);
  expect((await close({ reason: 'dead' })).body).toMatchObject({ blockers: ['died-on-missing'] });
  expect((await close({ reason: 'dead', diedOn: dayFromNow(1) })).body).toMatchObject({
    blockers: ['died-on-in-future'],
  });
  expect((await close({ reason: 'dead', diedOn: dayFromNow(-1) })).status).toBe(204);
  expect((await self.get(`/api/young-people/${jonas}/own-page`)).status).toBe(401);
  expect(await children()).toBe(0);
  const { rows } = await pool.query<{ status: string; ended_how: string | null }>(
    'SELECT status, ended_how FROM app.transition WHERE young_person_id = $1',
    [jonas],
  );
  expect(rows).toEqual([{ status: 'ended', ended_how: 'dead' }]);
  const events = await one<{ payload: { diedOn: string } }>(
    `SELECT payload FROM app.case_event WHERE young_person_id = $1 AND kind = 'follow-up-closed'`,
  );
  expect(events?.payload.diedOn).toBe(dayFromNow(-1));
});

test('a death that was a slip of the hand is taken back within 14 days; the young person can sign in again', async () => {
  const ungdom = `ungdom${String(count)}`;
  await laget.given.case.signInFor(jonas, ungdom);
  await close({ reason: 'dead', diedOn: dayFromNow(0) });
  const { body }: { body: { youngPersonId: string; until: string }[] } =
    await asSkole.get('/api/closed-cases');
  expect(body.find(({ youngPersonId }) => youngPersonId === jonas)?.until).toBe(dayFromNow(14));
  expect((await reopen(asSkole)).status).toBe(204);
  const self = await laget.signIn(ungdom);
  await self.get(`/api/young-people/${jonas}/own-page`).expect(200);
});

test('after 14 days a death stands, for the list, the verb and a new registration', async () => {
  const made = await asSkole.post(
    '/api/young-people',
    registration(fjordvik, { identity: 'number', number: tenorNumbers[0] }),
  );
  jonas = idOf(made);
  await close({ reason: 'dead', diedOn: dayFromNow(0) });
  await asDefiner(
    laget,
    `WITH b AS (UPDATE app.baton SET held = ${past} WHERE young_person_id = $1)
     UPDATE app.follow_up SET during = ${past} WHERE young_person_id = $1`,
    [jonas],
  );
  expect(await closedOf(asSkole)).not.toContain(jonas);
  expect((await reopen(asSkole)).status).toBe(404);
  const again = await asNav.post(
    '/api/young-people',
    registration(fjordvik, { identity: 'number', number: tenorNumbers[0] }),
  );
  expect([again.status, again.body.code]).toEqual([409, 'closed-for-good']);
});

test('whoever was registered by mistake is told, and the privacy officer can erase at once', async () => {
  const told = { told: true, note: 'Vi ringte og sa unnskyld.' };
  expect((await close({ reason: 'registered_in_error' })).body).toMatchObject({ blockers: ['told-missing'] });
  expect((await close({ reason: 'registered_in_error', told: { ...told, note: '' } })).body).toMatchObject({
    blockers: ['told-how-missing'],
  });
  expect((await close({ reason: 'registered_in_error', told })).status).toBe(204);
  const { body }: { body: { toOpen: { youngPersonId: string | null; inError: boolean }[] } } =
    await asPersonvern.get('/api/erasures').expect(200);
  expect(body.toOpen.filter(({ youngPersonId }) => youngPersonId === jonas)).toMatchObject([
    { inError: true },
  ]);
  expect((await asPersonvern.post('/api/erasures', { youngPersonId: jonas })).status).toBe(201);
});
