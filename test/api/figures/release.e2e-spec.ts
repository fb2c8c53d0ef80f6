import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import { cubeOn, figureStatuses, type FollowedUpPerson } from '#domain/release/cube';
import { allCubes, isCube, isStoryCube } from '#domain/release/cubes';
import { summed } from '#domain/release/summed';
import { pooledCubes } from '#domain/release/pooled';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';
import { populated } from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures, type Said } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let figures: pg.Client;
let quarter: Awaited<ReturnType<typeof quartersOf>>;
let people: string[];
let holder: Worker;
let first: Said;

interface Cell {
  readonly place: string;
  readonly age: string;
  readonly gender: string;
  readonly status: string;
  readonly value: number;
}

const cellsOf = async (release: string): Promise<Cell[]> =>
  (
    await figures.query<Cell>(
      `SELECT p.municipality_name AS place, c.age_group AS age, c.gender, c.status, c.value FROM figures.release_cell c
       JOIN figures.release_place p USING (release_id, municipality_number) WHERE c.release_id = $1 ORDER BY 1, 2, 3, 4`,
      [release],
    )
  ).rows;

interface Standing {
  readonly id: string;
  readonly reason: string;
  readonly replaces: string | null;
}

const releases = async (): Promise<Standing[]> =>
  (
    await figures.query<Standing>(
      'SELECT id, reason, replaces_id AS replaces FROM figures.release ORDER BY made_at, id',
    )
  ).rows;

/** What the newest release leaves out, as a reader is told. */
const leftOut = async (): Promise<readonly string[]> => {
  const { body }: { body: { releases: readonly { checked: { leftOut: readonly string[] } }[] } } = await (
    await laget.signIn('leder')
  )
    .get('/api/releases')
    .expect(200);
  return body.releases[0]?.checked.leftOut ?? ['no release'];
};

const newest = async (): Promise<string> => (await releases()).at(-1)?.id ?? '';
const sum = (cells: readonly Cell[]): number => cells.reduce((total, { value }) => total + value, 0);

/** The true labels, as the process that counts sees them: the test may look past the policies, nobody else can. */
const truth = async (): Promise<readonly (readonly string[])[]> => {
  const { rows } = await laget.owner.query<FollowedUpPerson>(
    `SELECT id, municipality, birth_date::text AS "birthDate", gender, spells FROM app.figures_people($1)`,
    [quarter.lastDay],
  );
  return cubeOn(rows, quarter.lastDay).map(({ labels }) => labels);
};

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  quarter = await quartersOf(laget);
  const since = addDays(quarter.lastDay, -100);
  const [fjordvik, granlia] = [await place.municipality('Fjordvik'), await place.municipality('Granlia')];
  holder = await place.worker('skole', await place.service('school', fjordvik));
  people = await crowd(laget, { municipality: fjordvik, holder, people: 41, since, activatedOn: since });
  await crowd(laget, { municipality: granlia, holder, people: 3, since, activatedOn: since });
  await crowd(laget, { municipality: granlia, holder, people: 7, since: addDays(quarter.lastDay, 1) });
  const spell = { owner_service_id: holder.serviceId, category: 'work_economy', source: 'told' };
  for (const [index, id] of people.entries())
    if (index < 30)
      await insert(laget.given.pool, 'activity', {
        ...spell,
        young_person_id: id,
        kind: index < 12 ? 'employed' : 'aap',
        during: `[${since},)`,
        // some of them long ago: a table of nearly one cell alone cannot be rounded beside the others with every key
        confirmed_on: addDays(quarter.lastDay, index < 12 ? -20 : -100),
      });
  first = await makeFigures(laget.database, '--quarter', quarter.last);
  figures = new pg.Client({ connectionString: laget.database.figuresUrl });
  await figures.connect();
}, 120_000);

afterAll(async () => {
  await figures.end();
  await laget.close();
});

test('a quarter is released with its figures, and every inner cell of the cube is in it', async () => {
  expect(first).toMatchObject({ done: true, err: '' });
  expect(first.out).toContain('Audited');
  const cells = await cellsOf(await newest());
  expect(cells).toHaveLength(2 * 4 * 3 * figureStatuses.length);
  expect(cells.filter(({ value }) => value % 5 !== 0)).toEqual([]);
});

