import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import type supertest from 'supertest';
import JSONstat from 'jsonstat-toolkit';
import { allMeasured, measuredIndicators, type Reading } from '#domain/indicator/measured';
import { sumsOf } from '#domain/indicator/share';
import { figureStatuses } from '#domain/release/cube';
import { familyOf } from '#domain/release/cube-parts';
import { allCubes, type CubeCode, dimensionsOf } from '#domain/release/cubes';
import { shareOf } from '#domain/release/share';
import { allReportForms, type ReportForm } from '#domain/statistics/report';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { cubeWordsIn } from '../../../apps/api/src/statistics/words/cube-words-in.ts';
import { wordsFor } from '../../../apps/api/src/papers/words/words-for.ts';
import { reportWords } from '../../../apps/api/src/figure-reports/words/words-in.ts';
import {
  approved,
  cellsFor,
  cubeCellsFor,
  type Placed,
  type PlacedInCube,
  released,
} from '../../builders/released.ts';
import { cellsIn, type Codes, shownInCube, shownOfPersons, sumsOfIndicator } from '../../support/reckoned.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { lacksOfUa } from '../../support/pdf-ua.ts';
import { readPdf } from '../../support/read-pdf.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9803': 'Småvik' };
const places = Object.keys(names);
const quarters = ['2024Q4', '2025Q3', '2025Q4'] as const;
const cells = new Map<string, readonly Placed[]>(
  quarters.map((quarter, at) => [quarter, cellsFor(places, at)]),
);

/** By county, «batons» in one of them alone; and one cube that a municipality has too. */
const cubes = new Map<string, readonly PlacedInCube[]>(
  quarters.map((quarter, at) => [
    quarter,
    cubeCellsFor(['98', '99', '9902'], at, (cube, place) =>
      place === '9902' ? cube !== 'measures' : place === '98' && cube === 'batons',
    ),
  ]),
);
const counties = 2;

