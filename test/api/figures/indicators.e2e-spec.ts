import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allMeasured } from '#domain/indicator/measured';
import { figureStatuses } from '#domain/release/cube';
import { dividing, helpedIn, kindsHelpedIn } from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let steward: Awaited<ReturnType<Laget['signIn']>>;
let leader: Awaited<ReturnType<Laget['signIn']>>;

const values: Readonly<Record<string, number>> = {
  employed: 60,
  unemployed: 20,
  aap_disability: 20,
  unknown: 40,
};

/** What is told of one situation: its own numbers, and the kinds within it. */
interface SituationTold {
  readonly situation: string;
  readonly within: { readonly all: unknown; readonly kinds: readonly { readonly kind: string }[] };
}

/** A published release as the pipeline freezes it: multiples of five, approved by two. */
const publish = async (
  quarter: string,
  share: number,
  cutOff = '2026-06-30',
  definitions: readonly string[] = [],
): Promise<void> => {
  const { rows } = await laget.owner.query<{ id: string }>(
    `INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, reason, definitions)
     VALUES ($1, $2, 5, 'HiGHS', 'k', 0, '{"innerCells":1,"publishedCells":1,"parts":1}', '', $3) RETURNING id`,
    [quarter, cutOff, definitions],
  );
  const id = rows[0]?.id ?? '';
  await laget.owner.query(
    `INSERT INTO figures.release_place VALUES ($1, '9901', 'Fjordvik'), ($1, '9902', 'Granlia')`,
    [id],
  );
  await dividing(laget.owner, id, ['9901', '9902']);
  for (const status of figureStatuses)
    await laget.owner.query(
      `INSERT INTO figures.release_cell VALUES ($1, '9901', '20-24', 'female', $2, $3), ($1, '9902', '20-24', 'male', $2, $4)`,
      [id, status, (values[status] ?? 0) / share, status === 'employed' ? 5 : 0],
    );
  for (const [place, label, value] of [
    ['99', '0-14', 40],
    ['99', '15-30', 20],
    ['99', '31-90', 0],
    ['99', '91+', 0],
    ['99', 'not_yet', 20],
  ] as const)
    await laget.owner.query(
      `INSERT INTO figures.release_cube_cell (release_id, cube, place, labels, value) VALUES ($1, 'to_mapping', $2, ARRAY[$3], $4)`,
      [id, place, label, value],
    );
  await laget.owner.query(
    `INSERT INTO figures.release_approval (release_id, as_role, by_user_id, by_name)
     VALUES ($1, 'figures_steward', uuidv7(), 'A'), ($1, 'privacy_officer', uuidv7(), 'B')`,
    [id],
  );
};

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('coordination', await place.municipality('Fjordvik'), 'Koordinering');
  await place.worker('statistikk', service, 'figures_steward');
  await place.worker('leder', service, 'manager');
  [steward, leader] = [await laget.signIn('statistikk'), await laget.signIn('leder')];
});

afterAll(() => laget.close());

interface Indicator {
  readonly indicator: string;
  readonly own: readonly {
    quarter: string;
    part: number | null;
    whole: number | null;
    share: { percent: number; low: number; high: number } | null;
  }[];
  readonly pooled: unknown;
  readonly notMeasured: string | null;
  readonly external: readonly {
    id: string;
    title: string;
    source: string;
    values: readonly { part: string; value: number | null }[];
  }[];
  readonly aims: readonly { kind: string; percent: number }[];
  readonly breaks: readonly { id: string; onDay: string; version: object | null }[];
  readonly unit: string | null;
  readonly source: string | null;
  readonly missionAim: { changePercent: number | null; year: number | null; source: string } | null;
}

const read = async (
  place = '0',
): Promise<{ places: readonly { code: string }[]; of: (code: string) => Indicator | undefined }> => {
  const { body }: { body: { places: { code: string }[]; indicators: Indicator[] } } = await leader
    .get(`/api/indicators?place=${place}`)
    .expect(200);
  expect(body.indicators.map(({ indicator }) => indicator)).toEqual(allMeasured);
  return { places: body.places, of: (code) => body.indicators.find(({ indicator }) => indicator === code) };
};

