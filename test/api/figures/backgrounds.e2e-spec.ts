import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import { answerSigns } from '#domain/immigrant-background/categories';
import { insert } from '../../builders/insert.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures, makeFiguresWithoutKeys } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let figures: pg.Client;
let quarter: Awaited<ReturnType<typeof quartersOf>>;

const answers = ['immigrant', 'norwegian_born', 'rest', 'no_answer'] as const;

beforeAll(async () => {
  laget = await startLaget();
  quarter = await quartersOf(laget);
  const since = addDays(quarter.lastDay, -100);
  const { place } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const holder = await place.worker('skole', await place.service('school', fjordvik));
  const people = await crowd(laget, {
    ...{ municipality: fjordvik, holder, people: 60, since, activatedOn: since },
  });
  // twelve of each, and twelve who have not answered
  for (const [index, id] of people.slice(0, 48).entries())
    await insert(laget.given.pool, 'immigrant_background', {
      young_person_id: id,
      answer: answerSigns[answers[index % 4] ?? 'rest'],
    });
  figures = new pg.Client({ connectionString: laget.database.figuresUrl });
  await figures.connect();
}, 120_000);

afterAll(async () => {
  await figures.end();
  await laget.close();
});

interface Cell {
  readonly labels: readonly string[];
  readonly value: number;
}
const cells = async (): Promise<Cell[]> =>
  (
    await figures.query<Cell>(
      `SELECT labels, value FROM figures.release_cube_cell WHERE cube = 'background' ORDER BY release_id, place, labels`,
    )
  ).rows;

test('answers that cannot be opened are never counted as unknown: without the keys there is no release', async () => {
  const made = await makeFiguresWithoutKeys(laget.database, '--quarter', quarter.last);
  expect(made).toMatchObject({ done: false, err: expect.stringContaining('KEYS_FOLDER') });
  expect(await cells()).toEqual([]);
}, 60_000);

test('with them each answer is counted as itself; not wanting to say and no answer are unknown', async () => {
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({ done: true, err: '' });
  const released = await cells();
  expect(released).toHaveLength(4 * 7);
  const shown = (background: string): number =>
    released.filter(({ labels }) => labels[0] === background).reduce((sum, { value }) => sum + value, 0);
  for (const background of ['immigrant', 'norwegian_born', 'rest'])
    expect(Math.abs(shown(background) - 12)).toBeLessThanOrEqual(4);
  expect(Math.abs(shown('unknown') - 24)).toBeLessThanOrEqual(4);
  expect(released.filter(({ value }) => value % 5 !== 0)).toEqual([]);
}, 60_000);

test('the database hands out what it cannot read, to its owner alone', async () => {
  const { rows } = await laget.owner.query<{ answer: string }>(
    'SELECT answer FROM app.figures_backgrounds($1)',
    [quarter.lastDay],
  );
  expect(rows).toHaveLength(48);
  expect(rows.filter(({ answer }) => !answer.startsWith('sealed:'))).toEqual([]);
  await expect(figures.query('SELECT app.figures_backgrounds($1)', [quarter.lastDay])).rejects.toThrow();
});

test('an answer that is changed or gone changes no release that is made', async () => {
  const before = await cells();
  await asDefiner(laget, 'DELETE FROM app.immigrant_background');
  expect(await cells()).toEqual(before);
});