interface Report {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly version: number;
  readonly current: boolean;
  readonly comparedWith: string | null;
  readonly reason: string;
  readonly corrected: boolean;
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
  await laget.owner
    .query(`INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
    VALUES ('outside', '99', 'baseline', 55, 2024, 'Slik sto det.', uuidv7(), 'Solveig'), ('outside', '99', 'target', 25, 2029, 'Vedtatt.', uuidv7(), 'Solveig')`);
  await laget.owner
    .query(`INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, by_user_id, by_name)
    VALUES ('outside', '2025-08-01', 'rule_change', 'Nye regler.', uuidv7(), 'Solveig')`);
  for (const quarter of quarters) {
    newest = await released(laget.owner, {
      quarter,
      cells: cells.get(quarter) ?? [],
      cubes: cubes.get(quarter) ?? [],
      names,
    });
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

const combinations = (cube: CubeCode): readonly (readonly string[])[] =>
  dimensionsOf(cube).reduce<readonly (readonly string[])[]>(
    (rows, { labels }, at, all) =>
      rows.flatMap((row) => [...(all.length > 1 ? ['T'] : []), ...labels].map((label) => [...row, label])),
    [[]],
  );

const byCube = new Map(
  [...cubes].map(([quarter, all]) => [quarter, Map.groupBy(all, ({ cube }) => cube)] as const),
);
const ofCube = (quarter: string, cube: string): readonly PlacedInCube[] =>
  byCube.get(quarter)?.get(cube) ?? [];

/** Every number of every cube that is shown of a place, reckoned here. */
const inCubes = (quarter: string, place: string) =>
  allCubes.flatMap((cube) =>
    combinations(cube).flatMap((labels) => {
      const value = shownInCube(ofCube(quarter, cube), place, labels, counties);
      return typeof value === 'number' ? [{ cube, labels, value }] : [];
    }),
  );

/** Sums of a cube's bins that are told in words or drawn: everybody of whom it is said when it was confirmed, and how far transitions came. */
const toldTogether = [
  ['confirmed', ['0-3', '4-6', '7+', 'never']],
  ['transitions', ['on_time', 'late', 'declined_then_met', 'declined', 'overdue', 'ended']],
  ['transitions', ['on_time', 'late', 'declined_then_met', 'declined', 'ended']],
  ['transitions', ['on_time', 'late', 'declined_then_met', 'ended']],
  ['transitions', ['on_time', 'late', 'declined_then_met']],
] as const satisfies readonly (readonly [CubeCode, readonly string[]])[];

const sumsTold = (quarter: string, place: string): readonly number[] =>
  toldTogether.flatMap(([cube, bins]) => {
    const values = bins.map((bin) => shownInCube(ofCube(quarter, cube), place, [bin], counties));
    return values.some((value) => typeof value !== 'number')
      ? []
      : [values.reduce<number>((sum, value) => sum + Number(value), 0)];
  });

/** The two sums of an indicator and their share, reckoned here. */
const ownNumber = (indicator: (typeof allMeasured)[number], place: string, quarter: string) => {
  const reads: Reading = measuredIndicators[indicator].reads;
  const own = sumsOfIndicator(indicator, place, cells.get(quarter) ?? [], cubes.get(quarter) ?? [], counties);
  if (own === null || reads.from === 'nowhere') return null;
  const municipalities = new Set(places.filter((number) => place === '0' || number.startsWith(place))).size;
  const added = reads.from === 'persons' ? municipalities : place === '0' ? counties : 1;
  const told =
    reads.from === 'persons'
      ? new Set<string>(figureStatuses)
      : new Set(cellsIn(ofCube(quarter, reads.cube), reads.cube, place).map((cell) => cell.labels.join(' ')));
  const [part, whole] = [reads.part, reads.of].map((list) => ({
    sums: sumsOf(list.filter((label) => told.has(label)).length, told.size) * added,
  }));
  const rate = shareOf(
    { value: own.part, sums: part?.sums ?? 0 },
    { value: own.whole, sums: whole?.sums ?? 0 },
  );
  return { ...own, rate };
};

interface Shown {
  readonly counts: ReadonlySet<number>;
  readonly shares: ReadonlySet<number>;
}

/** Every number that may be shown of a place and those beside it, and every share that can be reckoned from such. */
const shownIn = (place: string): Shown => {
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
  for (const quarter of quarters) {
    for (const { value } of inCubes(quarter, place)) counts.add(value);
    for (const value of sumsTold(quarter, place)) counts.add(value);
    for (const indicator of allMeasured) {
      const number = ownNumber(indicator, place, quarter);
      if (number === null) continue;
      counts.add(number.part).add(number.whole);
      const { rate } = number;
      for (const percent of rate === null ? [] : [rate.percent, rate.low, rate.high]) shares.add(percent);
    }
  }
  return { counts, shares };
};

const reckoned = new Map<string, Shown>();
/** The same, reckoned once for each place. */
const shownOf = (place: string): Shown => {
  const shown = reckoned.get(place) ?? shownIn(place);
  reckoned.set(place, shown);
  return shown;
};

const words = reportWords.nb;
const cubeWords = cubeWordsIn('nb');
const pages = wordsFor('nb');
/** What holds digits without being a figure: dates, times, versions, ages, quarters, shares' words, sheets and how to read. */
const notFigures = [
  ...words.reading,
  /\d{1,2}\.[ \u00a0](?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)[ \u00a0]\d{4}/g,
  /kl\.?[ \u00a0]\d{1,2}\.\d{2}|\d{2}[.:]\d{2}/g,
  /\d\.[ \u00a0]kvartal[ \u00a0]\d{4}|for \d{4}|Utgave \d+|fylke \d+|\d{2}–\d{2} år|under 10 %|over 90 %|Side \d+ av \d+/g,
  /13 og 14 år|\d+–\d+ (?:dager|unge|måneder)|[Oo]ver \d+ (?:dager|unge|måneder)|innen 30 dager|enn 14 dager|enn 20|nevneren er 30|enn 10 her/g,
  // of a list that is cut: how many others there are
  /\d+ tall til er endret|\d+ er omtrent uendret\./g,
  // an aim as somebody has set it
  /\d+ % i 20\d\d/g,
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

const sorted = ({ counts, shares }: ReturnType<typeof figuresIn>) => ({
  counts: counts.toSorted((a, b) => a - b),
  shares: shares.toSorted((a, b) => a - b),
});

interface HtmlTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
/** The pictures that a phone shows instead of the wide ones, of which paper has one each. */
const narrowPictures = /<svg class="narrow".*?<\/svg>/g;

/** What is drawn for a phone says the same to who listens, and nothing that the wide picture does not say. */
const expectNarrowAlike = (html: string): void => {
  const pairs = [...html.matchAll(/(<svg class="wide".*?<\/svg>)(<svg class="narrow".*?<\/svg>)/g)];
  expect(pairs).toHaveLength([...html.matchAll(/<svg/g)].length / 2);
  for (const [, wide = '', narrow = ''] of pairs) {
    expect(/aria-label="([^"]*)"/.exec(narrow)?.[1]).toBe(/aria-label="([^"]*)"/.exec(wide)?.[1]);
    const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
    expect(words(narrow).length).toBeGreaterThan(0);
    expect(words(narrow).filter((text) => !words(wide).includes(text))).toEqual([]);
  }
};

const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text = '']) => textOf(text));

