import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';
import { startTableBank, type TableBank } from '../../support/table-bank.ts';

let laget: Laget;
let bank: TableBank;
let steward: Awaited<ReturnType<Laget['signIn']>>;

beforeAll(async () => {
  bank = await startTableBank();
  laget = await startLaget({ signIn: bank.beside });
  const { place } = laget.given;
  const service = await place.service('coordination', await place.municipality('Fjordvik'), 'Koordinering');
  await place.worker('statistikk', service, 'figures_steward');
  steward = await laget.signIn('statistikk');
});

afterAll(async () => {
  await laget.close();
  await bank.close();
});

interface Variables {
  readonly problems: readonly { code: string }[];
  readonly title: string;
  readonly variables: readonly {
    code: string;
    role: string | null;
    mayBeLeftOut: boolean;
    values: { code: string }[];
  }[];
  readonly suggested: readonly { code: string; values: string[] }[];
}

const variablesOf = async (path: string): Promise<Variables> => {
  const { body }: { body: Variables } = await steward
    .post('/api/external-series/variables', { address: `${bank.address}${path}` })
    .expect(200);
  return body;
};
const blockersOf = async (route: string, path: string, more: object = {}): Promise<unknown> => {
  const { body } = await steward
    .post(`/api/external-series/${route}`, { address: `${bank.address}${path}`, ...more })
    .expect(422);
  return body.blockers;
};

test.each([
  ['PxWeb 1', '/api/v0/no/table/12345', ['Kjonn', 'Alder'], 'query'],
  ['PxWeb 2', '/api/pxwebapi/v2/tables/12345', ['Kjonn', 'Alder'], 'selection'],
  ['the public health institute', '/api/open/v1/nokkel/Table/7', [], 'dimensions'],
])(
  '%s: what the table has is read, what was chosen is asked for by POST, and the answer is a table',
  async (_kind, path, leftOut, shape) => {
    const { problems, variables, suggested } = await variablesOf(path);
    expect(problems).toEqual([]);
    expect(variables.map(({ code }) => code)).toEqual(['Region', 'Kjonn', 'Alder', 'ContentsCode', 'Tid']);
    expect(variables.filter((one) => one.mayBeLeftOut).map(({ code }) => code)).toEqual(leftOut);
    const chosen = suggested.map((one) => (one.code === 'Region' ? { ...one, values: ['0', '50'] } : one));
    const { body } = await steward
      .post('/api/external-series/ask', { address: `${bank.address}${path}`, chosen })
      .expect(200);
    expect(bank.asked.at(-1)?.question).toHaveProperty(shape);
    const preview = await steward.post('/api/external-series/preview', { content: body.content }).expect(200);
    expect(preview.body).toMatchObject({ problems: [], blockers: [], count: 10, source: 'Oppdiktet bank' });
    expect(preview.body.points[0]).toMatchObject({ place: '0', period: '2020', value: 10 });
  },
);

test('everything is more than there is room for, and the bank is not asked', async () => {
  const { variables } = await variablesOf('/api/v0/no/table/12345');
  const chosen = variables.map(({ code, values }) => ({ code, values: values.map((one) => one.code) }));
  const before = bank.asked.length;
  expect(await blockersOf('ask', '/api/v0/no/table/12345', { chosen })).toEqual(['too_many_asked']);
  expect(bank.asked).toHaveLength(before);
});

test('what the bank refuses is said as that', async () => {
  const chosen = [{ code: 'Tid', values: ['1814'] }];
  expect(await blockersOf('ask', '/api/v0/no/table/12345', { chosen })).toEqual(['question_refused']);
  expect(await blockersOf('variables', '/api/v0/no/table/99999')).toEqual(['not_there']);
  expect(await blockersOf('variables', '/often/api/v0/no/table/1')).toEqual(['asked_too_often']);
  expect(await blockersOf('variables', '/huge/api/v0/no/table/1')).toEqual(['too_large']);
  expect(await blockersOf('variables', '/moved/api/v0/no/table/1')).toEqual(['redirected_elsewhere']);
  expect(await blockersOf('variables', '/utenfor.json')).toEqual(['no_bank']);
  expect((await variablesOf('/broken/api/v0/no/table/1')).problems).toEqual([{ code: 'not_json', at: '' }]);
});

test('a question is put again only where it is moved on the same host, and then whole', async () => {
  const chosen = [
    ...[
      { code: 'Region', values: ['50'] },
      { code: 'ContentsCode', values: ['Utenfor'] },
    ],
    { code: 'Tid', values: ['2024'] },
  ];
  const address = `${bank.address}/again/api/v0/no/table/12345`;
  await steward.post('/api/external-series/ask', { address, chosen }).expect(200);
  expect(bank.asked.slice(-2).map(({ path }) => path)).toEqual([
    '/again/api/v0/no/table/12345',
    '/api/v0/no/table/12345',
  ]);
  expect(bank.asked.at(-1)?.question).toEqual(bank.asked.at(-2)?.question);
  expect(await blockersOf('ask', '/moved/api/v0/no/table/1', { chosen })).toEqual(['redirected_elsewhere']);
});

test('a bank outside the list is never asked, whatever is asked of it', async () => {
  for (const address of [
    'https://127.0.0.1/api/v0/no/table/1',
    'http://localhost/api/v0/no/table/1',
    'https://data.ssb.no/api/v0/no/table/1',
  ]) {
    const chosen = [{ code: 'Tid', values: ['2024'] }];
    await steward.post('/api/external-series/variables', { address }).expect(422);
    await steward.post('/api/external-series/ask', { address, chosen }).expect(422);
  }
});
