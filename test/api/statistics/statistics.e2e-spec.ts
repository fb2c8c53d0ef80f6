import { afterAll, beforeAll, expect, test } from '@jest/globals';
import JSONstat from 'jsonstat-toolkit';
import type supertest from 'supertest';
import { readSheet } from 'read-excel-file/node';
import { allCubes, dimensionsOf } from '#domain/release/cubes';
import {
  approved,
  cellsFor,
  cubeCellsFor,
  type Placed,
  type PlacedInCube,
  released,
} from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Codes, shownInCube, shownOfPersons, sumsOfIndicator } from '../../support/reckoned.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9803': 'Småvik' };
const first = cellsFor(Object.keys(names), 1);
const second = cellsFor(Object.keys(names), 2);
/** «batons» is left out in one of the two counties, so that the country has it not; one cube is made in the newest alone. */
const without = (cube: string, place: string) => cube === 'batons' && place === '98';
const cubes = {
  '2025K4': cubeCellsFor(['98', '99'], 1, (cube, place) => cube === 'school' || without(cube, place)),
  '2026K1': cubeCellsFor(['98', '99'], 2, without),
} as const;
const base = '/api/statistics/v2';
const data = `${base}/tables/LAGET01/data`;
const everything =
  'valueCodes[Region]=*&valueCodes[Alder]=*&valueCodes[Kjonn]=*&valueCodes[Status]=*&valueCodes[Tid]=*';

let laget: Laget;
let quarters: readonly [string, string];
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
  quarters = [
    await released(laget.owner, { quarter: '2025Q4', cells: first, cubes: cubes['2025K4'], names }),
    await released(laget.owner, { quarter: '2026Q1', cells: second, cubes: cubes['2026K1'], names }),
  ];
  await approved(laget.owner, quarters[0]);
  await approved(laget.owner, quarters[1]);
}, 60_000);

afterAll(() => laget.close());