const tablesIn = (html: string): readonly HtmlTable[] =>
  [...html.matchAll(/<table>(.*?)<\/table>/g)].map(([, table = '']) => {
    const [heads = [], ...rows] = [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row));
    return { caption: textOf(/<caption>(.*?)<\/caption>/.exec(table)?.[1] ?? ''), heads, rows };
  });

/** Each cube that is there has its table, with every cell as it is shown; what is not there has none. */
const expectCubes = (tables: readonly HtmlTable[], place: string, now: string, before: string): void => {
  const at = (quarter: string, cube: CubeCode, labels: readonly string[]) =>
    String(shownInCube(ofCube(quarter, cube), place, labels, counties));
  for (const cube of allCubes) {
    const family = familyOf(cube);
    const name = cubeWords.name(cube);
    const dimensions = dimensionsOf(cube);
    const alone = tables.find(({ caption }) => caption === name);
    const row = tables
      .find(({ caption }) => family !== null && caption === cubeWords.family(family))
      ?.rows.find(([first]) => first === name);
    if (
      shownInCube(
        ofCube(now, cube),
        place,
        dimensions.map(() => 'T'),
        counties,
      ) === '..'
    ) {
      expect([alone, row]).toEqual([undefined, undefined]);
      continue;
    }
    const labels = dimensions.at(-1)?.labels ?? [];
    if (row !== undefined) expect(row.slice(1)).toEqual(labels.map((label) => at(now, cube, [label])));
    else if (dimensions.length === 1)
      expect(alone?.rows.map((cells) => cells.slice(1, 3))).toEqual(
        labels.map((label) => [at(now, cube, [label]), at(before, cube, [label])]),
      );
    else {
      const first = dimensions[0]?.labels ?? [];
      // kinds of measures stand below each other: there are too many for the width of a sheet
      const isTurned = first.length > labels.length && first.length > 6;
      const [across, down] = isTurned ? [labels, first] : [first, labels];
      const lines = ['T', ...down].map((line) =>
        ['T', ...across].map((column) => at(now, cube, isTurned ? [line, column] : [column, line])),
      );
      expect(alone?.rows.map((cells) => cells.slice(1))).toEqual(
        lines.filter((line, index) => index === 0 || line.some((cell) => cell !== ':' && cell !== '..')),
      );
    }
  }
};

