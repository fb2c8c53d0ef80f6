import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
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
  const granlia = await place.municipality('Granlia');
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  await place.worker('koordinator', await place.service('coordination', fjordvik, 'Koordinering'));
  await place.worker('koordinator2', await place.service('coordination', granlia, 'Koordinering Granlia'));
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