test('every sum of a municipality lies within four of the truth, and who came after the cut-off is not counted', async () => {
  const cells = await cellsOf(await newest());
  const real = await truth();
  expect(real).toHaveLength(44);
  for (const status of figureStatuses) {
    const shown = sum(cells.filter((cell) => cell.place === 'Fjordvik' && cell.status === status));
    const counted = real.filter(([, , , own]) => own === status).length;
    expect(Math.abs(shown - counted)).toBeLessThanOrEqual(4);
  }
  expect(sum(cells.filter(({ place }) => place === 'Granlia'))).toBeLessThanOrEqual(5);
});

test('the status is derived from spells that nobody stored as a status, and no group is shown all alike', async () => {
  const real = await truth();
  expect(real.filter(([, , , status]) => status === 'employed')).toHaveLength(12);
  expect(real.filter(([, , , status]) => status === 'aap_disability')).toHaveLength(18);
  expect(real.filter(([, , , status]) => status === 'unknown')).toHaveLength(14);
});

test('a frozen release is not changed, not made again, and deleted persons change nothing in it', async () => {
  const before = await cellsOf(await newest());
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: false });
  const id = await newest();
  await expect(laget.owner.query('UPDATE figures.release_cell SET value = 5')).rejects.toThrow();
  await expect(laget.owner.query('DELETE FROM figures.release WHERE id = $1', [id])).rejects.toThrow();
  expect(await cellsOf(id)).toEqual(before);
  expect(await releases()).toHaveLength(1);
});

test('a correction needs a reason, says what it replaces, and rounds the same persons alike', async () => {
  const before = await newest();
  await populated(laget.owner);
  const done = await makeFigures(laget.database, '--quarter', quarter.last, '--reason', 'Feil i en dato.');
  expect(done).toMatchObject({ done: true, err: '' });
  expect(await releases()).toEqual([
    { id: before, reason: '', replaces: null },
    { id: expect.any(String), reason: 'Feil i en dato.', replaces: before },
  ]);
  expect(await cellsOf(await newest())).toEqual(await cellsOf(before));
  expect(
    await makeFigures(laget.database, '--quarter', quarter.next, '--reason', 'Feil i en dato.'),
  ).toMatchObject({ done: false });
});

interface Table {
  readonly total: number;
  readonly cells: readonly { readonly labels: readonly string[]; readonly value: number | null }[];
  readonly notDivided: string | null;
}

const standings = async (username: string): Promise<[string, boolean][]> => {
  const browser = await laget.signIn(username);
  const { body } = await browser.get('/api/releases').expect(200);
  const { releases: shown }: { releases: { standing: string; mine: boolean }[] } = body;
  return shown.map(({ standing, mine }) => [standing, mine]);
};

test('nobody but two who approve sees what waits; a correction replaces when both have approved it', async () => {
  const { place } = laget.given;
  for (const [username, role] of [
    ['statistikk', 'figures_steward'],
    ['personvern', 'privacy_officer'],
    ['leder', 'manager'],
  ] as const)
    await place.worker(username, holder.serviceId, role);
  const [old, correction] = (await releases()).map(({ id }) => id);
  const approve = async (username: string, id: string | undefined) =>
    (await laget.signIn(username)).post(`/api/releases/${id ?? ''}/approvals`);
  expect(await standings('leder')).toEqual([]);
  expect(await standings('statistikk')).toEqual([
    ['waiting', true],
    ['waiting', false],
  ]);
  const undivided = (await laget.signIn('statistikk')).get(`/api/releases/${old ?? ''}/table?by=status`);
  const { body: without }: { body: Table } = await undivided.expect(200);
  expect(without).toMatchObject({ total: sum(await cellsOf(old ?? '')), notDivided: 'no_population' });
  expect(without.cells.filter(({ value }) => value !== null)).toEqual([]);
  expect((await approve('statistikk', old)).status).toBe(409);
  expect((await approve('statistikk', correction)).status).toBe(204);
  expect((await approve('statistikk', correction)).status).toBe(409);
  expect((await (await laget.signIn('leder')).get(`/api/releases/${correction ?? ''}/table`)).status).toBe(
    404,
  );
  expect((await approve('personvern', correction)).status).toBe(204);
  expect(await standings('leder')).toEqual([
    ['published', false],
    ['replaced', false],
  ]);
  for (const username of ['leder', 'statistikk'])
    for (const path of ['table', 'table?by=status', 'cubes'])
      await (await laget.signIn(username)).get(`/api/releases/${old ?? ''}/${path}`).expect(404);
  const asked = `/api/releases/${correction ?? ''}/table?by=status`;
  const { body } = await (await laget.signIn('leder')).get(asked).expect(200);
  const cells = await cellsOf(correction ?? '');
  const { total, cells: shown }: { total: number; cells: { labels: string[]; value: number }[] } = body;
  expect(total).toBe(sum(cells));
  expect(shown.reduce((all, { value }) => all + value, 0)).toBe(total);
  expect(shown.map(({ labels }) => labels[0]).toSorted()).toEqual([...figureStatuses].toSorted());
  expect((await approve('leder', correction)).status).toBe(403);
});