const cubeNamed = new Map(allCubes.map((cube) => [cubeWords.name(cube), cube]));
const indicatorNamed = new Map(allMeasured.map((code) => [pages.word('indicators.names', code), code]));

/** What a row of an indicator holds, reckoned here. */
const contentsOf = (name: string, contents: string, place: string, quarter: string): string => {
  const code = indicatorNamed.get(name);
  const number = code === undefined ? null : ownNumber(code, place, quarter);
  if (number === null) return '..';
  const { part, whole, all, isPartOfAll, rate } = number;
  if (all < 10 && isPartOfAll) return ':';
  const asSaid = (percent: number | undefined): string => {
    if (percent === undefined) return ':';
    if (percent < 10) return '<10';
    return percent > 90 ? '>90' : String(percent);
  };
  const said: Readonly<Record<string, string>> = {
    Andel: asSaid(rate?.percent),
    'Andelen er trolig minst': asSaid(rate?.low),
    'Andelen er trolig høyst': asSaid(rate?.high),
    Teller: whole < 10 ? ':' : String(part),
    Nevner: String(whole),
  };
  return said[contents] ?? 'unknown';
};

/** What the report says of two numbers: rounding explains four of each sum, and of several the root of how many. */
const changeSaid = (now: string, earlier: string, sums: number): string => {
  if (!/^\d+$/.test(now) || !/^\d+$/.test(earlier)) return '';
  const difference = Number(now) - Number(earlier);
  if (Math.abs(difference) <= 2 * Math.ceil(4 * Math.sqrt(sums))) return 'omtrent uendret';
  return difference > 0 ? 'flere' : 'færre';
};

const shareChangeSaid = (name: string, place: string, now: string, before: string): string => {
  const code = indicatorNamed.get(name) ?? 'outside';
  const [rate, earlier] = [now, before].map((quarter) => ownNumber(code, place, quarter)?.rate ?? null);
  if (rate === null || rate === undefined || earlier === null || earlier === undefined) return '';
  if (rate.low <= earlier.high && earlier.low <= rate.high) return 'omtrent uendret';
  return rate.percent > earlier.percent ? 'høyere' : 'lavere';
};

const expectRows = (csv: string, now: string, before: string): void => {
  const rows = csv.trim().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    const [table = '', region = '', , , Alder = '', Kjonn = '', Status = '', ...rest] = row.split(';');
    const [value = '', sign = '', earlier = '', earlierSign = '', change = '', division = '', contents = ''] =
      rest;
    const cube = cubeNamed.get(table);
    const labelled = (quarter: string): string => {
      if (table === words.headings.indicators) return contentsOf(division, contents, region, quarter);
      if (cube === undefined)
        return String(shownOfPersons(cells.get(quarter) ?? [], { Region: region, Alder, Kjonn, Status }));
      const labels = combinations(cube).find(
        (own) =>
          own
            .map((label, at) =>
              label === 'T' ? 'I alt' : cubeWords.label(dimensionsOf(cube)[at]?.code ?? '', label),
            )
            .join(', ') === division,
      );
      return String(shownInCube(ofCube(quarter, cube), region, labels ?? [], counties));
    };
    expect([row, `${value}${sign}`]).toEqual([row, labelled(now)]);
    expect(value === '' || sign === '').toBe(true);
    const compared = table === words.headings.crossed ? '..' : labelled(before);
    expect([row, `${earlier}${earlierSign}`]).toEqual([row, compared]);
    const municipalities = places.filter((number) => region === '0' || number.startsWith(region)).length;
    const sums = cube === undefined ? municipalities : region === '0' ? counties : 1;
    const ofShares = contents === 'Andel' ? shareChangeSaid(division, region, now, before) : '';
    const said = contents === 'Personer' ? changeSaid(labelled(now), compared, sums) : ofShares;
    expect([row, change]).toEqual([row, said]);
  }
};

