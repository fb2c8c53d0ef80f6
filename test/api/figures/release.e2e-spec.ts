import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import { cubeOn, figureStatuses, type FollowedUpPerson } from '#domain/release/cube';
import { allCubes, isCube, isStoryCube } from '#domain/release/cubes';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';
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
       JOIN figures.release_place p USING (release_id, municipality_number) WHERE c.release_id = $1`,
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
        confirmed_on: addDays(quarter.lastDay, -20),
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
  const asked = `/api/releases/${correction ?? ''}/table?by=status`;
  const { body } = await (await laget.signIn('leder')).get(asked).expect(200);
  const cells = await cellsOf(correction ?? '');
  const { total, cells: shown }: { total: number; cells: { labels: string[]; value: number }[] } = body;
  expect(total).toBe(sum(cells));
  expect(shown.reduce((all, { value }) => all + value, 0)).toBe(total);
  expect(shown.map(({ labels }) => labels[0]).toSorted()).toEqual([...figureStatuses].toSorted());
  expect((await approve('leder', correction)).status).toBe(403);
});

interface CubeTable {
  readonly total: number;
  readonly cells: readonly { readonly labels: readonly string[]; readonly value: number | null }[];
}

test('what everybody who has had to do with somebody could learn is asked, and nobody is named', async () => {
  const { rows } = await laget.owner.query<{ young_people: string[] }>(
    'SELECT * FROM app.figures_known($1)',
    [quarter.lastDay],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.young_people).toEqual(expect.arrayContaining(people));
  const { body } = await (await laget.signIn('leder')).get('/api/releases').expect(200);
  expect(body.releases[0].checked).toMatchObject({
    ...{ known: 1, cubes: allCubes.length, linked: 0, leftOut: [] },
  });
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
    const { total, cells: shown }: CubeTable = answer.body;
    expect(total % 5).toBe(0);
    expect(total).toBe(isCube(cube) && isStoryCube(cube) ? first : 0);
    expect(shown.reduce((all, { value }) => all + (value ?? 0), 0)).toBe(total);
  }
  await leader.get(`/api/releases/${id}/cubes/batons?place=9`).expect(400);
  await leader.get(`/api/releases/${id}/cubes/batons?place=98`).expect(404);
  await leader.get(`/api/releases/${id}/cubes/nothing`).expect(404);
});

test('whoever has a protected address is in no part of the next release', async () => {
  const [hidden] = people;
  await laget.given.case.protection(hidden ?? '', 'strictly_confidential', holder);
  expect(await truth()).toHaveLength(43);
});

test('the managers’ role reads rounded numbers, and neither persons nor the function that counts them', async () => {
  expect((await figures.query('SELECT 1 FROM figures.release_cell LIMIT 1')).rowCount).toBe(1);
  await expect(figures.query(`SELECT * FROM app.figures_people('2026-01-01')`)).rejects.toThrow(
    'permission denied',
  );
});
