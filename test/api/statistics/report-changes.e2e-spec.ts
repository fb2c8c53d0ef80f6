import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type supertest from 'supertest';
import type { Shape } from '#api-types';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { approved, cellsFor, cubeCellsFor, released } from '../../builders/released.ts';
import { changesReckoned } from '../../support/every-figure/changes.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { readPdf } from '../../support/read-pdf.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9801': 'Sørli' };
const places = Object.keys(names);
const quarter = (seed: number) => ({
  // much more in one of them, so that much has changed
  cells: cellsFor(places, seed).map((cell) => ({ ...cell, value: cell.value * (seed === 2 ? 4 : 1) })),
  cubes: cubeCellsFor(['98', '99'], seed).map((cell) => ({ ...cell, value: cell.value * seed })),
});
const frozen = { before: quarter(1), now: quarter(2), corrected: quarter(3) };

let laget: Laget;
let leader: Browser;
let newest: string;

const prepare = () => laget.app.get(JobRunner, { strict: false }).run('prepare-reports');
const freeze = async (of: string, given: ReturnType<typeof quarter>, replaces?: string): Promise<string> => {
  const id = await released(laget.owner, {
    ...{ quarter: of, names, ...given },
    ...(replaces === undefined ? {} : { replaces }),
  });
  await approved(laget.owner, id);
  await prepare();
  return id;
};
const reportsOf = async (period: string): Promise<readonly Shape<'FigureReport'>[]> => {
  const { body }: { body: Shape<'FigureReports'> } = await leader.get('/api/figure-reports').expect(200);
  return body.reports.filter((report) => report.period === period);
};
const changes = async (id: string, place: string): Promise<Shape<'ReportChanges'>> => {
  const { body }: { body: Shape<'ReportChanges'> } = await leader
    .get(`/api/figure-reports/${id}/changes?place=${place}`)
    .expect(200);
  return body;
};
const collect = (answer: supertest.Response, done: (error: null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};
const saved = async (id: string, form: string, place: string): Promise<Buffer> => {
  const { body }: { body: Buffer } = await leader
    .get(`/api/figure-reports/${id}/${form}?place=${place}`)
    .buffer(true)
    .parse(collect)
    .expect(200);
  return body;
};

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('school', await place.municipality('Fjordvik'));
  await place.worker('leder', service, 'manager');
  leader = await laget.signIn('leder');
  await freeze('2025Q3', frozen.before);
  newest = await freeze('2025Q4', frozen.now);
}, 60_000);

afterAll(() => laget.close());

test.each(['0', '99', '98', '9901', '9902'])(
  'in %s the largest changes come first, after everybody, and the rest is counted: each is a sum of the release',
  async (place) => {
    const [report] = await reportsOf('2025Q4');
    const { first, changed, alike } = changesReckoned({ ...frozen, place, names });
    expect(await changes(report?.id ?? '', place)).toEqual({
      comparedWith: '2025Q3',
      changes: [...first, ...changed.slice(0, 12)],
      smaller: Math.max(0, changed.length - 12),
      alike,
    });
  },
);

test('the county has more changes than a page has room for', () => {
  expect(changesReckoned({ ...frozen, place: '99', names }).changed.length).toBeGreaterThan(20);
});

interface Table {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

const flat = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');
const tablesIn = (html: string): readonly Table[] =>
  [...html.matchAll(/<table>(.*?)<\/table>/g)].map(([, table = '']) => ({
    caption: flat(/<caption>(.*?)<\/caption>/.exec(table)?.[1] ?? ''),
    rows: [...table.matchAll(/<tr>(.*?)<\/tr>/g)]
      .map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => flat(cell)),
      )
      .slice(1),
  }));
const written = { alike: 'omtrent uendret', more: 'flere', fewer: 'færre' } as const;

test('the page that is saved has one short table of it, a short one under each crossed table, and no list', async () => {
  const [report] = await reportsOf('2025Q4');
  const { first, changed } = changesReckoned({ ...frozen, place: '99', names });
  const html = (await saved(report?.id ?? '', 'html', '99')).toString();
  const tables = tablesIn(html);
  const asSaid = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
  expect(tables.find(({ caption }) => caption === 'Endret fra 3. kvartal 2025')?.rows).toEqual(
    [...first, ...changed.slice(0, 12)].map(({ what, before, now, change }) => [
      ...[what, asSaid(before), asSaid(now), written[change]],
    ]),
  );
  const short = tables.filter(({ caption }) => caption.endsWith(': endret fra 3. kvartal 2025'));
  expect(short.length).toBeGreaterThan(3);
  for (const { rows } of short) {
    expect(rows.length).toBeLessThanOrEqual(8);
    expect(rows.filter(([, , , change]) => change === written.alike)).toEqual([]);
  }
  // what is left of lists: how to read the figures
  expect([...html.matchAll(/<ul>/g)]).toHaveLength(1);
});

test.each(['99', '0'])('the spreadsheet of %s has all of it, what is about the same too', async (place) => {
  const [report] = await reportsOf('2025Q4');
  const { first, changed, alike } = changesReckoned({ ...frozen, place, names });
  const workbook = await saved(report?.id ?? '', 'xlsx', place);
  const found: (readonly unknown[])[] = [];
  for (let sheet = 2; found.length === 0 && sheet < 12; sheet += 1) {
    const rows: readonly (readonly unknown[])[] = await readSheet(workbook, sheet);
    if (rows[0]?.[0] === 'Hva' && rows[1]?.[0] === 'Alle som følges opp') found.push(...rows.slice(1));
  }
  expect(found).toHaveLength(first.length + changed.length + alike);
  expect(found.slice(0, 1 + changed.length)).toEqual(
    [...first, ...changed].map(({ what, before, now, change }) => [what, before, now, written[change]]),
  );
  expect(found.slice(1 + changed.length).filter((row) => row[3] !== written.alike)).toEqual([]);
});

test('the paper has the table too, tagged', async () => {
  const [report] = await reportsOf('2025Q4');
  const paper = await saved(report?.id ?? '', 'pdf', '99');
  expect(lacksOfUa(paper)).toEqual([]);
  const text = JSON.stringify(await readPdf(paper)).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(text).toContain('Endret fra 3. kvartal 2025');
  expect(text).toContain('tall til er endret, men ikke mer enn disse.');
});

test('two roundings of the same quarter are never held against each other', async () => {
  const [old] = await reportsOf('2025Q4');
  newest = await freeze('2025Q4', frozen.corrected, newest);
  await leader.get(`/api/figure-reports/${old?.id ?? ''}/changes?place=99`).expect(404);
  const [now] = (await reportsOf('2025Q4')).filter(({ current }) => current);
  const { first, changed } = changesReckoned({
    ...{ before: frozen.before, now: frozen.corrected, place: '99', names },
  });
  const answer = await changes(now?.id ?? '', '99');
  expect(answer.comparedWith).toBe('2025Q3');
  expect(answer.changes).toEqual([...first, ...changed.slice(0, 12)]);
  const [alone] = await reportsOf('2025Q3');
  expect(await changes(alone?.id ?? '', '99')).toEqual({
    comparedWith: null,
    changes: [],
    smaller: 0,
    alike: 0,
  });
});

test('a place that is not in the report has no changes', async () => {
  const [now] = (await reportsOf('2025Q4')).filter(({ current }) => current);
  await leader.get(`/api/figure-reports/${now?.id ?? ''}/changes?place=9705`).expect(404);
});