/** Every cell of every set of the collection is what the release shows, and no table is missing. */
const expectSets = (
  collection: { readonly link: { readonly item: readonly object[] } },
  place: string,
): void => {
  const there = new Set(quarters.flatMap((quarter) => inCubes(quarter, place).map(({ cube }) => cube)));
  expect(collection.link.item).toHaveLength(2 + there.size);
  for (const item of collection.link.item) {
    const set = JSONstat(item);
    const codes = (at: number): readonly string[] => set.Dimension(set.id[at] ?? '').id;
    expect(codes(0)).toContain(place);
    const all = set.id.reduce<readonly Codes[]>(
      (so, id) =>
        so.flatMap((begun) => set.Dimension(id).id.map((code: string) => ({ ...begun, [id]: code }))),
      [{}],
    );
    const cube = allCubes.find((own) => JSON.stringify(item).includes(`"LAGET_${own.toUpperCase()}"`));
    for (const own of all) {
      const quarter = (own['Tid'] ?? '').replace('K', 'Q');
      const { value, status } = set.Data(own);
      const labels = set.id.slice(1, -2).map((id: string) => own[id] ?? '');
      const expected = (() => {
        if (cube !== undefined)
          return shownInCube(ofCube(quarter, cube), own['Region'] ?? '', labels, counties);
        if (set.id.includes('Alder')) return shownOfPersons(cells.get(quarter) ?? [], own);
        const contents = set.Dimension('ContentsCode').Category(own['ContentsCode'] ?? '').label;
        const name = set.Dimension('Indikator').Category(own['Indikator'] ?? '').label;
        return contentsOf(name, contents, own['Region'] ?? '', quarter);
      })();
      expect([set.label, own, String(value ?? status)]).toEqual([set.label, own, String(expected)]);
    }
  }
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
] as const)(
  'every number in every file of %s is shown of the release',
  async (place, atLeast) => {
    for (const [period, now, before] of [
      ['2025', '2025Q4', '2024Q4'],
      ['2025Q4', '2025Q4', '2025Q3'],
    ] as const) {
      const id = await reportOf(period);
      const bytes = await saved(id, 'pdf', place);
      expect(lacksOfUa(bytes)).toEqual([]);
      const pdf = (await readPdf(bytes)).parts.map(({ text }) => text).join(' ');
      const html = (await saved(id, 'html', place)).toString();
      expect(html).not.toContain('<script');
      expectNarrowAlike(html);
      const body = html
        .replaceAll(narrowPictures, '')
        .slice(html.indexOf('<h1>'))
        .replaceAll(/aria-label="[^"]*"/g, ' ')
        .replaceAll(/<[^>]*>/g, ' ');
      expectShown(body, place, atLeast);
      // the same numbers, each as often
      expect(sorted(figuresIn(pdf))).toEqual(sorted(figuresIn(body)));
      const tables = tablesIn(html);
      expectCubes(tables, place, now, before);
      const xlsx = await saved(id, 'xlsx', place);
      for (const [at, { caption, heads, rows }] of tables.entries()) {
        const sheet = (await readSheet(xlsx, at + 2)).map((row) => row.map((cell) => String(cell ?? '')));
        // what changed is cut on the page, and whole here
        const isCut = /endret fra/i.test(caption);
        expect(isCut ? sheet.slice(0, rows.length + 1) : sheet).toEqual([heads, ...rows]);
        if (isCut) expectShown(sheet.slice(1).flat().join(' | '), place, 0);
      }
      expectRows((await saved(id, 'csv', place)).toString(), now, before);
      expectSets(JSON.parse((await saved(id, 'json-stat', place)).toString()), place);
    }
  },
  60_000,
);