test('before anything is released nothing is measured, with the reason, and no number is invented', async () => {
  const { of, places } = await read();
  expect(places).toEqual([{ code: '0', name: '' }]);
  expect(of('outside')).toMatchObject({ own: [], pooled: null, notMeasured: 'not_released' });
  expect(of('leisure')?.notMeasured).toBe('external_only');
  await leader.get('/api/indicators?place=9901').expect(404);
});

test('the baseline of Trøndelag 2024 comes with Laget, with its source', async () => {
  const external = (await read()).of('outside')?.external ?? [];
  expect(external).toHaveLength(3);
  expect(external.every(({ source }) => source.includes('Trøndelag'))).toBe(true);
  const { rows } = await laget.owner.query<{ part: string; value: string }>(
    `SELECT part, value FROM figures.external_value v JOIN figures.external_series s ON s.id = v.series_id
     WHERE v.place = '50' AND s.indicator IN ('outside', 'persistence') AND part IN ('nav', 'ssb', 'outside_in_all', 'total')
     ORDER BY part, value`,
  );
  expect(rows.map(({ part, value }) => [part, Number(value)])).toEqual([
    ['nav', 19.6],
    ['outside_in_all', 27],
    ['ssb', 17.3],
    ['total', 10],
    ['total', 9770],
  ]);
});

test('our own numbers are sums of the release, with the uncertainty of every sum, and the unknown stand beside', async () => {
  await publish('2026Q1', 4);
  await publish('2026Q2', 1);
  const { of, places } = await read('9901');
  expect(places.map(({ code }) => code)).toEqual(['0', '99', '9901', '9902']);
  expect(of('outside')?.own).toEqual([
    { quarter: '2026Q1', period: '2026Q1', part: 10, whole: 25, share: null },
    {
      ...{ quarter: '2026Q2', period: '2026Q2', part: 40, whole: 100 },
      share: { percent: 40, low: 31, high: 50 },
    },
  ]);
  expect(of('followed_up_by_status')?.own.at(-1)).toMatchObject({ part: 40, whole: 140 });
  const few = await read('9902');
  expect(few.of('outside')?.own.at(-1)).toMatchObject({ part: null, whole: null, share: null });
  expect(few.of('followed_up_by_status')?.own.at(-1)).toMatchObject({ part: null, whole: 5, share: null });
  expect((await read('99')).of('concern_to_mapping')?.own.at(-1)).toMatchObject({ part: 60, whole: 80 });
  expect((await read('0')).of('concern_to_mapping')?.own.at(-1)).toMatchObject({ part: 60, whole: 80 });
  expect((await read('9901')).of('concern_to_mapping')?.notMeasured).toBe('not_released');
});

test('who looks after the figures sets aims; the newest stands, and one without a percent takes it back', async () => {
  const aim = { place: '0', kind: 'target', year: 2034, explanation: 'Vedtatt.' };
  await leader.post('/api/indicators/outside/aims', { ...aim, percent: 25 }).expect(403);
  await steward.post('/api/indicators/outside/aims', { ...aim, percent: 25 }).expect(201);
  await steward.post('/api/indicators/outside/aims', { ...aim, percent: 20 }).expect(201);
  expect((await read()).of('outside')?.aims.map(({ percent }) => percent)).toEqual([20]);
  await steward.post('/api/indicators/outside/aims', aim).expect(201);
  expect((await read()).of('outside')?.aims).toEqual([]);
  const past = await steward
    .post('/api/indicators/outside/aims', { ...aim, percent: 20, year: 2001 })
    .expect(422);
  expect(past.body.blockers).toEqual(['target_in_the_past']);
  await steward.post('/api/indicators/number_of_meetings/aims', { ...aim, percent: 20 }).expect(404);
  const { rows } = await laget.owner.query('SELECT id FROM figures.indicator_aim');
  expect(rows).toHaveLength(3);
  await expect(laget.owner.query('DELETE FROM figures.indicator_aim')).rejects.toThrow();
});

