import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pageOf } from '../../../apps/api/src/own-page/own-log.service.ts';
import type { OwnLog, OwnLogEntry } from '../../../apps/api/src/own-page/own-log.dto.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let ungdom: Browser;
let nav: Browser;
let kollega: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const navWorker = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  await place.worker('kollega', navWorker.serviceId);
  jonas = await cases.youngPerson(municipality, skole);
  const elias = await cases.youngPerson(municipality, skole, { givenName: 'Elias' });
  await cases.member(jonas, navWorker);
  await cases.consent(jonas, skole, [navWorker.serviceId], ['basic', 'work_economy']);
  await cases.signInFor(jonas, 'ungdom');
  await cases.signInFor(elias, 'elias');
  [ungdom, nav, kollega] = await Promise.all([
    laget.signIn('ungdom'),
    laget.signIn('nav'),
    laget.signIn('kollega'),
  ]);
});

afterAll(() => laget.close());

const log = async (query = ''): Promise<OwnLog> => {
  const { body }: { body: OwnLog } = await ungdom.get(`/api/young-people/${jonas}/own-log${query}`);
  return body;
};

test('says by day who, from where, what, how often and why; the same use is counted together', async () => {
  await nav.get(`/api/young-people/${jonas}/case`);
  await nav.get(`/api/young-people/${jonas}/case`);
  const { entries } = await log();
  expect(entries).toEqual([
    expect.objectContaining({
      name: 'nav Testesen',
      serviceName: 'NAV Fjordvik',
      role: 'nav_counsellor',
      action: 'case.read',
      basis: 'consent',
      purpose: 'follow-up',
      times: 2,
      allowed: true,
      inList: false,
      categories: ['basic', 'work_economy'],
    }),
  ]);
});

test('somebody who tried and saw nothing is in it too, and the young person’s own reading is not', async () => {
  await kollega.get(`/api/young-people/${jonas}/case`);
  await log();
  const { entries } = await log();
  expect(entries[0]).toMatchObject({ name: 'kollega Testesen', allowed: false });
  expect(entries.map(({ role }) => role)).not.toContain('young_person');
});

test('a name in a list counts as seen', async () => {
  await asDefiner(
    laget,
    `INSERT INTO app.access_log (actor_user_id, young_person_ids, action, allowed, basis, request_id)
    VALUES ($1, ARRAY[$2::uuid], 'my-list.read', true, 'own_list', 'r')`,
    [nav.userId, jonas],
  );
  expect((await log()).entries[0]).toMatchObject({
    name: 'nav Testesen',
    action: 'my-list.read',
    inList: true,
  });
});

test('another young person has a log of the own and not this one', async () => {
  const elias = await laget.signIn('elias');
  expect((await elias.get(`/api/young-people/${jonas}/own-log`)).status).toBe(404);
});

test('earlier days are asked for with a day, and a wrong day is a 400', async () => {
  expect((await log('?before=2020-01-01')).entries).toEqual([]);
  expect((await ungdom.get(`/api/young-people/${jonas}/own-log?before=i-fjor`)).status).toBe(400);
});

test('a page holds whole days, and says where the next begins', () => {
  const on = (day: string): OwnLogEntry => ({
    id: day,
    day,
    at: day,
    times: 1,
    name: null,
    role: null,
    purpose: null,
    serviceName: null,
    serviceKind: null,
    action: 'case.read',
    categories: [],
    allowed: true,
    basis: null,
    reason: null,
    inList: false,
  });
  const rows = [on('2026-11-20'), on('2026-11-19'), on('2026-11-19'), on('2026-11-18')];
  expect(pageOf(rows, 4)).toEqual({ entries: rows, nextBefore: null });
  expect(pageOf(rows, 2)).toEqual({ entries: [on('2026-11-20')], nextBefore: '2026-11-20' });
  expect(pageOf([on('2026-11-19'), on('2026-11-19')], 1)).toEqual({
    entries: [on('2026-11-19')],
    nextBefore: '2026-11-19',
  });
});
