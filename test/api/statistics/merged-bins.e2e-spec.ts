import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type supertest from 'supertest';
import type { Merged } from '#domain/release/merged-bins';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { approved, cellsFor, type PlacedInCube, released } from '../../builders/released.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { dayFromNow } from '../../support/day.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia' };
const merged: readonly Omit<Merged, 'because'>[] = [
  { cube: 'to_mapping', dimension: 'days', labels: ['0-14', '15-30'], into: '0_to_30' },
  { cube: 'confirmed', dimension: 'months', labels: ['0-3', '4-6'], into: '0_to_6' },
  { cube: 'batons', dimension: 'handOvers', labels: ['1', '2-3'], into: '1_to_3' },
];
const inCounty = (cube: string, values: Readonly<Record<string, number>>): readonly PlacedInCube[] =>
  Object.entries(values).map(([label, value]) => ({ cube, place: '99', labels: [label], value }));

/** Numbers of which no two bins, and no sum of neighbours, are alike: what is served says what it was read from. */
const cubesOf = (more: number): readonly PlacedInCube[] => [
  ...inCounty('to_mapping', { '0-14': 35 + more, '15-30': 20, '31-90': 15, '91+': 10, not_yet: 40 }),
  ...inCounty('to_plan', { '0-14': 30, '15-30': 25, '31-90': 10, '91+': 5, not_yet: 50 }),
  ...inCounty('to_measure', { '0-14': 30, '15-30': 25, '31-90': 15, '91+': 5, not_yet: 45 }),
  ...inCounty('confirmed', { '0-3': 45 + more, '4-6': 20, '7+': 25, never: 30 }),
  ...inCounty('batons', { '0': 60, '1': 35 + more, '2-3': 20, '4+': 5 }),
];

let laget: Laget;
let leader: Browser;
let officer: Browser;
let steward: Browser;
let before: string;
let now: string;
let token: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('school', await place.municipality('Fjordvik'));
  for (const [username, role] of [
    ['statistikk', 'figures_steward'],
    ['personvern', 'privacy_officer'],
    ['leder', 'manager'],
  ] as const)
    await place.worker(username, service, role);
  [leader, officer, steward] = [
    await laget.signIn('leder'),
    await laget.signIn('personvern'),
    await laget.signIn('statistikk'),
  ];
  const cells = cellsFor(Object.keys(names), 1);
  before = await released(laget.owner, { quarter: '2025Q4', cells, cubes: cubesOf(0), names });
  now = await released(laget.owner, { quarter: '2026Q1', cells, cubes: cubesOf(5), names, merged });
  await approved(laget.owner, before);
  await approved(laget.owner, now);
  const { body } = await steward
    .post('/api/read-tokens', { client: 'Statistikkbank', expiresOn: dayFromNow(2) })
    .expect(200);
  ({ token } = body);
}, 60_000);

afterAll(() => laget.close());

test('the bins of a release are its own: a merged one by its code, and none of those that it holds', async () => {
  const { body } = await leader.get(`/api/releases/${now}/cubes`).expect(200);
  const { cubes }: { cubes: readonly { cube: string; dimensions: readonly object[] }[] } = body;
  expect(cubes.find(({ cube }) => cube === 'to_mapping')?.dimensions).toEqual([
    {
      code: 'days',
      labels: ['0_to_30', '31-90', '91+', 'not_yet'],
      merged: [{ label: '0_to_30', of: ['0-14', '15-30'] }],
    },
  ]);
  expect(cubes.find(({ cube }) => cube === 'to_plan')?.dimensions).toEqual([
    { code: 'days', labels: ['0-14', '15-30', '31-90', '91+', 'not_yet'], merged: [] },
  ]);
  const { body: table } = await leader.get(`/api/releases/${now}/cubes/to_mapping?place=99`).expect(200);
  expect(table).toMatchObject({
    total: 125,
    cells: [
      { labels: ['0_to_30'], value: 60 },
      { labels: ['31-90'], value: 15 },
      { labels: ['91+'], value: 10 },
      { labels: ['not_yet'], value: 40 },
    ],
  });
  const { body: country } = await leader.get(`/api/releases/${now}/cubes/confirmed`).expect(200);
  expect(country).toMatchObject({ cells: [{ labels: ['0_to_6'], value: 70 }, {}, {}] });
});

interface Told {
  readonly indicator: string;
  readonly own: readonly { readonly period: string; readonly part: number; readonly whole: number }[];
  readonly notMeasured: string | null;
  readonly mergedIn: readonly string[];
}

test('an indicator adds up merged bins that it can be told by; of others it says so, and is never nobody', async () => {
  const { body } = await leader.get('/api/indicators?place=99').expect(200);
  const { indicators }: { indicators: readonly Told[] } = body;
  const told = (code: string) => indicators.find(({ indicator }) => indicator === code);
  expect(told('concern_to_mapping')).toMatchObject({
    own: [
      { period: '2025Q4', part: 55, whole: 120 },
      { period: '2026Q1', part: 60, whole: 125 },
    ],
    mergedIn: [],
  });
  // two or more changes: two or three are together with one
  expect(told('batons')).toMatchObject({
    own: [{ period: '2025Q4', part: 25, whole: 120 }],
    notMeasured: null,
    mergedIn: ['2026Q1'],
  });
  expect(told('concern_to_plan')?.mergedIn).toEqual([]);
});