test('a break is marked and explained; taken back it stands no longer, and not twice', async () => {
  const said = { onDay: '2026-07-01', kind: 'rule_change', explanation: 'Ny forskrift.' };
  const { body } = await steward.post('/api/indicators/outside/breaks', said).expect(201);
  expect((await read()).of('outside')?.breaks).toMatchObject([{ id: body.id, onDay: '2026-07-01' }]);
  const back = `/api/indicators/breaks/${String(body.id)}/take-back`;
  await steward.post(back, { explanation: 'Gjaldt ikke oss.' }).expect(200);
  expect((await read()).of('outside')?.breaks).toEqual([]);
  await steward.post(back, { explanation: 'Igjen.' }).expect(409);
});

const table = {
  ...{ version: '2.0', class: 'dataset', label: 'Fritid', source: 'Ungdata' },
  ...{ id: ['Region', 'Svar', 'Tid'], size: [2, 2, 1], role: { geo: ['Region'], time: ['Tid'] } },
  dimension: {
    Region: { category: { index: ['0', '50'] } },
    Svar: { category: { index: ['ja', 'nei'], label: { ja: 'Er med', nei: 'Er ikke med' } } },
    Tid: { category: { index: ['2024'] } },
  },
  value: [64.5, 35.5, 61, null],
  status: { 3: ':' },
};
const content = JSON.stringify(table);

test('a table is looked through before anything is kept, and what is wrong with it is said', async () => {
  const { body } = await steward.post('/api/external-series/preview', { content }).expect(200);
  expect(body).toMatchObject({
    ...{ problems: [], title: 'Fritid', source: 'Ungdata', blockers: [], count: 2, leftOut: [] },
    mapping: { placeDimension: 'Region', timeDimension: 'Tid', held: { Svar: 'ja' } },
  });
  const broken = JSON.stringify({ ...table, value: [1] });
  const refused = await steward.post('/api/external-series/preview', { content: broken }).expect(200);
  expect(refused.body.problems).toEqual([{ code: 'values_unclear', at: '' }]);
});

test('a series is kept with its source, replaced by a newer one, and taken back', async () => {
  const mapping = { placeDimension: 'Region', timeDimension: 'Tid', part: 'Svar', held: {} };
  const series = {
    content,
    mapping,
    indicator: 'leisure',
    title: 'Fritid',
    source: 'Ungdata',
    unit: 'percent',
  };
  await leader.post('/api/external-series', series).expect(403);
  const first = await steward.post('/api/external-series', series).expect(201);
  const newer = { ...series, title: 'Fritid, nyere', replacesId: first.body.id };
  const second = await steward.post('/api/external-series', newer).expect(201);
  await steward.post('/api/external-series', newer).expect(409);
  const shown = (await read('9901')).of('leisure')?.external;
  expect(shown?.map(({ title }) => title)).toEqual(['Fritid, nyere']);
  expect(shown?.[0]?.values.map(({ part, value }) => [part, value])).toEqual([
    ['ja', 64.5],
    ['nei', 35.5],
  ]);
  expect((await read('9901')).of('leisure')?.missionAim).toMatchObject({ direction: 'equal', year: null });
  await steward
    .post(`/api/external-series/${String(second.body.id)}/take-back`, { reason: 'Feil år.' })
    .expect(204);
  const without = (await read()).of('leisure');
  expect([without?.external, without?.missionAim]).toEqual([[], null]);
  const open = await steward.post('/api/external-series', { ...series, mapping: { ...mapping, part: '' } });
  expect([open.status, open.body.blockers]).toEqual([422, ['dimension_open']]);
});

test('an address outside the list is never asked', async () => {
  for (const address of [
    'https://127.0.0.1/t',
    'http://data.ssb.no/t',
    'https://data.ssb.no.evil.example/t',
    'https://data.ssb.no@127.0.0.1/',
  ]) {
    const { status, body } = await steward.post('/api/external-series/fetch', { address });
    expect([status, body.code]).toEqual([422, 'blocked']);
  }
});

