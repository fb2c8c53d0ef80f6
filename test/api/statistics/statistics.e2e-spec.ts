import { afterAll, beforeAll, expect, test } from '@jest/globals';
import JSONstat from 'jsonstat-toolkit';
import type supertest from 'supertest';
import { readSheet } from 'read-excel-file/node';
import { approved, cellsFor, type Placed, released } from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { dayFromNow } from '../../support/day.ts';

const names = { '9901': 'Fjordvik', '9902': 'Granlia', '9803': 'Småvik' };
const first = cellsFor(Object.keys(names), 1);
const second = cellsFor(Object.keys(names), 2);
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
    await released(laget.owner, { quarter: '2025Q4', cells: first, names }),
    await released(laget.owner, { quarter: '2026Q1', cells: second, names }),
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

type Codes = Readonly<Record<string, string>>;

/** What is shown, reckoned here from the frozen cells: the sum, or nothing where a divided group is under ten. */
const shown = (cells: readonly Placed[], { Region = '0', Alder = 'T', Kjonn = 'T', Status = 'T' }: Codes) => {
  const sum = (age: string, gender: string, status: string): number =>
    cells
      .filter((cell) => Region === '0' || cell.municipality.startsWith(Region))
      .filter((cell) => age === 'T' || cell.age === age)
      .filter((cell) => gender === 'T' || cell.gender === gender)
      .filter((cell) => status === 'T' || cell.status === status)
      .reduce((total, { value }) => total + value, 0);
  const groups = [
    ...(Alder === 'T' ? [] : [sum('T', Kjonn, Status)]),
    ...(Kjonn === 'T' ? [] : [sum(Alder, 'T', Status)]),
    ...(Status === 'T' ? [] : [sum(Alder, Kjonn, 'T')]),
  ];
  return groups.length > 2 || groups.some((group) => group < 10) ? null : sum(Alder, Kjonn, Status);
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

test.each([
  ['an unknown value', 'valueCodes[Region]=5001', 400],
  ['an unknown variable', 'valueCodes[Bosted]=1', 400],
  ['an expression that is none', 'valueCodes[Tid]=top(x)', 400],
  ['an unknown form', 'outputFormat=px', 400],
])('%s is refused by name', async (_what, query, status) => {
  const { body } = await ask(`${data}?${query}`, token).expect(status);
  expect(body).toMatchObject({ status, title: 'invalid-input', fields: [expect.anything()] });
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

test('a correction is not open because the one it corrects was, and that one is open no more', async () => {
  const correction = { quarter: '2025Q4', cells: second, names, replaces: quarters[0] };
  await approved(laget.owner, await released(laget.owner, correction));
  await ask(data).expect(404);
  const { body } = await ask(`${data}?valueCodes[Tid]=2025K4`, token).expect(200);
  expect(body.value).toEqual([shown(second, {})]);
});

test('a token that is ended opens nothing, and the day it was used stands', async () => {
  const steward = await laget.signIn('statistikk');
  const { body } = await steward.get('/api/read-tokens').expect(200);
  const { tokens }: { tokens: readonly { id: string; usedOn: string }[] } = body;
  expect(tokens.map(({ usedOn }) => usedOn)).toEqual([dayFromNow(0)]);
  const end = `/api/read-tokens/${tokens[0]?.id ?? ''}/end`;
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
