import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { allTransitionKinds } from '#domain/transition/kinds';
import { senderUntil } from '#domain/transition/responsibility';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog, rowsAsDefiner } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let granlia: string;
let granliaNav: Worker;
let asGranliaNav: Browser;
let leavers: Browser;
let nav: Worker;
let asNav: Browser;
let asKoordinator: Browser;
let asFremmed: Browser;
let leaver: Worker;
let jonas: string;
let count = 0;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  granlia = await place.municipality('Granlia');
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('koordinator', await place.service('coordination', fjordvik, 'Koordinering'));
  await place.worker('koordinator2', await place.service('coordination', granlia, 'Koordinering Granlia'));
  granliaNav = await place.worker('nav2', await place.service('nav', granlia, 'NAV Granlia'));
  asGranliaNav = await laget.signIn('nav2');
  asNav = await laget.signIn('nav');
  asKoordinator = await laget.signIn('koordinator');
  asFremmed = await laget.signIn('koordinator2');
});

beforeEach(async () => {
  count += 1;
  const { place, case: cases } = laget.given;
  leaver = await place.worker(
    `skole${String(count)}`,
    await place.service('school', fjordvik, 'Vestlia vgs'),
  );
  jonas = await cases.youngPerson(fjordvik, leaver);
  await cases.member(jonas, nav);
});

afterAll(() => laget.close());

/** The post ends today. No verb of this product does that yet, so the owner of the table does it. */
const leave = async (): Promise<void> => {
  await laget.owner.query('ALTER TABLE app.post NO FORCE ROW LEVEL SECURITY');
  await laget.owner.query('UPDATE app.post SET valid = daterange(NULL, app.today()) WHERE id = $1', [
    leaver.postId,
  ]);
  await laget.owner.query('ALTER TABLE app.post FORCE ROW LEVEL SECURITY');
};

const mine = async (browser: Browser): Promise<unknown[]> => {
  const { body }: { body: { youngPersonId: string }[] } = await browser.get('/api/unheld-cases');
  return body.filter(({ youngPersonId }) => youngPersonId === jonas);
};
const takeOver = (browser: Browser) => browser.post(`/api/unheld-cases/${jonas}/take-over`);

test('whoever leaves loses access at once, and the case still has one holder on paper', async () => {
  const asLeaver = await laget.signIn(leaver.username);
  expect((await asLeaver.get(`/api/young-people/${jonas}/case`)).status).toBe(200);
  await leave();
  expect((await asLeaver.get(`/api/young-people/${jonas}/case`)).status).not.toBe(200);
  const { body } = await asNav.get(`/api/young-people/${jonas}/case`);
  expect(body.batons).toMatchObject([{ postId: leaver.postId, until: null }]);
});

test('the case is offered to the team and to the municipality’s coordinators: name, service and since when', async () => {
  expect(await mine(asNav)).toEqual([]);
  await leave();
  const { rows } = await laget.owner.query<{ today: string }>('SELECT app.today()::text AS today');
  const offered = {
    youngPersonId: jonas,
    name: 'Jonas Elvemyr',
    serviceName: 'Vestlia vgs',
    serviceKind: 'school',
    since: rows[0]?.today,
    why: 'account-ended',
  };
  expect(await mine(asNav)).toEqual([offered]);
  expect(await mine(asKoordinator)).toEqual([offered]);
  expect(await mine(asFremmed)).toEqual([]);
  expect((await asKoordinator.get(`/api/young-people/${jonas}/case`)).status).toBe(404);
});