const data = async (table: string, query: string) => {
  const { body } = await laget.anonymous
    .get(`/api/statistics/v2/tables/${table}/data?lang=no&${query}`)
    .set('authorization', `Bearer ${token}`)
    .expect(200);
  const {
    value,
    status = {},
    dimension,
    note,
  }: {
    value: readonly (number | null)[];
    status?: Readonly<Record<string, string>>;
    dimension: Readonly<Record<string, { category: { label: Readonly<Record<string, string>> } }>>;
    note: readonly string[];
  } = body;
  return { values: value.map((one, at) => one ?? status[String(at)]), dimension, note };
};

test('the open interface has the merged bin beside the others, told in each period as far as it can be', async () => {
  const all = 'valueCodes[Region]=99&valueCodes[Days]=*&valueCodes[Tid]=*';
  const { values, dimension, note } = await data('LAGET_TO_MAPPING', all);
  expect(Object.entries(dimension['Days']?.category.label ?? {})).toEqual([
    ['T', 'I alt'],
    ['0-14', '0–14 dager'],
    ['15-30', '15–30 dager'],
    ['0_to_30', '0–30 dager'],
    ['31-90', '31–90 dager'],
    ['91+', 'Over 90 dager'],
    ['not_yet', 'Ikke ennå'],
  ]);
  expect(values).toEqual([...[120, 125, 35, '..', 20, '..', 55, 60, 15, 15, 10, 10, 40, 40]]);
  expect(note.join(' ')).toContain('slått sammen');
  const other = await data('LAGET_TO_PLAN', all);
  expect(Object.keys(other.dimension['Days']?.category.label ?? {})).not.toContain('0_to_30');
  expect(other.note.join(' ')).not.toContain('slått sammen');
  const batons =
    'valueCodes[Region]=99&valueCodes[Indikator]=batons&valueCodes[ContentsCode]=Del&valueCodes[Tid]=*';
  expect((await data('LAGET_INDICATORS', batons)).values).toEqual([25, '..']);
});

const collect = (answer: supertest.Response, done: (error: null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};

test('a report compares by what both periods can tell, and says what is put together', async () => {
  await laget.app.get(JobRunner, { strict: false }).run('prepare-reports');
  const { body: listed } = await leader.get('/api/figure-reports').expect(200);
  const { reports }: { reports: readonly { id: string; period: string; current: boolean }[] } = listed;
  const report = reports.find(({ period, current }) => period === '2026Q1' && current);
  const saved = async (form: string): Promise<string> => {
    const { body }: { body: Buffer } = await leader
      .get(`/api/figure-reports/${report?.id ?? ''}/${form}?place=99`)
      .buffer(true)
      .parse(collect)
      .expect(200);
    return body.toString();
  };
  const lines = (await saved('csv')).split('\r\n').filter((line) => line.includes('til kartlegging'));
  const days = lines.filter((line) => line.includes('Dager fra registrering til kartlegging'));
  expect(
    days.map((line) =>
      line
        .split(';')
        .filter((part) => /dager|ennå|^\d+$/i.test(part))
        .join(' '),
    ),
  ).toEqual([
    expect.stringMatching(/ 60 55 0–30 dager$/),
    expect.stringMatching(/ 15 15 31–90 dager$/),
    expect.stringMatching(/ 10 10 Over 90 dager$/),
    expect.stringMatching(/ 40 40 Ikke ennå$/),
  ]);
  const page = await saved('html');
  expect(page).toContain('Slått sammen for alle, fordi tallene hver for seg hadde røpet noe: 0–30 dager');
  expect(page).toContain('1–3 skifter');
  expect(await saved('json-stat')).toContain('0_to_30');
});

test('the audit names what was put together, and why', async () => {
  const { body } = await officer.get(`/api/releases/${now}/audit`).expect(200);
  const { merged: said }: { merged: readonly string[] } = body;
  expect(said).toHaveLength(3);
  expect(said).toContain(
    'Dager fra registrering til kartlegging: 0–14 dager og 15–30 dager vises som 0–30 dager. Hver for seg hadde de røpet noe sammen med de andre tabellene.',
  );
  const { body: none } = await officer.get(`/api/releases/${before}/audit`).expect(200);
  expect(none).toMatchObject({ merged: [] });
  const { text } = await officer.get(`/api/releases/${now}/audit/csv`).expect(200);
  expect(text).toContain('Grupper slått sammen for alle');
});

test('what was put together is frozen with the release, and the figures read it and nothing more', async () => {
  for (const change of [
    `UPDATE figures.release_merged SET "into" = '0_to_90'`,
    'DELETE FROM figures.release_merged',
    'TRUNCATE figures.release_merged',
  ])
    await expect(laget.owner.query(change)).rejects.toThrow();
  const keep = (labels: string, into: string) =>
    laget.owner.query(
      `INSERT INTO figures.release_merged (release_id, cube, dimension, labels, "into", because)
       VALUES ($1, 'to_plan', 'days', $2, $3, 'together')`,
      [now, labels, into],
    );
  await expect(keep('{0-14}', '0_to_14')).rejects.toThrow('release_merged_several');
  await expect(keep('{0-14,15-30}', 'unknown')).rejects.toThrow('release_merged_code');
});
