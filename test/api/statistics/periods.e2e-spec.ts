import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { approved, cellsFor, cubeCellsFor, released } from '../../builders/released.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia' };
const places = Object.keys(names);
const given = [
  ['2024Q4', 'year', 1],
  ['2025Q2', 'half_year', 2],
  ['2025Q4', 'half_year', 3],
] as const;

let laget: Laget;
let leader: Browser;
let steward: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('school', await place.municipality('Fjordvik'));
  for (const [username, role] of [
    ['statistikk', 'figures_steward'],
    ['leder', 'manager'],
  ] as const)
    await place.worker(username, service, role);
  [leader, steward] = [await laget.signIn('leder'), await laget.signIn('statistikk')];
  for (const [quarter, covers, seed] of given) {
    const release = {
      quarter,
      covers,
      cells: cellsFor(places, seed),
      cubes: cubeCellsFor(['99'], seed),
      names,
    };
    await approved(laget.owner, await released(laget.owner, release));
  }
  await laget.app.get(JobRunner, { strict: false }).run('prepare-reports');
}, 60_000);

afterAll(() => laget.close());

test('half years and years have codes of their own in the interface, and words', async () => {
  const { body: made }: { body: { token: string } } = await steward
    .post('/api/read-tokens', { client: 'Prøve', expiresOn: dayFromNow(2) })
    .expect(200);
  const ask = (path: string) =>
    laget.anonymous
      .get(`/api/statistics/v2/tables${path}`)
      .set('authorization', `Bearer ${made.token}`)
      .expect(200);
  const { body } = await ask('/LAGET01/metadata?lang=no');
  const { Tid } = body.dimension;
  expect(Tid.label).toBe('periode');
  expect(Tid.category.index).toEqual({ '2024': 0, '2025H1': 1, '2025H2': 2 });
  expect(Object.values(Tid.category.label)).toEqual(['2024', '1. halvår 2025', '2. halvår 2025']);
  expect(body.role.time).toEqual(['Tid']);
  const { body: table } = await ask('/LAGET01?lang=no');
  expect(table).toMatchObject({ firstPeriod: '2024', lastPeriod: '2025H2', timeUnit: 'Other' });
  const { body: set } = await ask('/LAGET01/data?lang=no&valueCodes[Tid]=2025H1&valueCodes[Region]=0');
  const sum = cellsFor(places, 2).reduce((so, { value }) => so + value, 0);
  expect(set.value).toEqual([sum]);
  expect(set.dimension.Tid.category.label).toEqual({ '2025H1': '1. halvår 2025' });
});

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly comparedWith: string | null;
}

const reports = async (): Promise<readonly Report[]> => {
  const { body }: { body: { reports: readonly Report[] } } = await leader
    .get('/api/figure-reports')
    .expect(200);
  return body.reports;
};

test('each report is of what its release covers, and is held against the period before', async () => {
  const all = await reports();
  expect(all.map(({ kind, period, comparedWith }) => [kind, period, comparedWith])).toEqual([
    ['year', '2025', '2024'],
    ['half_year', '2025H2', '2025H1'],
    ['half_year', '2025H1', '2024'],
    ['year', '2024', null],
  ]);
  const id = all.find(({ period }) => period === '2025H2')?.id ?? '';
  const html = (await leader.get(`/api/figure-reports/${id}/html?place=0`).expect(200)).text;
  expect(html.replaceAll('\u00a0', ' ')).toContain('indikatorrapport for 2. halvår 2025');
  expect(html.replaceAll('\u00a0', ' ')).toMatch(/(omtrent uendret fra|enn i) 1\. halvår 2025/);
  expect(html).not.toMatch(/kvartal/);
  const csv = (await leader.get(`/api/figure-reports/${id}/csv?place=0`).expect(200)).text;
  const rows = csv.trim().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !row.includes(';2025H2;'))).toEqual([]);
  const saved = await leader.get(`/api/figure-reports/${id}/csv?place=99`).expect(200);
  expect(saved.headers['content-disposition']).toContain('laget-2025H2-99.csv');
});

test('pages are told what each release stands for', async () => {
  const { body } = await leader.get('/api/releases/series?by=status').expect(200);
  const points: readonly { period: string }[] = body.points;
  expect(points.map(({ period }) => period)).toEqual(['2024', '2025H1', '2025H2']);
  const { body: shown } = await leader.get('/api/indicators?place=99').expect(200);
  const indicators: readonly { indicator: string; own: readonly { period: string }[] }[] = shown.indicators;
  const outside = indicators.find(({ indicator }) => indicator === 'outside');
  expect(outside?.own.map(({ period }) => period)).toEqual(['2024', '2025H1', '2025H2']);
});

test('how often is set by whoever looks after the figures, with a reason and a history; the database refuses oftener', async () => {
  const { body: before } = await leader.get('/api/release-rhythms').expect(200);
  expect(before).toMatchObject({ covers: 'quarter', history: [] });
  await leader.post('/api/release-rhythms', { covers: 'half_year', reason: 'Vi er få.' }).expect(403);
  await steward.post('/api/release-rhythms', { covers: 'half_year', reason: ' ' }).expect(400);
  await steward.post('/api/release-rhythms', { covers: 'month', reason: 'Vi er få.' }).expect(400);
  await steward.post('/api/release-rhythms', { covers: 'quarter', reason: 'Vi er få.' }).expect(409);
  await steward.post('/api/release-rhythms', { covers: 'half_year', reason: 'Vi er få.' }).expect(204);
  const { body: now } = await leader.get('/api/release-rhythms').expect(200);
  expect(now).toMatchObject({ covers: 'half_year', history: [{ covers: 'half_year', reason: 'Vi er få.' }] });
  expect(now.due).toMatch(/^\d{4}H[12]$/);
  const quarter = { quarter: '2023Q2', cells: [], names };
  await expect(released(laget.owner, quarter)).rejects.toThrow('figures come by the half_year');
  expect(await released(laget.owner, { ...quarter, covers: 'half_year' })).not.toBe('');
  expect(await makeFigures(laget.database, '--quarter', '2023Q4')).toMatchObject({
    ...{ done: false, err: 'Figures come by the half year: write the period as 2026H1.\n' },
  });
  await expect(laget.owner.query(`UPDATE figures.release_rhythm SET covers = 'quarter'`)).rejects.toThrow();
}, 30_000);

test('without a word of which, what is made is the newest period that is over', async () => {
  const { body: before } = await leader.get('/api/release-rhythms').expect(200);
  const made = await makeFigures(laget.database);
  expect(made).toMatchObject({ done: true, err: '' });
  const { rows } = await laget.owner.query<{ covers: string; quarter: string }>(
    'SELECT covers, quarter FROM figures.release ORDER BY quarter DESC LIMIT 1',
  );
  const [newest] = rows;
  expect(newest?.covers).toBe('half_year');
  expect(`${newest?.quarter.slice(0, 4) ?? ''}H${String(Number(newest?.quarter.slice(5)) / 2)}`).toBe(
    before.due,
  );
}, 60_000);