test('what helps: sums of published cells, held against all measures, and nothing that is not published', async () => {
  const { rows } = await laget.owner.query<{ id: string }>(
    `SELECT id FROM figures.release WHERE quarter = '2026Q2'`,
  );
  const id = rows[0]?.id ?? '';
  await helpedIn(laget.owner, id, [
    ['measures', '99', 20, 300, 200, 100],
    ['measure_mentor', '99', 420, 180, 10, 10],
    ['measure_kvp', '99', 530, 65, 15, 10],
    ['measure_treatment', '99', 600, 10, 5, 5],
  ]);
  const { body }: { body: { all: unknown; kinds: { kind: string; beside: string | null }[] } } = await leader
    .get(`/api/releases/${id}/what-helps?place=99`)
    .expect(200);
  const kind = (code: string) => body.kinds.find((one) => one.kind === code);
  expect(body.all).toMatchObject({ evaluated: 600, good: 300, share: { percent: 50 } });
  expect(kind('mentor')).toMatchObject({ evaluated: 200, good: 180, beside: 'more' });
  expect(kind('kvp')).toMatchObject({ evaluated: 90, good: 65, share: { percent: 72 } });
  expect(kind('kvp')?.beside).toBe('as_expected');
  expect(kind('treatment')).toEqual({
    ...{ kind: 'treatment', evaluated: 20, good: 10, share: null, beside: null },
  });
  expect(kind('leisure')).toMatchObject({ evaluated: null, good: null, share: null });
  await leader.get(`/api/releases/${id}/what-helps?place=98`).expect(404);
  await leader.get('/api/releases/01980000-0000-7000-8000-000000000000/what-helps').expect(404);
});

test('what helps within a situation: each kind against all measures there, more only where the wider intervals do not meet', async () => {
  const { rows } = await laget.owner.query<{ id: string }>(
    `SELECT id FROM figures.release WHERE quarter = '2026Q2'`,
  );
  const id = rows[0]?.id ?? '';
  await helpedIn(laget.owner, id, [['situation_leaving_care', '99', 100, 150, 100, 50]]);
  await kindsHelpedIn(laget.owner, id, [
    ['kinds_leaving_care', '99', 'mentor', 95, 5, 5],
    ['kinds_leaving_care', '99', 'kvp', 30, 85, 40],
    ['kinds_leaving_care', '99', 'school_support', 10, 15, 0],
    ['kinds_leaving_care', '99', 'leisure', 5, 0, 0],
    ['kinds_leaving_care', '99', 'debt_advice', 0, 5, 5],
  ]);
  const { body } = await leader.get(`/api/releases/${id}/what-helps?place=99`).expect(200);
  const situations: readonly SituationTold[] = body.situations;
  const situation = (code: string): SituationTold | undefined =>
    situations.find((one) => one.situation === code);
  const { within, ...whole } = situation('leaving_care') ?? { within: { all: null, kinds: [] } };
  expect(whole).toMatchObject({ evaluated: 300, good: 150, share: { percent: 50, low: 42, high: 59 } });
  // the same counts, surer: what a kind is held against is wider too
  expect(within.all).toMatchObject({ evaluated: 300, good: 150, share: { percent: 50, low: 40, high: 60 } });
  const kind = (code: string): unknown => within.kinds.find((one) => one.kind === code);
  expect(within.kinds).toHaveLength(11);
  expect(kind('mentor')).toMatchObject({ evaluated: 105, good: 95, beside: 'more' });
  expect(kind('kvp')).toMatchObject({ evaluated: 155, good: 30, beside: 'less' });
  const few = { share: null, beside: null };
  expect(kind('school_support')).toEqual({ kind: 'school_support', evaluated: 25, good: 10, ...few });
  expect(kind('debt_advice')).toEqual({ kind: 'debt_advice', evaluated: 10, good: 0, ...few });
  // shown as fewer than ten, or not there at all
  for (const code of ['leisure', 'treatment'])
    expect(kind(code)).toEqual({ kind: code, evaluated: null, good: null, ...few });
  expect(situation('bup_to_dps')?.within.all).toMatchObject({ evaluated: null, share: null });
});