test('what everybody who has had to do with somebody could learn is asked, and nobody is named', async () => {
  const { rows } = await laget.owner.query<{ young_people: string[] }>(
    'SELECT * FROM app.figures_known($1)',
    [quarter.lastDay],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.young_people).toEqual(expect.arrayContaining(people));
  const { body } = await (await laget.signIn('leder')).get('/api/releases').expect(200);
  expect(body.releases[0].checked).toMatchObject({
    known: 1,
    cubes: allCubes.length - summed.length,
    linked: 0,
  });
  expect(await leftOut()).toEqual([]);
});

test('each cube counts those whom the first counts, once each, and every number of it is a sum of frozen cells', async () => {
  const leader = await laget.signIn('leder');
  const id = await newest();
  const { body } = await leader.get(`/api/releases/${id}/cubes`).expect(200);
  const { cubes }: { cubes: { cube: string; places: string[] }[] } = body;
  expect(cubes.map(({ cube }) => cube)).toEqual(allCubes);
  const first = sum(await cellsOf(id));
  for (const { cube, places } of cubes) {
    expect(places[0]).toBe('0');
    const answer = await leader.get(`/api/releases/${id}/cubes/${cube}`).expect(200);
    const { total, cells: shown }: Table = answer.body;
    expect(total % 5).toBe(0);
    const isOfTheFirst = cube === 'background' || (isCube(cube) && isStoryCube(cube));
    expect(total).toBe(isOfTheFirst ? first : 0);
    expect(shown.reduce((all, { value }) => all + (value ?? 0), 0)).toBe(total);
  }
  await leader.get(`/api/releases/${id}/cubes/batons?place=9`).expect(400);
  await leader.get(`/api/releases/${id}/cubes/batons?place=98`).expect(404);
  await leader.get(`/api/releases/${id}/cubes/nothing`).expect(404);
});

test('a situation is the sum of its kinds as they are shown, so that no sum is seen twice', async () => {
  const id = await newest();
  const { rows } = await figures.query<{ cube: string; place: string; labels: string[]; value: number }>(
    'SELECT cube, place, labels, value FROM figures.release_cube_cell WHERE release_id = $1',
    [id],
  );
  const gone = await leftOut();
  const shown = summed.filter(({ finer }) => !gone.includes(finer));
  expect(shown.length).toBeGreaterThan(0);
  for (const { finer, sum: cube } of shown) {
    const cells = rows.filter((cell) => cell.cube === cube && cell.place === '99');
    expect(cells).toHaveLength(5);
    for (const { labels, value } of cells) {
      const parts = rows.filter(
        (cell) => cell.cube === finer && cell.place === '99' && cell.labels[1] === labels[0],
      );
      expect([cube, labels, value]).toEqual([cube, labels, parts.reduce((all, part) => all + part.value, 0)]);
    }
  }
});

test('a half year is counted on its last day, and a quarter of it is not released beside it', async () => {
  const year = Number(quarter.last.slice(0, 4)) - 2;
  const made = (period: string) => makeFigures(laget.database, '--quarter', period);
  expect(await made(`${String(year)}H1`)).toMatchObject({ done: true, err: '' });
  const { rows } = await figures.query(
    `SELECT covers, cut_off::text AS "cutOff" FROM figures.release WHERE quarter = '${String(year)}Q2'`,
  );
  expect(rows).toEqual([{ covers: 'half_year', cutOff: `${String(year)}-06-30` }]);
  expect((await made(`${String(year)}Q1`)).err).toContain('nobody is counted oftener');
  expect((await made(String(year))).err).toContain('nobody is counted oftener');
  expect((await made(`${String(year)}Q2`)).err).toContain('is corrected as that');
  const copy = `INSERT INTO figures.release (quarter, cut_off, base, solver, key_mark, mended, checked, reason)
    SELECT '${String(year)}Q1', cut_off, base, solver, key_mark, mended, checked, '' FROM figures.release LIMIT 1`;
  await expect(laget.owner.query(copy)).rejects.toThrow('release_no_overlap');
}, 30_000);