test('the yearly one opens with a profile of two sheets; the PDF breaks no rule of PDF/UA-1 a machine can check', async () => {
  const bytes = await saved(await reportOf('2025'), 'pdf', '9901');
  expect(lacksOfUa(bytes)).toEqual([]);
  const pdf = await readPdf(bytes);
  expect(pdf.title).toBe('Fjordvik: profil og årsrapport for 2025');
  const sheetOf = (heading: string) =>
    pdf.parts.find(({ tag, text }) => tag === 'H2' && text === heading)?.sheet;
  const { headings, compared } = words;
  expect(
    [headings.statuses, pages.t('figures.series.share.title'), compared.municipality].map(sheetOf),
  ).toEqual([1, 2, 2]);
  expect([headings.genders, headings.all, headings.reading].map(sheetOf)).toEqual([2, 3, pdf.pages]);
  // what the young do, the share through time, and the place beside its county and all
  expect([...pdf.tags].filter((tag) => tag.endsWith('/Figure'))).not.toEqual([]);
});

test('a report is drawn: the share through time with its marks, the place beside others, transitions and who comes in again', async () => {
  const id = await reportOf('2025Q4');
  const html = (await saved(id, 'html', '99')).toString();
  const heard = [...html.matchAll(/<svg class="wide" role="img" aria-label="([^"]*)"/g)].map(
    ([, label = '']) => label.replaceAll('\u00a0', ' '),
  );
  const share = String.raw`(?:\d+ %|under 10 %|over 90 %)`;
  for (const drawn of [
    new RegExp(
      String.raw`^Andelen utenfor over tid, tegnet: .*4\. kvartal 2025 ${share}, Nullpunkt 55 % i 2024, Mål 25 % i 2029, Brudd 1\. august 2025\.$`,
    ),
    new RegExp(
      String.raw`^Sammenlignet med alle kommunene, tegnet: .* ${share} \(.*\), .* ${share} \(.*\)\.$`,
    ),
    /^Hvor langt kom overgangene\?, tegnet: Hadde en overgang \d+, Fikk svar, eller ble avsluttet \d+, Ingen sa nei, eller de møttes likevel \d+, Møttes \d+, Møttes i tide \d+\.$/,
    /^Hvem kommer inn igjen hos oss\?, tegnet: Utenfor den gang: \d+, .*\.$/,
  ])
    expect(heard.filter((label) => drawn.test(label))).not.toEqual([]);
  // on paper each picture is a figure with its words, one for each of the page
  const bytes = await saved(id, 'pdf', '99');
  expect(lacksOfUa(bytes)).toEqual([]);
  const { parts } = await readPdf(bytes);
  expect(
    parts.filter(({ tag }) => tag === 'Figure').map(({ instead }) => instead.replaceAll('\u00a0', ' ')),
  ).toEqual(heard);
});

test('the CSV opens in a Norwegian spreadsheet, with the sign in a column of its own', async () => {
  const file = await saved(await reportOf('2025Q4'), 'csv', '9803');
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heads, ...rows] = file.toString().slice(1).trim().split('\r\n');
  expect(heads).toBe(
    'tabell;region;regionnavn;periode;alder;kjonn;status;verdi;tegn;verdi_for;tegn_for;endring;inndeling;innhold',
  );
  expect(rows.filter((row) => row.includes('2025K4;T;T;T;') && row.endsWith(';;Personer'))).toHaveLength(1);
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
  // two roundings of the same people say more than one
  for (const form of allReportForms)
    await leader.get(`/api/figure-reports/${old}/${form}?place=9901`).expect(404);
  expect(
    all
      .filter(({ corrected }) => corrected)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(
    all
      .filter(({ current }) => !current)
      .map(({ id }) => id)
      .toSorted(),
  );
  const now = (await saved(await reportOf('2025Q4'), 'html', '9901')).toString();
  expect(now).toContain('Tallene er en rettelse: Feil i en dato.');
  expect(now).not.toContain(words.replaced);
  expect(now).toMatch(/Solveig Tangen godkjente tallene .* som statistikkansvarlig\./);
  expect(now).toMatch(/Nina Aasgård godkjente tallene .* som personvernombud\./);
  expect(now).toMatch(/Utgave 2 av rapporten/);
});
