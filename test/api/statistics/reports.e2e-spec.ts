import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type supertest from 'supertest';
import { shareOf } from '#domain/release/share';
import { allReportForms, type ReportForm } from '#domain/statistics/report';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { reportWords } from '../../../apps/api/src/figure-reports/words/words-in.ts';
import { approved, cellsFor, type Placed, released } from '../../builders/released.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { readPdf } from '../../support/read-pdf.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9803': 'Småvik' };
const places = Object.keys(names);
const quarters = ['2024Q4', '2025Q3', '2025Q4'] as const;
const cells = new Map<string, readonly Placed[]>(
  quarters.map((quarter, at) => [quarter, cellsFor(places, at)]),
);

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly version: number;
  readonly current: boolean;
  readonly comparedWith: string | null;
  readonly reason: string;
}

let laget: Laget;
let leader: Browser;
let newest: string;

const prepare = () => laget.app.get(JobRunner, { strict: false }).run('prepare-reports');

const reports = async (): Promise<readonly Report[]> => {
  const { body } = await leader.get('/api/figure-reports').expect(200);
  const { reports: all }: { reports: readonly Report[] } = body;
  return all;
};

const reportOf = async (period: string): Promise<string> =>
  (await reports()).find((report) => report.period === period && report.current)?.id ?? '';

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
  leader = await laget.signIn('leder');
  for (const quarter of quarters) {
    newest = await released(laget.owner, { quarter, cells: cells.get(quarter) ?? [], names });
    if (quarter !== '2025Q4') await approved(laget.owner, newest);
  }
}, 60_000);

afterAll(() => laget.close());

const collect = (answer: supertest.Response, done: (error: null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};

const saved = async (id: string, form: ReportForm, place: string): Promise<Buffer> => {
  const { body }: { body: Buffer } = await leader
    .get(`/api/figure-reports/${id}/${form}?place=${place}`)
    .buffer(true)
    .parse(collect)
    .expect(200);
  return body;
};

/** Every number that may be shown of a place and those beside it, and every share that can be reckoned from such. */
const shownOf = (
  place: string,
): { readonly counts: ReadonlySet<number>; readonly shares: ReadonlySet<number> } => {
  const counts = new Set<number>();
  const shares = new Set<number>();
  const beside = new Set([place, place.slice(0, 2), '', ...(place.length === 4 ? [] : places)]);
  for (const quarter of quarters)
    for (const own of beside) {
      const here = (cells.get(quarter) ?? []).filter(({ municipality }) => municipality.startsWith(own));
      const sum = (which: readonly Placed[]) => which.reduce((total, { value }) => total + value, 0);
      const divided = (key: (cell: Placed) => string) => Map.groupBy(here, key).values();
      for (const key of [
        () => '',
        ({ age }: Placed) => age,
        ({ gender }: Placed) => gender,
        ({ status }: Placed) => status,
        ({ age, status }: Placed) => `${age} ${status}`,
      ])
        for (const group of divided(key)) counts.add(sum(group));
      const inside = here.filter(({ status }) =>
        ['employed', 'in_education', 'in_measures'].includes(status),
      );
      const places = new Set(here.map(({ municipality }) => municipality)).size;
      const rate = shareOf(
        { value: sum(inside), sums: 3 * places },
        { value: sum(here.filter(({ status }) => status !== 'unknown')), sums: 2 * places },
      );
      for (const percent of rate === null ? [] : [rate.percent, rate.low, rate.high]) shares.add(percent);
    }
  return { counts, shares };
};

const words = reportWords.nb;
/** What holds digits without being a figure: dates, times, versions, ages, quarters, shares' words, sheets and how to read. */
const notFigures = [
  ...words.reading,
  /\d{1,2}\.[ \u00a0](?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)[ \u00a0]\d{4}/g,
  /kl\.?[ \u00a0]\d{1,2}\.\d{2}|\d{2}[.:]\d{2}/g,
  /\d\. kvartal \d{4}|for \d{4}|Utgave \d+|fylke \d+|\d{2}–\d{2} år|under 10 %|over 90 %|Side \d+ av \d+/g,
];

const figuresIn = (text: string): { readonly counts: number[]; readonly shares: number[] } => {
  const flat = text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ');
  const left = notFigures.reduce<string>((so, part) => so.replaceAll(part, ' '), flat);
  const shares = [...left.matchAll(/(\d+)(?:(?:–| og )(\d+))? ?%/g)].flatMap(([, a, b]) => [a, b]);
  const rest = left.replaceAll(/(\d+)(?:(?:–| og )(\d+))? ?%/g, ' ');
  return {
    counts: [...rest.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
    shares: shares.filter((digits) => digits !== undefined).map(Number),
  };
};

const expectShown = (text: string, place: string, atLeast: number): void => {
  const { counts, shares } = figuresIn(text);
  const may = shownOf(place);
  expect([
    counts.filter((count) => !may.counts.has(count)),
    shares.filter((share) => !may.shares.has(share)),
  ]).toEqual([[], []]);
  expect(counts.length).toBeGreaterThan(atLeast);
};

test('what two have approved gets its reports by itself, what waits gets none, and nothing is prepared twice', async () => {
  await prepare();
  expect((await reports()).map(({ kind, period, version }) => [kind, period, version])).toEqual([
    ['quarter', '2025Q3', 1],
    ['year', '2024', 1],
    ['quarter', '2024Q4', 1],
  ]);
  await approved(laget.owner, newest);
  await prepare();
  await prepare();
  expect((await reports()).map(({ period, comparedWith }) => [period, comparedWith])).toEqual([
    ['2025', '2024Q4'],
    ['2025Q4', '2025Q3'],
    ['2025Q3', null],
    ['2024', null],
    ['2024Q4', null],
  ]);
});

test.each([
  ['9901', 20],
  ['9803', 1],
  ['99', 20],
  ['0', 20],
] as const)('every number in every file of %s is shown of the release', async (place, atLeast) => {
  for (const period of ['2025', '2025Q4']) {
    const id = await reportOf(period);
    const pdf = await readPdf(await saved(id, 'pdf', place));
    expectShown(pdf.parts.map(({ text }) => text).join(' '), place, atLeast);
    const html = (await saved(id, 'html', place)).toString();
    expect(html).not.toContain('<script');
    const body = html
      .slice(html.indexOf('<h1>'))
      .replaceAll(/aria-label="[^"]*"/g, ' ')
      .replaceAll(/<[^>]*>/g, ' ');
    expectShown(body, place, atLeast);
    const may = shownOf(place).counts;
    for (let sheet = 2; sheet <= 4; sheet += 1)
      for (const cell of (await readSheet(await saved(id, 'xlsx', place), sheet)).slice(1).flat())
        if (typeof cell === 'number') expect(may.has(cell)).toBe(true);
    const rows = (await saved(id, 'csv', place)).toString().trim().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const [, , , , , , , value = '', sign = '', before = '', beforeSign = ''] = row.split(';');
      for (const [number, own] of [
        [value, sign],
        [before, beforeSign],
      ] as const)
        expect(number === '' ? [':', '..'].includes(own) : own === '' && may.has(Number(number))).toBe(true);
    }
    const { value: values }: { value: readonly (number | null)[] } = JSON.parse(
      (await saved(id, 'json-stat', place)).toString(),
    );
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((value) => value !== null && value % 5 !== 0)).toEqual([]);
  }
});

