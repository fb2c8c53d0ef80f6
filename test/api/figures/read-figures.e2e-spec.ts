import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures, type Said } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let leder: Browser;
let skole: Browser;
let quarter: Awaited<ReturnType<typeof quartersOf>>;

let beforeAnybody: Said;

beforeAll(async () => {
  laget = await startLaget();
  beforeAnybody = await makeFigures(laget.database);
  const { place } = laget.given;
  quarter = await quartersOf(laget);
  const municipality = await place.municipality('Fjordvik');
  const service = await place.service('school', municipality);
  const holder = await place.worker('skole', service);
  await place.worker('leder', service, 'manager');
  const since = addDays(quarter.lastDay, -60);
  await crowd(laget, { municipality, holder, people: 12, since, activatedOn: since });
  [leder, skole] = await Promise.all([laget.signIn('leder'), laget.signIn('skole')]);
}, 60_000);

afterAll(() => laget.close());

test('of an empty database no figures are made: they would stand for ever', () => {
  expect(beforeAnybody).toMatchObject({
    done: false,
    err: 'The database has no municipality yet, so there is nobody to count.\n',
  });
});

test('before any figures are made, the manager is told so', async () => {
  const { status, body } = await leder.get('/api/figures/dashboard');
  expect([status, body.code]).toEqual([404, 'figures-not-made']);
});

test('then the manager reads what was made, total first, «not broken down» as nothing', async () => {
  expect(await makeFigures(laget.database)).toMatchObject({ done: true });
  const { body } = await leder.get('/api/figures/dashboard').expect(200);
  expect(body).toMatchObject({
    quarter: quarter.last,
    quarters: [quarter.last],
    municipalities: [{ number: '9901', name: 'Fjordvik' }],
  });
  expect(body.tables[0]).toEqual({
    indicator: 'followed_up_by_status',
    rows: ['all', '9901'].map((municipality) => ({
      municipality,
      total: 10,
      columns: [
        { code: 'registered', value: municipality === 'all' ? 0 : null },
        { code: 'active', value: 10 },
        { code: 'paused', value: municipality === 'all' ? 0 : null },
      ],
    })),
  });
});

test('the report is one quarter’s figures; a quarter that is not made, or is no quarter, is said', async () => {
  const { body } = await leder.get(`/api/figures/report?quarter=${quarter.last}`).expect(200);
  expect(body.quarter).toBe(quarter.last);
  expect((await leder.get('/api/figures/report?quarter=1999Q4')).body.code).toBe('figures-not-made');
  expect((await leder.get('/api/figures/report?quarter=2026')).body.code).toBe('invalid-input');
  expect((await leder.get('/api/figures/report?municipality=9901')).body.code).toBe('unknown-field');
});

test('figures are for managers', async () => {
  for (const path of ['/api/figures/dashboard', '/api/figures/report']) {
    expect((await skole.get(path)).status).toBe(403);
    expect((await laget.anonymous.get(path)).status).toBe(401);
  }
});