const collect = (answer: supertest.Response, done: (error: null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
};

const ask = (path: string, as?: string) => {
  const request = laget.anonymous.get(path);
  return as === undefined ? request : request.set('authorization', `Bearer ${as}`);
};

const shown = (cells: readonly Placed[], codes: Codes): number | null => {
  const value = shownOfPersons(cells, codes);
  return typeof value === 'number' ? value : null;
};

const inCube = (cells: readonly PlacedInCube[], place: string, labels: readonly string[]) =>
  shownInCube(cells, place, labels, 2);

const newToken = async (client: string): Promise<string> => {
  const steward = await laget.signIn('statistikk');
  const { body } = await steward.post('/api/read-tokens', { client, expiresOn: dayFromNow(2) }).expect(200);
  const { token: made }: { token: string } = body;
  return made;
};

test('closed by default: nobody without a token knows that there are figures', async () => {
  const { body } = await ask(`${base}/tables`).expect(200);
  expect(body).toMatchObject({ tables: [], page: { totalElements: 0 } });
  for (const path of ['', '/metadata', '/data']) await ask(`${base}/tables/LAGET01${path}`).expect(404);
  const { body: config } = await ask(`${base}/config`).expect(200);
  expect(config).toMatchObject({ apiVersion: '2.0.0', maxCallsPerTimeWindow: 30, maxDataCells: 100_000 });
});

test('the steward makes a token for a client, which is said once; nobody else does', async () => {
  const wanted = { client: 'Fylkets statistikkbank', expiresOn: dayFromNow(200) };
  await (await laget.signIn('leder')).post('/api/read-tokens', wanted).expect(403);
  await (await laget.signIn('personvern')).post('/api/read-tokens', wanted).expect(403);
  const steward = await laget.signIn('statistikk');
  await steward.post('/api/read-tokens', { ...wanted, expiresOn: dayFromNow(500) }).expect(400);
  await steward.post('/api/read-tokens', { ...wanted, expiresOn: dayFromNow(0) }).expect(400);
  const { body } = await steward.post('/api/read-tokens', wanted).expect(200);
  ({ token } = body);
  const { rows } = await laget.owner.query(`SELECT to_jsonb(t) AS kept FROM figures.read_token t`);
  expect(JSON.stringify(rows)).not.toContain(token);
  const { body: listed } = await steward.get('/api/read-tokens').expect(200);
  expect(listed).toMatchObject({
    tokens: [{ client: wanted.client, usedOn: null, live: true, endedAt: null }],
  });
});

test('a client with a token reads JSON-stat: every number is the sum of frozen cells, every other is «:»', async () => {
  const { body } = await ask(`${data}?lang=no&${everything}&outputFormat=json-stat2`, token).expect(200);
  const set = JSONstat(body);
  expect(set.class).toBe('dataset');
  expect(set.id).toEqual(['Region', 'Alder', 'Kjonn', 'Status', 'ContentsCode', 'Tid']);
  expect(set.Dimension('Region').id).toEqual(['0', '98', '9803', '99', '9901', '9902']);
  expect(set.Dimension('Tid').id).toEqual(['2025K4', '2026K1']);
  expect([set.Dimension('Tid').role, set.Dimension('Region').role]).toEqual(['time', 'geo']);
  let asked = 0;
  let hidden = 0;
  for (const Region of set.Dimension('Region').id)
    for (const Alder of set.Dimension('Alder').id)
      for (const Kjonn of set.Dimension('Kjonn').id)
        for (const Status of set.Dimension('Status').id)
          for (const Tid of ['2025K4', '2026K1']) {
            const codes = { Region, Alder, Kjonn, Status };
            const { value, status } = set.Data({ ...codes, ContentsCode: 'Personer', Tid });
            const expected = shown(Tid === '2025K4' ? first : second, codes);
            expect([codes, Tid, value]).toEqual([codes, Tid, expected]);
            expect(status === ':').toBe(expected === null);
            asked += 1;
            hidden += expected === null ? 1 : 0;
          }
  expect(asked).toBe(set.n);
  expect(hidden).toBeGreaterThan(0);
  expect(asked - hidden).toBeGreaterThan(500);
  expect(body.extension).toMatchObject({
    px: { tableid: 'LAGET01', decimals: 0 },
    sdc: {
      method: 'keyed controlled rounding',
      base: 5,
      releases: [
        { period: '2025K4', id: quarters[0] },
        { period: '2026K1', id: quarters[1] },
      ],
    },
  });
  expect(body.note.join(' ')).toContain('avrundet til 0, 5, 10, 15');
});

test('what is left out is all together and the newest; the client’s shapes are understood', async () => {
  const total = shown(second, {});
  const { body } = await ask(data, token).expect(200);
  expect(body).toMatchObject({ size: [1, 1, 1, 1, 1, 1], value: [total] });
  const chosen = 'valuecodes[Region]=99??&valuecodes[Status]=employed,unknown&valuecodes[Tid]=top(1)';
  const { body: got } = await ask(`${data}?${chosen}`, token).expect(200);
  const selection = [
    { variableCode: 'Region', valueCodes: ['99??'] },
    { variableCode: 'Status', valueCodes: ['employed', 'unknown'], codelist: null },
    { variableCode: 'Tid', valueCodes: ['[range(2026K1,2026K1)]'] },
  ];
  const posted = await laget.anonymous
    .post(`${data}?lang=no&outputFormat=json-stat2`)
    .set('authorization', `Bearer ${token}`)
    .send({ selection })
    .expect(200);
  expect(posted.body.value).toEqual(got.value);
  expect(got.value).toEqual(
    ['9901', '9902'].flatMap((Region) =>
      ['employed', 'unknown'].map((Status) => shown(second, { Region, Status })),
    ),
  );
});

test('metadata has every variable with its values, and which may be left out', async () => {
  const { body } = await ask(`${base}/tables/LAGET01/metadata?lang=nn`, token).expect(200);
  const set = JSONstat(body);
  expect(set.size).toEqual([6, 5, 4, 8, 1, 2]);
  expect(set.Dimension('Status').Category('T').label).toBe('I alt');
  expect(body.dimension.Alder.extension).toMatchObject({ elimination: true, eliminationValueCode: 'T' });
  const { body: table } = await ask(`${base}/tables/LAGET01?lang=en`, token).expect(200);
  expect(table).toMatchObject({ id: 'LAGET01', language: 'en', firstPeriod: '2025K4', lastPeriod: '2026K1' });
});

test('the same numbers leave as CSV and as a spreadsheet, with the sign where there is none', async () => {
  const chosen = 'valueCodes[Region]=9803,9901&valueCodes[Status]=T,employed&valueCodes[Tid]=*';
  const csv = await ask(
    `${data}?${chosen}&outputFormat=csv&outputFormatParams=UseCodes,SeparatorSemicolon`,
    token,
  );
  const rows = csv.text.trim().split('\n');
  expect(rows[0]).toBe('"Region";"Alder";"Kjonn";"Status";"Personer 2025K4";"Personer 2026K1"');
  const cell = (codes: Codes, cells: readonly Placed[]) => {
    const value = shown(cells, codes);
    return value === null ? '":"' : String(value);
  };
  const line = (codes: Codes) =>
    `"${codes['Region'] ?? ''}";"T";"T";"${codes['Status'] ?? ''}";${cell(codes, first)};${cell(codes, second)}`;
  expect(rows.slice(1)).toEqual(
    ['9803', '9901'].flatMap((Region) => ['T', 'employed'].map((Status) => line({ Region, Status }))),
  );
  expect(csv.text).toContain('":"');
  const xlsx = await ask(`${data}?${chosen}&outputFormat=xlsx`, token).buffer(true).parse(collect);
  const sheet = await readSheet(xlsx.body);
  expect(sheet.slice(1).map((row) => row.slice(4))).toEqual(
    ['9803', '9901'].flatMap((Region) =>
      ['T', 'employed'].map((Status) =>
        [first, second].map((cells) => shown(cells, { Region, Status }) ?? ':'),
      ),
    ),
  );
});

test('each cube is a table of its own: every number is the sum of frozen cells, what is left out is «..»', async () => {
  const { body: listed } = await ask(`${base}/tables?lang=no&pageSize=20&pageNumber=2`, token).expect(200);
  expect(listed.page).toEqual({
    pageNumber: 2,
    pageSize: 20,
    totalElements: allCubes.length + 2,
    totalPages: Math.ceil((allCubes.length + 2) / 20),
  });
  expect(listed.tables).toHaveLength(20);
  const clients = [await newToken('Én'), await newToken('To')] as const;
  let numbers = 0;
  for (const [at, cube] of allCubes.entries()) {
    const table = `${base}/tables/LAGET_${cube.toUpperCase()}/data`;
    const dimensions = dimensionsOf(cube).map(
      ({ code }) => `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`,
    );
    const codes = dimensions.map((code) => ({ Gender: 'Kjonn' })[code] ?? code);
    const all = ['Region', ...codes, 'Tid'].map((code) => `valueCodes[${code}]=*`).join('&');
    const { body } = await ask(`${table}?${all}`, clients[at % 2]).expect(200);
    const set = JSONstat(body);
    expect(set.id).toEqual(['Region', ...codes, 'ContentsCode', 'Tid']);
    expect(set.Dimension('Region').id).toEqual(cube === 'batons' ? ['99'] : ['0', '98', '99']);
    const chosen = codes.map((code) => set.Dimension(code).id);
    const rows = chosen.reduce<readonly (readonly string[])[]>(
      (so, own) => so.flatMap((begun) => own.map((code) => [...begun, code])),
      [[]],
    );
    for (const place of set.Dimension('Region').id)
      for (const labels of rows)
        for (const [Tid, cells] of Object.entries(cubes)) {
          if (cube === 'school' && Tid === '2025K4') continue;
          const asked = Object.fromEntries(codes.map((code, index) => [code, labels[index] ?? '']));
          const { value, status } = set.Data({ Region: place, ...asked, ContentsCode: 'Personer', Tid });
          const own = cells.filter((cell) => cell.cube === cube);
          const expected = inCube(own, place, labels);
          expect([cube, place, labels, Tid, value ?? status]).toEqual([cube, place, labels, Tid, expected]);
          numbers += typeof expected === 'number' ? 1 : 0;
        }
    expect(set.Dimension('Tid').id).toEqual(cube === 'school' ? ['2026K1'] : ['2025K4', '2026K1']);
  }
  expect(numbers).toBeGreaterThan(700);
});

/** No end of a share is told more exactly than «under 10 %» and «over 90 %». */
const asSaid = (percent: number): number | string => {
  if (percent < 10) return '<10';
  return percent > 90 ? '>90' : percent;
};

test('the indicators are a table: each number is two sums of the release and their share, as the pages show it', async () => {
  const table = `${base}/tables/LAGET_INDICATORS`;
  const steward = await laget.signIn('statistikk');
  const aim = { place: '99', kind: 'target', percent: 25, year: 2099, explanation: 'Vedtatt.' };
  await steward.post('/api/indicators/outside/aims', aim).expect(201);
  const client = await newToken('Indikatorer');
  const { body } = await ask(
    `${table}/data?valueCodes[Region]=*&valueCodes[Indikator]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=*`,
    client,
  ).expect(200);
  const set = JSONstat(body);
  const { body: about } = await ask(`${table}/metadata`, client).expect(200);
  expect(about.extension.decided).toEqual({
    aims: [{ indicator: 'outside', place: '99', kind: 'target', percent: 25, year: 2099 }],
    breaks: [],
  });
  expect(JSON.stringify(about)).not.toContain('Vedtatt');
  const leader = await laget.signIn('leder');
  let shares = 0;
  for (const place of set.Dimension('Region').id) {
    const { body: shown } = await leader.get(`/api/indicators?place=${place}`).expect(200);
    for (const indicator of set.Dimension('Indikator').id)
      for (const [Tid, cells] of [
        ['2025K4', first],
        ['2026K1', second],
      ] as const) {
        const at = (ContentsCode: string) => {
          const { value, status } = set.Data({ Region: place, Indikator: indicator, ContentsCode, Tid });
          return value ?? status;
        };
        const sums = sumsOfIndicator(indicator, place, cells, cubes[Tid], 2);
        if (sums === null) {
          expect([indicator, place, Tid, at('Del'), at('Andel')]).toEqual([
            indicator,
            place,
            Tid,
            '..',
            '..',
          ]);
          continue;
        }
        const { part, whole, all } = sums;
        const page = shown.indicators
          .find((one: { indicator: string }) => one.indicator === indicator)
          .own.find(({ quarter }: { quarter: string }) => quarter === Tid.replace('K', 'Q'));
        if (at('Av') !== ':')
          expect([indicator, place, Tid, at('Av')]).toEqual([indicator, place, Tid, whole]);
        else expect(all).toBeLessThan(10);
        if (at('Del') !== ':')
          expect([indicator, place, Tid, at('Del'), page.part]).toEqual([indicator, place, Tid, part, part]);
        if (page.share === null) {
          expect([at('Andel'), at('Lavest'), at('Hoyest')]).toEqual([':', ':', ':']);
          continue;
        }
        const percent = Math.round((part / whole) * 100);
        expect([indicator, place, at('Andel'), at('Lavest'), at('Hoyest')]).toEqual([
          ...[indicator, place],
          ...[percent, page.share.low, page.share.high].map(asSaid),
        ]);
        shares += 1;
      }
  }
  expect(shares).toBeGreaterThan(60);
});

test('the shapes that PxWebApiData for R sends: metadata first, then the same address with values and lists', async () => {
  const client = await newToken('PxWebApiData');
  const { body: about } = await ask(
    `${base}/tables/LAGET01/metadata?lang=no&outputFormat=json-stat2`,
    client,
  );
  const { codelists }: { codelists: readonly { id: string; links: readonly { href: string }[] }[] } =
    about.dimension.Region.extension;
  const [, counties] = codelists;
  expect(codelists.map(({ id }) => id)).toEqual(['vs_Land', 'vs_Fylker', 'vs_Kommuner']);
  expect(about.dimension.Region.extension.codeLists).toEqual(codelists);
  const { body: list } = await ask(
    `${counties?.links[0]?.href ?? ''}&outputFormat=json-stat2`,
    client,
  ).expect(200);
  expect(list).toMatchObject({ id: 'vs_Fylker', type: 'Valueset', language: 'no' });
  expect(list.values).toEqual([
    { code: '98', label: 'Kommunene i fylke 98', valueMap: ['98'] },
    { code: '99', label: 'Kommunene i fylke 99', valueMap: ['99'] },
  ]);
  const values = 'valueCodes[Region]=0,9901&valueCodes[Kjonn]=T&valueCodes[Tid]=top(1)';
  const sums = 'codelist[Alder]=agg_FemAar&outputValues[Alder]=aggregated&valueCodes[Alder]=*';
  const { body } = await ask(`${data}?lang=no&${values}&${sums}&outputFormat=json-stat2`, client).expect(200);
  const set = JSONstat(body);
  expect(set.Dimension('Alder').id).toEqual(['T', '15-19', '20-24', '25-29']);
  const at = (Region: string, Alder: string) =>
    set.Data({ Region, Alder, Kjonn: 'T', Status: 'T', Tid: '2026K1' }).value;
  const young = ['15-17', '18-19'].map((Alder) => shown(second, { Region: '9901', Alder }) ?? 0);
  expect(at('9901', '15-19')).toBe((young[0] ?? 0) + (young[1] ?? 0));
  expect(at('0', '25-29')).toBe(shown(second, { Alder: '25-29' }));
  const single = sums.replace('aggregated', 'single').replace('=*', '=1*');
  const { body: parts } = await ask(`${data}?${single}&valueCodes[Region]=9901`, client).expect(200);
  expect(parts.dimension.Alder.category.index).toEqual({ '15-17': 0, '18-19': 1 });
  const encoded = `${data}?valueCodes%5BRegion%5D=9901%2C9902&valueCodes%5BTid%5D=from(2025K4)&valueCodes%5BStatus%5D=in_%3Fducation`;
  const { body: both } = await ask(encoded, client).expect(200);
  expect(both).toMatchObject({ size: [2, 1, 1, 1, 1, 2] });
});

test('the shapes that pxweb for R and pxwebpy for Python send: a selection in the body, lists there or in the address', async () => {
  const client = await newToken('pxweb');
  const post = async (query: string, selection: object, table = 'LAGET01') => {
    const request = laget.anonymous.post(`${base}/tables/${table}/data?${query}`);
    const { body } = await request.set('authorization', `Bearer ${client}`).send(selection).expect(200);
    return { set: JSONstat(body), body };
  };
  const { body: config } = await ask(`${base}/config`, client).expect(200);
  expect(config).toMatchObject({ apiVersion: '2.0.0', defaultLanguage: 'no', timeWindow: 60 });
  const { body: tables } = await ask(`${base}/tables?lang=no&query=MENTOR`, client).expect(200);
  expect(tables.tables.map(({ id }: { id: string }) => id)).toEqual(['LAGET_MEASURE_MENTOR']);
  const inAddress = await post('lang=en&outputFormat=json-stat2&codelist[Region]=vs_Kommuner', {
    selection: [
      { variableCode: 'Region', valueCodes: ['*'] },
      { variableCode: 'Tid', valueCodes: ['[range(2025K4,2026K1)]'] },
    ],
  });
  expect(inAddress.set.Dimension('Region').id).toEqual(['9803', '9901', '9902']);
  expect(inAddress.set.label).toContain('Young people followed up in Laget');
  const inBody = await post(
    'lang=no&outputFormat=json-stat2',
    {
      selection: [
        { variableCode: 'Region', valueCodes: ['98', '99'], codelist: 'vs_Fylker' },
        { variableCode: 'Helped', valueCodes: ['good', 'little'] },
        { variableCode: 'ContentsCode', valueCodes: ['Personer'] },
        { variableCode: 'Tid', valueCodes: ['2026K1'] },
      ],
      placement: { heading: ['Tid'], stub: ['Region', 'Helped'] },
    },
    'LAGET_MEASURE_MENTOR',
  );
  const mentor = cubes['2026K1'].filter(({ cube }) => cube === 'measure_mentor');
  expect(inBody.body.value).toEqual(
    ['98', '99'].flatMap((place) =>
      ['good', 'little'].map((label) => {
        const value = inCube(mentor, place, [label]);
        return typeof value === 'number' ? value : null;
      }),
    ),
  );
});

test('texts or codes, separators, a title, and what stands as columns, as the client asks', async () => {
  const client = await newToken('CSV');
  const chosen = 'lang=no&valueCodes[Region]=98,99&valueCodes[HandOvers]=4%2B&valueCodes[Tid]=*';
  const table = `${base}/tables/LAGET_BATONS/data?outputFormat=csv`;
  const csv = async (rest: string) =>
    (await ask(`${table}&${rest}`, client).expect(200)).text.trim().split('\n');
  await ask(`${table}&${chosen}`, client).expect(400);
  const there = chosen.replace('98,99', '99');
  const batons = (Tid: keyof typeof cubes) =>
    inCube(
      cubes[Tid].filter(({ cube }) => cube === 'batons'),
      '99',
      ['4+'],
    );
  expect(await csv(`${there}&outputFormatParams=UseCodesAndTexts&outputFormatParams=SeparatorTab`)).toEqual([
    '"region"\t"skifter"\t"Personer Personer 2025K4 4. kvartal 2025"\t"Personer Personer 2026K1 1. kvartal 2026"',
    `"99 Kommunene i fylke 99"\t"4+ Fire eller flere"\t${String(batons('2025K4'))}\t${String(batons('2026K1'))}`,
  ]);
  const [title, heads, ...rows] = await csv(
    `${there}&outputFormatParams=IncludeTitle,UseCodes&stub=Region,Tid`,
  );
  expect(title).toContain('Skifter av stafettholder');
  expect(heads).toBe('"Region","Tid","4+ Personer"');
  expect(rows).toEqual([
    `"99","2025K4",${String(batons('2025K4'))}`,
    `"99","2026K1",${String(batons('2026K1'))}`,
  ]);
  const xlsx = await ask(
    `${base}/tables/LAGET_INDICATORS/data?outputFormat=xlsx&valueCodes[Region]=99`,
    client,
  )
    .buffer(true)
    .parse(collect);
  expect((await readSheet(xlsx.body)).length).toBeGreaterThan(1);
});

test.each([
  ['an unknown value', 'valueCodes[Region]=5001', 400],
  ['an unknown variable', 'valueCodes[Bosted]=1', 400],
  ['an expression that is none', 'valueCodes[Tid]=top(x)', 400],
  ['an unknown form', 'outputFormat=px', 400],
  ['an unknown list of values', 'codelist[Region]=agg_Landsdeler', 400],
  ['a list for an unknown variable', 'codelist[Bosted]=vs_Fylker', 400],
])('%s is refused by name', async (_what, query, status) => {
  const { body } = await ask(`${data}?${query}`, token).expect(status);
  expect(body).toMatchObject({ status, title: 'invalid-input', fields: [expect.anything()] });
});

test('the audit of what is not open is for whoever sees the release, and for nobody else', async () => {
  const [release] = quarters;
  const { body: none } = await ask('/api/release-audits').expect(200);
  expect(none).toEqual({ audits: [] });
  for (const path of ['', '/csv']) await ask(`/api/release-audits/${release}${path}`).expect(404);
  await ask(`/api/releases/${release}/audit`).expect(401);
  const leader = await laget.signIn('leder');
  const { body } = await leader.get(`/api/releases/${release}/audit`).expect(200);
  expect(body).toMatchObject({ quarter: '2025Q4', standing: 'published', open: false, openings: [] });
  expect(body.checks).toEqual([
    { check: 'C1', asked: 480, result: 'passed' },
    { check: 'C2', asked: 60, result: 'passed' },
    { check: 'C3', asked: 0, result: 'not_asked' },
    { check: 'C4', asked: 480, result: 'passed' },
    { check: 'C5', asked: null, result: 'passed' },
  ]);
  expect((await leader.get(`/api/releases/${release}/audit/csv`).expect(200)).text).toContain('Løser;none');
});

test('one who opens is not enough, two are; then anybody reads it, and it stays open', async () => {
  const open = async (username: string) =>
    (await laget.signIn(username)).post(`/api/releases/${quarters[0]}/openings`);
  expect((await open('leder')).status).toBe(403);
  expect((await open('statistikk')).status).toBe(204);
  expect((await open('statistikk')).status).toBe(409);
  await ask(data).expect(404);
  expect((await open('personvern')).status).toBe(204);
  const { body } = await ask(`${data}?valueCodes[Tid]=*`).expect(200);
  expect(body).toMatchObject({ value: [shown(first, {})] });
  expect(body.extension.sdc.releases).toEqual([{ period: '2025K4', id: quarters[0] }]);
  const { body: listed } = await (await laget.signIn('personvern')).get('/api/open-releases').expect(200);
  expect(listed.releases).toMatchObject([
    { quarter: '2026Q1', open: false, mine: true },
    { quarter: '2025Q4', open: true, mine: false, openings: [expect.anything(), expect.anything()] },
  ]);
});

test('the audit of what is open is for anybody: roles without names, and as a file with each thing explained', async () => {
  const { body } = await ask('/api/release-audits').expect(200);
  const { audits }: { audits: readonly { id: string; leftOut: readonly string[] }[] } = body;
  expect(audits.map(({ id }) => id)).toEqual([quarters[0]]);
  expect(audits[0]).toMatchObject({
    ...{
      base: 5,
      solver: 'none',
      keyVersion: 'none',
      mended: 0,
      leftOut: ['Skifter av stafettholder'],
      open: true,
    },
    ...{ yearLeftOut: ['Skifter av stafettholder (9801)'], yearPlaces: 3, linked: 2, cubesMended: 1 },
    approvals: [{ role: 'figures_steward' }, { role: 'privacy_officer' }],
    openings: [{ role: 'figures_steward' }, { role: 'privacy_officer' }],
  });
  expect(JSON.stringify(body)).not.toMatch(/Tangen|Aasgård|Testesen/);
  const { body: one } = await ask(`/api/release-audits/${quarters[0]}`).expect(200);
  expect(one).toEqual(audits[0]);
  const file = await ask(`/api/release-audits/${quarters[0]}/csv`).expect(200);
  expect(file.headers['content-disposition']).toContain('laget-kontroll-2025K4.csv');
  const rows = file.text
    .slice(1)
    .trim()
    .split('\r\n')
    .map((row) => row.split(';'));
  expect(rows[0]).toEqual(['Periode', 'Punkt', 'Hva det er', 'Verdi']);
  const said = new Map(rows.map(([quarter, item, , value]) => [item, [quarter, value]]));
  expect(said.get('C2_asked')).toEqual(['2025K4', '60']);
  expect(said.get('C3_result')).toEqual(['2025K4', 'Ikke prøvd']);
  expect(said.get('leftOut')).toEqual(['2025K4', 'Skifter av stafettholder']);
  expect(said.get('yearLeftOut')).toEqual(['2025K4', 'Skifter av stafettholder (9801)']);
  expect(said.get('linked')).toEqual(['2025K4', '2']);
  expect(said.has('openedBy_privacy_officer')).toBe(true);
  expect(file.text).not.toMatch(/Tangen|Aasgård|Testesen/);
  await ask(`/api/release-audits/${quarters[1]}`).expect(404);
});

test('a correction is not open because the one it corrects was, and that one is open no more', async () => {
  const correction = { quarter: '2025Q4', cells: second, names, replaces: quarters[0] };
  await approved(laget.owner, await released(laget.owner, correction));
  await ask(data).expect(404);
  const { body: kept } = await ask('/api/release-audits').expect(200);
  expect(kept.audits).toMatchObject([{ id: quarters[0], standing: 'replaced', open: true }]);
  const { body } = await ask(`${data}?valueCodes[Tid]=2025K4`, token).expect(200);
  expect(body.value).toEqual([shown(second, {})]);
});

test('a token that is ended opens nothing, and the day it was used stands', async () => {
  const steward = await laget.signIn('statistikk');
  const { body } = await steward.get('/api/read-tokens').expect(200);
  const { tokens }: { tokens: readonly { id: string; client: string; usedOn: string }[] } = body;
  const mine = tokens.find(({ client }) => client === 'Fylkets statistikkbank');
  expect(mine?.usedOn).toBe(dayFromNow(0));
  const end = `/api/read-tokens/${mine?.id ?? ''}/end`;
  await steward.post(end).expect(204);
  await steward.post(end).expect(409);
  await ask(data, token).expect(401);
  await ask(data, 'f'.repeat(64)).expect(401);
});

test('thirty answers a minute, and then a wait', async () => {
  const steward = await laget.signIn('statistikk');
  const { body } = await steward.post('/api/read-tokens', { client: 'Ivrig', expiresOn: dayFromNow(2) });
  const { token: eager }: { token: string } = body;
  for (let call = 0; call < 30; call += 1) await ask(data, eager).expect(200);
  const refused = await ask(data, eager).expect(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  await ask(`${base}/tables`, eager).expect(200);
});