test('the first who takes the baton has it; the second finds nothing to take', async () => {
  await leave();
  const answers = await Promise.all([takeOver(asNav), takeOver(asKoordinator)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([204, 404]);
  const holder = answers[0].status === 204 ? asNav : asKoordinator;
  const { body } = await holder.get(`/api/young-people/${jonas}/case`);
  expect(body.batons).toMatchObject([{ until: body.batons[1].since }, { until: null }]);
  expect(await mine(asNav)).toEqual([]);
  const rows = (await readLog(laget)).filter(
    (row) => row.action === 'baton.take-over' && row.young_person_id === jonas,
  );
  expect(rows.map((row) => row.allowed).sort()).toEqual([false, true]);
});

test('a holder who is away without a stand-in is not there either', async () => {
  const asLeaver = await laget.signIn(leaver.username);
  const { rows } = await laget.owner.query<{ today: string }>('SELECT app.today()::text AS today');
  const today = rows[0]?.today ?? '';
  await asLeaver.post('/api/absence', { from: today, until: today }).expect(201);
  expect(await mine(asNav)).toMatchObject([{ since: today, why: 'away-without-stand-in' }]);
});

test('a case with a holder who is there cannot be taken', async () => {
  expect((await takeOver(asNav)).status).toBe(404);
  expect((await takeOver(asFremmed)).status).toBe(404);
});

interface Case {
  readonly person: { readonly municipalityName: string };
  readonly unheld: readonly { readonly why: string }[];
  readonly transitions: readonly {
    readonly status: string;
    readonly receiverServiceName: string;
    readonly version: number;
    readonly moves: readonly {
      readonly endsOn: string;
      readonly undone: boolean;
      readonly ending: { name: string }[];
    }[];
  }[];
  readonly members: readonly { readonly serviceName: string; readonly until: string | null }[];
}
const caseOf = async (browser: Browser): Promise<Case> => {
  const { body }: { body: Case } = await browser.get(`/api/young-people/${jonas}/case`).expect(200);
  return body;
};

/** Jonas has moved to Granlia, and somebody there was asked. */
const moved = async (part: object = {}): Promise<string> => {
  leavers = await laget.signIn(leaver.username);
  return insert(laget.given.pool, 'transition', {
    ...{ young_person_id: jonas, owner_service_id: leaver.serviceId, category: 'basic' },
    ...{ kind: 'new_municipality', on_date: dayFromNow(-3), status: 'offered' },
    ...{ sender_service_id: leaver.serviceId, sender_post_id: leaver.postId },
    ...{ receiver_service_id: granliaNav.serviceId, offered_at: `${dayFromNow(-5)} 10:00:00Z` },
    ...part,
  });
};

test('moved without an answer: it is told as such, offered where he lives now, and whoever takes over has said yes', async () => {
  const transition = await moved();
  // the two of the old municipality keep what they have, and are not asked to take it
  expect([await mine(asNav), await mine(asKoordinator)]).toEqual([[], []]);
  expect(await mine(asFremmed)).toMatchObject([
    { name: 'Jonas Elvemyr', since: dayFromNow(-3), why: 'municipality-changed' },
  ]);
  expect((await caseOf(leavers)).unheld).toMatchObject([{ why: 'municipality-changed' }]);
  expect((await takeOver(asFremmed)).status).toBe(204);
  const { transitions, unheld } = await caseOf(asFremmed);
  expect(transitions).toMatchObject([
    { id: transition, status: 'accepted', receiverServiceName: 'Koordinering Granlia' },
  ]);
  expect(unheld).toMatchObject([{ why: 'municipality-changed', to: dayFromNow(-1) }]);
  expect(await mine(asFremmed)).toEqual([]);
});

test('while the municipalities disagree nobody is offered it, and not before the day has come', async () => {
  const transition = await moved();
  const dispute = `/api/young-people/${jonas}/transitions/${transition}/dispute`;
  const says = { since: dayFromNow(-2), senderSays: 'Han bor der.', receiverSays: 'Han bor her.' };
  await leavers.post(dispute, says).expect(204);
  expect(await mine(asFremmed)).toEqual([]);
  await leavers.post(`${dispute}/settle`, { how: 'Granlia' }).expect(204);
  expect(await mine(asFremmed)).toHaveLength(1);
  await asDefiner(laget, `UPDATE app.transition SET on_date = app.today() + 1 WHERE id = $1`, [transition]);
  expect(await mine(asFremmed)).toEqual([]);
});

test('the first meeting after a move: another municipality, and thirty days for the team and the consents of the old one', async () => {
  const { case: cases, pool } = laget.given;
  await cases.consent(jonas, leaver, [nav.serviceId, granliaNav.serviceId], ['basic', 'work_economy']);
  await cases.member(jonas, granliaNav);
  const transition = await moved({
    ...{ status: 'accepted', answered_at: `${dayFromNow(-4)} 10:00:00Z` },
    receiver_post_id: granliaNav.postId,
  });
  const at = (rest: string): string => `/api/young-people/${jonas}/transitions/${transition}/${rest}`;
  const early = await asGranliaNav.post(at('move'), { municipalityId: granlia });
  expect(early.body.blockers).toEqual(['not_met_yet']);
  await asGranliaNav
    .post(at('meet'), { metOn: dayFromNow(0) })
    .set('if-match', '"v1"')
    .expect(200);
  const now = await caseOf(asGranliaNav);
  expect(now.person.municipalityName).toBe('Granlia');
  expect(now.transitions[0]?.moves).toMatchObject([{ endsOn: dayFromNow(30), undone: false }]);
  expect(now.transitions[0]?.moves[0]?.ending.map(({ name }) => name)).toEqual([
    'NAV Fjordvik',
    'Vestlia vgs',
  ]);
  const lasts = async (serviceId: string): Promise<string[]> => {
    const { rows } = await pool.query<{ until: string }>(
      'SELECT DISTINCT (upper(valid) - 1)::text AS until FROM app.sharing WHERE service_id = $1 AND young_person_id = $2',
      [serviceId, jonas],
    );
    return rows.map(({ until }) => until);
  };
  expect([await lasts(nav.serviceId), await lasts(granliaNav.serviceId)]).toEqual([
    [dayFromNow(30)],
    [dayFromNow(299)],
  ]);
  const wrong = await asNav.post(at('move/undo'));
  expect(wrong.body.blockers).toEqual(['receiver_decides']);
  await asGranliaNav.post(at('move/undo')).expect(204);
  expect((await caseOf(asGranliaNav)).person.municipalityName).toBe('Fjordvik');
  expect(await lasts(nav.serviceId)).toEqual([dayFromNow(299)]);
  expect((await asGranliaNav.post(at('move'), { municipalityId: fjordvik })).body.blockers).toEqual([
    'not_served_there',
  ]);
  await asGranliaNav.post(at('move'), { municipalityId: granlia }).expect(204);
  expect((await asGranliaNav.post(at('move'), { municipalityId: granlia })).body.blockers).toEqual([
    'registered_already',
    'not_served_there',
  ]);
});

test('thirty days after it the night ends the places of the old municipality; who holds the baton, and who has a new consent, stays', async () => {
  const { case: cases, place } = laget.given;
  const ppt = await place.worker(`ppt${String(count)}`, await place.service('ppt', fjordvik, 'PPT'));
  await cases.consent(jonas, leaver, [nav.serviceId, ppt.serviceId, granliaNav.serviceId], ['basic']);
  for (const worker of [ppt, granliaNav]) await cases.member(jonas, worker);
  const transition = await moved({
    ...{ status: 'met', met_on: dayFromNow(0), answered_at: `${dayFromNow(-4)} 10:00:00Z` },
    receiver_post_id: granliaNav.postId,
  });
  await asGranliaNav
    .post(`/api/young-people/${jonas}/transitions/${transition}/move`, { municipalityId: granlia })
    .expect(204);
  await cases.consent(jonas, granliaNav, [ppt.serviceId], ['basic']);
  const here = async (): Promise<string[]> =>
    (await caseOf(asGranliaNav)).members
      .filter(({ until }) => until === null)
      .map(({ serviceName }) => serviceName)
      .toSorted();
  const night = (): Promise<unknown[]> => rowsAsDefiner(laget, 'SELECT app.end_after_moves() AS ended');
  expect(await night()).toEqual([{ ended: 0 }]);
  await asDefiner(laget, 'UPDATE app.move SET ends_on = app.today() - 1 WHERE transition_id = $1', [
    transition,
  ]);
  await asDefiner(
    laget,
    `UPDATE app.sharing SET valid = daterange(lower(valid) - 40, app.today()) WHERE young_person_id = $1 AND valid_before_move IS NOT NULL`,
    [jonas],
  );
  expect(await night()).toEqual([{ ended: 1 }]);
  expect(await here()).toEqual(['NAV Granlia', 'PPT', 'Vestlia vgs']);
  expect((await asNav.get(`/api/young-people/${jonas}/case`)).status).toBe(404);
  const tooLate = await asGranliaNav.post(`/api/young-people/${jonas}/transitions/${transition}/move/undo`);
  expect(tooLate.body.blockers).toEqual(['ended_already']);
  expect(await night()).toEqual([{ ended: 0 }]);
});

test('three months before the sender may not be responsible any longer it is said, and the coordinators are offered the case', async () => {
  const { pool, case: cases, place } = laget.given;
  const bup = await place.worker(`bup${String(count)}`, await place.service('bup', fjordvik, 'BUP Fjord'));
  const turnsEighteen = (days: number): string =>
    dayFromNow(days).replace(/^\d{4}/, (year) => String(Number(year) - 18));
  const asBup = await laget.signIn(bup.username);
  const said = async (): Promise<string[]> => {
    const { body }: { body: { items: { kind: string; due: string }[] } } = await asBup.get('/api/my-day');
    return body.items.filter(({ kind }) => kind === 'sender_runs_out').map(({ due }) => due);
  };
  const withBup = async (days: number): Promise<void> => {
    jonas = await cases.youngPerson(fjordvik, bup, { birthDate: turnsEighteen(days) });
    await insert(pool, 'transition', {
      ...{ young_person_id: jonas, owner_service_id: bup.serviceId, category: 'health', kind: 'bup_to_dps' },
      ...{ on_date: dayFromNow(days), sender_service_id: bup.serviceId, sender_post_id: bup.postId },
    });
  };
  await withBup(120);
  expect([await said(), await mine(asKoordinator)]).toEqual([[], []]);
  await withBup(60);
  expect(await said()).toEqual([dayFromNow(60)]);
  expect([await mine(asFremmed), await mine(asKoordinator)]).toMatchObject([
    [],
    [{ serviceName: 'BUP Fjord', since: dayFromNow(60), why: 'sender-runs-out' }],
  ]);
  expect((await takeOver(asKoordinator)).status).toBe(204);
  expect(await mine(asKoordinator)).toEqual([]);
});

test('how long a sender may be responsible is the same in the rules and in the database', async () => {
  const born = ['2004-02-29', '2009-03-14'];
  const { rows } = await laget.owner.query<{ until: string | null }>(
    `SELECT app.sender_until(k, b)::text AS until FROM unnest($1::text[]) WITH ORDINALITY AS t(k, n), unnest($2::date[]) AS b ORDER BY n, b`,
    [allTransitionKinds, born],
  );
  expect(rows.map(({ until }) => until)).toEqual(
    allTransitionKinds.flatMap((kind) => born.map((day) => senderUntil(kind, day))),
  );
});