test('the floor is frozen with the release: a newer population changes nothing in it', async () => {
  const steward = await laget.signIn('statistikk');
  const content = 'kommune;alder;kjønn;personer\n9901;15-17;kvinner;12';
  const looked = await steward.post('/api/populations/preview', {
    content: `${content}\n9901;15-17;menn;mange`,
  });
  expect(looked.body).toMatchObject({ faults: 1, rowFaults: [{ line: 3, code: 'persons_unclear' }] });
  await steward.post('/api/populations', { content, year: 2026, source: '' }).expect(400);
  await steward.post('/api/populations', { content, year: 2026, source: 'SSB, tabell 07459' }).expect(201);
  const { body } = await steward.get('/api/populations').expect(200);
  expect(body.populations[0]).toMatchObject({ year: 2026, municipalities: 1 });
  const [, correction = ''] = (await releases()).map(({ id }) => id);
  const asked = `/api/releases/${correction}/table?by=age&within=gender`;
  const { body: table }: { body: Table } = await (await laget.signIn('leder')).get(asked).expect(200);
  expect(table.notDivided).toBeNull();
  await expect(laget.owner.query(`UPDATE figures.release_divided SET places = '{}'`)).rejects.toThrow();
  await expect(laget.owner.query('UPDATE figures.population SET year = 2030')).rejects.toThrow();
});

test('whoever has a protected address is in no part of the next release', async () => {
  const [hidden] = people;
  await laget.given.case.protection(hidden ?? '', 'strictly_confidential', holder);
  expect(await truth()).toHaveLength(43);
});

test('a municipality’s year goes with its last quarter, is never fewer than a quarter of it shows, and is thirty at least', async () => {
  const year = Number(quarter.last.slice(0, 4)) - 1;
  const municipality = await laget.given.place.municipality('Sjøbygda');
  const since = `${String(year - 1)}-11-02`;
  await crowd(laget, { municipality, holder, people: 36, since, activatedOn: since });
  for (const number of [1, 2, 3, 4])
    expect(await makeFigures(laget.database, '--quarter', `${String(year)}Q${String(number)}`)).toMatchObject(
      {
        ...{ done: true, err: '' },
      },
    );
  const of = (table: string): string =>
    `SELECT sum(c.value)::int AS sum FROM figures.${table} c JOIN figures.release r ON r.id = c.release_id`;
  const own = `WHERE r.quarter LIKE '${String(year)}Q%' AND`;
  const { rows: quarters } = await figures.query<{ sum: number }>(
    `${of('release_cell')} ${own} c.municipality_number = '9903' GROUP BY r.quarter ORDER BY r.quarter`,
  );
  const { rows: years } = await figures.query<{ sum: number }>(
    `${of('release_cube_cell')} ${own} c.place = '9903' GROUP BY r.quarter, c.cube`,
  );
  expect(years).toHaveLength(pooledCubes.length);
  const [total = 0] = [...new Set(years.map(({ sum: all }) => all))];
  expect(years.every(({ sum: all }) => all === total)).toBe(true);
  expect(quarters.map(({ sum: all }) => all <= total)).toEqual([true, true, true, true]);
  expect([total % 5, total >= 30, Math.abs(total - 36) < 5]).toEqual([0, true, true]);
  const steward = await laget.signIn('statistikk');
  const { body } = await steward.get('/api/releases').expect(200);
  const { releases: all }: { releases: { id: string; quarter: string; checked: object }[] } = body;
  const last = all.find((one) => one.quarter === `${String(year)}Q4`);
  expect(last?.checked).toMatchObject({ yearPlaces: 1, yearLeftOut: [] });
  const table = await steward.get(`/api/releases/${last?.id ?? ''}/cubes/batons?place=9903`).expect(200);
  expect(table.body).toMatchObject({ total, notDivided: 'small_population' });
  await steward.get(`/api/releases/${last?.id ?? ''}/cubes/caseload?place=9903`).expect(404);
  const second = ['--quarter', `${String(year)}Q2`, '--reason'];
  // many come into a quarter that has gone, so that it does not fit in its year any more
  await crowd(laget, { municipality, holder, people: 40, since: `${String(year)}-06-01` });
  const refused = await makeFigures(laget.database, ...second, 'Flere var glemt.');
  expect(refused.err).toContain("does not go together with the municipalities' year");
}, 240_000);

test('the managers’ role reads rounded numbers, and neither persons nor the function that counts them', async () => {
  expect((await figures.query('SELECT 1 FROM figures.release_cell LIMIT 1')).rowCount).toBe(1);
  await expect(figures.query(`SELECT * FROM app.figures_people('2026-01-01')`)).rejects.toThrow(
    'permission denied',
  );
});