test('those who write plans read what is published for the county of their own service; a release that waits is not', async () => {
  const { place } = laget.given;
  const school = await place.service('school', await place.municipality('Fjordvik'), 'Vestlia vgs');
  await place.worker('skole', school);
  const worker = await laget.signIn('skole');
  const { body } = await worker.get('/api/what-helps').expect(200);
  const places: readonly string[] = body.figures.map((one: { place: string }) => one.place);
  expect(places).toEqual(['99', '0']);
  expect(body.figures.at(-1)).toMatchObject({ quarter: '2026Q2', all: { evaluated: 600, good: 300 } });
  const care = body.figures[0].situations.find(
    (one: { situation: string }) => one.situation === 'leaving_care',
  );
  expect(care.within.all).toMatchObject({ evaluated: 300, good: 150 });
  await laget.owner.query(
    `WITH r AS (INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, reason)
       VALUES ('2026Q3', '2026-09-30', 5, 'HiGHS', 'k', 0, '{"innerCells":1,"publishedCells":1,"parts":1}', '') RETURNING id)
     INSERT INTO figures.release_place SELECT id, '9901', 'Fjordvik' FROM r`,
  );
  expect((await worker.get('/api/what-helps').expect(200)).body).toEqual(body);
  await leader.get('/api/what-helps').expect(403);
  await worker.get('/api/releases').expect(403);
});

test('each own number says what it is a share of and what it is counted from; others’ have neither', async () => {
  const { of } = await read();
  expect([of('outside')?.unit, of('outside')?.source]).toEqual(['percent_of_known', 'activities']);
  expect([of('leisure')?.unit, of('leisure')?.source]).toEqual([null, null]);
});

test('the mission’s own aim is shown beside a national series alone, with its source', async () => {
  expect((await read()).of('mental_complaints')?.missionAim).toBeNull();
  expect((await read()).of('outside')?.external).not.toEqual([]);
  const national = { ...table, id: ['Region', 'Tid'], size: [2, 1], value: [20, 22], status: {} };
  const mapping = { placeDimension: 'Region', timeDimension: 'Tid', held: {} };
  const kept = {
    indicator: 'mental_complaints',
    title: 'Plager',
    source: 'Ungdata',
    unit: 'percent',
    mapping,
  };
  await steward.post('/api/external-series', { ...kept, content: JSON.stringify(national) }).expect(201);
  expect((await read('9901')).of('mental_complaints')?.missionAim).toEqual({
    ...{ goal: '1.6', direction: 'lower', changePercent: 25, year: 2034, isFrom: false },
    source: expect.stringContaining('Samfunnsoppdraget'),
  });
  await expect(laget.owner.query('DELETE FROM figures.mission_aim')).rejects.toThrow();
});

test('a new version of a definition is a break that nobody has to mark, and nobody takes back', async () => {
  await publish('2025Q3', 1, '2025-09-30', ['ssb 2025-1', 'after_five_years 2026-1']);
  await publish('2025Q4', 1, '2025-12-31', ['ssb 2026-1', 'after_five_years 2026-1']);
  const { of } = await read();
  expect(of('outside')?.breaks).toEqual([
    {
      ...{ id: 'ssb 2026-1 2025-12-31', onDay: '2025-12-31', kind: 'definition', explanation: '' },
      ...{ byName: 'Laget', version: { rule: 'ssb', before: '2025-1', after: '2026-1' } },
    },
  ]);
  expect(of('dropout')?.breaks).toEqual([]);
  await steward
    .post('/api/indicators/breaks/ssb%202026-1%202025-12-31/take-back', { explanation: 'Nei.' })
    .expect(400);
});