test('the yearly one opens with a profile of two sheets; the PDF breaks no rule of PDF/UA-1 a machine can check', async () => {
  const bytes = await saved(await reportOf('2025'), 'pdf', '9901');
  expect(lacksOfUa(bytes)).toEqual([]);
  const pdf = await readPdf(bytes);
  expect(pdf.title).toBe('Fjordvik: profil og årsrapport for 2025');
  expect(pdf.pages).toBeGreaterThanOrEqual(3);
  expect([...pdf.tags].filter((tag) => tag.endsWith('/Figure'))).not.toEqual([]);
  const heard = pdf.parts.map(({ text, instead }) => instead || text);
  expect(heard.findIndex((text) => text === words.headings.all)).toBeGreaterThan(
    heard.findIndex((text) => text === words.headings.compared),
  );
});

test('the CSV opens in a Norwegian spreadsheet, with the sign in a column of its own', async () => {
  const file = await saved(await reportOf('2025Q4'), 'csv', '9803');
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heads, ...rows] = file.toString().slice(1).trim().split('\r\n');
  expect(heads).toBe(
    'tabell;region;regionnavn;kvartal;alder;kjonn;status;verdi;tegn;verdi_for;tegn_for;endring',
  );
  expect(rows.filter((row) => row.includes('2025K4;T;T;T;'))).toHaveLength(1);
  expect(rows.some((row) => row.includes(';;:;'))).toBe(true);
});

test('each form is a permission of its own, and each saving is written down', async () => {
  const id = await reportOf('2025Q4');
  const officer = await laget.signIn('personvern');
  const steward = await laget.signIn('statistikk');
  for (const form of allReportForms) {
    await officer.get(`/api/figure-reports/${id}/${form}?place=9901`).expect(403);
    await steward.get(`/api/figure-reports/${id}/${form}?place=9902`).expect(200);
    await steward.get(`/api/figure-reports/${id}/${form}?place=5001`).expect(404);
  }
  const { rows } = await laget.owner.query(
    `SELECT form FROM figures.report_download WHERE place = '9902' AND by_name LIKE 'statistikk%' ORDER BY form`,
  );
  expect(rows.map((row: { form: string }) => row.form)).toEqual([...allReportForms].toSorted());
});

test('a correction makes new versions of the reports that it touches; the earlier stay and say so', async () => {
  const correction = { quarter: '2025Q4', cells: cellsFor(places, 3), names, replaces: newest };
  await approved(laget.owner, await released(laget.owner, correction));
  await prepare();
  const all = await reports();
  expect(
    all
      .filter(({ period }) => period.startsWith('2025'))
      .map(({ period, version, current, reason }) => [...[period, version, current, reason]]),
  ).toEqual([
    ['2025', 2, true, 'Feil i en dato.'],
    ['2025', 1, false, ''],
    ['2025Q4', 2, true, 'Feil i en dato.'],
    ['2025Q4', 1, false, ''],
    ['2025Q3', 1, true, ''],
  ]);
  const old = all.find(({ period, current }) => period === '2025Q4' && !current)?.id ?? '';
  expect((await saved(old, 'html', '9901')).toString()).toContain(words.replaced);
  const now = (await saved(await reportOf('2025Q4'), 'html', '9901')).toString();
  expect(now).toContain('Tallene er en rettelse: Feil i en dato.');
  expect(now).not.toContain(words.replaced);
});
