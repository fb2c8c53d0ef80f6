import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import { figureStatuses } from '#domain/release/cube';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { cellsFor, populated, released } from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let quarter: Awaited<ReturnType<typeof quartersOf>>;
let holder: Worker;
let people: readonly string[];
let fjordvik: string;

const since = (): string => addDays(quarter.lastDay, -100);

/** Every number of a release with the mark that says who is in it. */
interface Marked {
  readonly cell: string;
  readonly value: number;
  readonly mark: string;
}

const cellsOf = async (release: string | undefined): Promise<readonly Marked[]> =>
  (
    await laget.owner.query<Marked>(
      `WITH shown AS (
         SELECT 'first' AS cube, array[municipality_number, age_group, gender, status] AS labels, value
           FROM figures.release_cell WHERE release_id = $1
         UNION ALL SELECT cube, array[place] || labels, value FROM figures.release_cube_cell WHERE release_id = $1)
       SELECT concat_ws(' ', s.cube, s.labels::text) AS cell, s.value, m.mark FROM shown s
       JOIN figures.release_mark m ON m.release_id = $1 AND m.cube = s.cube AND m.labels = s.labels ORDER BY 1`,
      [release],
    )
  ).rows;

const releases = async (): Promise<readonly { id: string; checked: { corrected: number } }[]> =>
  (
    await laget.owner.query<{ id: string; checked: { corrected: number } }>(
      'SELECT id, checked FROM figures.release WHERE quarter = $1 ORDER BY made_at, id',
      [quarter.last],
    )
  ).rows;

/** What was really another in the correction, and what is shown otherwise. */
const compared = async (before: string | undefined, after: string | undefined) => {
  const old = new Map((await cellsOf(before)).map((one) => [one.cell, one]));
  const now = (await cellsOf(after)).filter(({ cell }) => old.has(cell));
  const same = now.filter(({ cell, mark }) => old.get(cell)?.mark === mark);
  const shownAlike = same.filter(({ cell, value }) => old.get(cell)?.value === value);
  const changed = now.filter(({ cell, mark }) => cell.startsWith('first') && old.get(cell)?.mark !== mark);
  return { cells: now.length, same: same.length, shownAlike: shownAlike.length, changed: changed.length };
};

const doing = (id: string, kind: string) =>
  insert(laget.given.pool, 'activity', {
    ...{ owner_service_id: holder.serviceId, category: 'work_economy', source: 'told', young_person_id: id },
    ...{ kind, during: `[${since()},)`, confirmed_on: addDays(quarter.lastDay, kind === 'aap' ? -100 : -20) },
  });

const correct = (reason: string) =>
  makeFigures(laget.database, '--quarter', quarter.last, '--reason', reason);

beforeAll(async () => {
  laget = await startLaget();
  quarter = await quartersOf(laget);
  const { place } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  holder = await place.worker('skole', await place.service('school', fjordvik));
  people = await crowd(laget, {
    municipality: fjordvik,
    holder,
    people: 40,
    since: since(),
    activatedOn: since(),
  });
  await crowd(laget, { municipality: granlia, holder, people: 23, since: since(), activatedOn: since() });
  for (const [index, id] of people.entries())
    if (index < 24) await doing(id, index < 12 ? 'employed' : 'aap');
  await populated(laget.owner);
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: true, err: '' });
}, 240_000);

afterAll(() => laget.close());

test('what one does was forgotten: all others are shown as they were, and the correction is asked with what it replaces', async () => {
  await doing(people[30] ?? '', 'aap');
  const said = await correct('Feil status for en ungdom.');
  expect(said).toMatchObject({ done: true, err: '' });
  expect(said.out).toContain('Audited together with 1 releases that it corrects');
  const [first, second] = await releases();
  const { cells, same, shownAlike, changed } = await compared(first?.id, second?.id);
  expect(changed).toBe(2);
  expect(same).toBe(shownAlike);
  expect(cells - same).toBeGreaterThanOrEqual(2);
  expect(same).toBeGreaterThan(2 * 4 * 3 * figureStatuses.length);
  expect([first?.checked.corrected, second?.checked.corrected]).toEqual([0, 1]);
}, 120_000);

test('many were forgotten, after a correction already: it is asked with both that it replaces', async () => {
  await crowd(laget, { municipality: fjordvik, holder, people: 30, since: since(), activatedOn: since() });
  const said = await correct('Tretti ungdommer var glemt.');
  expect(said).toMatchObject({ done: true, err: '' });
  const [first, second, third] = await releases();
  for (const before of [first, second]) {
    const { same, shownAlike } = await compared(before?.id, third?.id);
    expect(same).toBeGreaterThan(0);
    expect(shownAlike).toBe(same);
  }
  expect(third?.checked.corrected).toBe(2);
}, 240_000);

test('a release of which nobody can tell who is in it is not corrected', async () => {
  const old = `${String(Number(quarter.last.slice(0, 4)) - 3)}Q2`;
  await released(laget.owner, { quarter: old, cells: cellsFor(['9901'], 1), names: { 9901: 'Fjordvik' } });
  const refused = await makeFigures(laget.database, '--quarter', old, '--reason', 'Feil i en dato.');
  expect(refused).toMatchObject({ done: false });
  expect(refused.err).toContain('nobody can tell what is the same in both');
  const { rows } = await laget.owner.query(
    'SELECT because, corrects FROM figures.failed_run ORDER BY failed_at',
  );
  expect(rows).toEqual([{ because: 'not_comparable', corrects: true }]);
}, 60_000);

test('the managers’ role does not read who is in a cell, not even so that nobody can tell, and it is never changed', async () => {
  const figures = new pg.Client({ connectionString: laget.database.figuresUrl });
  await figures.connect();
  try {
    await expect(figures.query('SELECT FROM figures.release_mark')).rejects.toThrow('permission denied');
  } finally {
    await figures.end();
  }
  await expect(laget.owner.query(`UPDATE figures.release_mark SET mark = repeat('0', 32)`)).rejects.toThrow();
  await expect(laget.owner.query('DELETE FROM figures.release_mark')).rejects.toThrow();
});
