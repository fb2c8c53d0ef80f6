import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { addDays } from '#domain/calendar/date';
import type { Worker } from '../../builders/place-builder.ts';
import { insert } from '../../builders/insert.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures, type Said } from '../../support/make-figures.ts';
import { appTables } from '../../support/schema/tables.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let figures: pg.Client;
let quarter: Awaited<ReturnType<typeof quartersOf>>;
let people: string[];
let first: Said;

const transition = async (id: string, by: Worker, ending: 'met' | 'ended', day: string): Promise<void> => {
  const transitionId = await insert(laget.given.pool, 'transition', {
    young_person_id: id,
    owner_service_id: by.serviceId,
    category: 'basic',
    kind: 'school_to_ot',
    on_date: day,
    sender_service_id: by.serviceId,
    sender_post_id: by.postId,
    receiver_service_id: by.serviceId,
    status: ending,
    ...(ending === 'met'
      ? { met_on: day }
      : { ended_how: 'not_needed', status_reason: 'Trengs ikke lenger.' }),
  });
  if (ending === 'ended')
    await insert(laget.given.pool, 'case_event', {
      young_person_id: id,
      owner_service_id: by.serviceId,
      category: 'basic',
      kind: 'transition-ended',
      payload: { transitionId },
      at: `${day} 10:00:00+00`,
      by_user_id: by.userId,
      by_post_id: by.postId,
    });
};

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  quarter = await quartersOf(laget);
  const long = addDays(quarter.lastDay, -100);
  const [fjordvik, granlia] = [await place.municipality('Fjordvik'), await place.municipality('Granlia')];
  const holder = await place.worker('skole', await place.service('school', fjordvik));
  const here = { municipality: fjordvik, holder, since: long };
  people = [
    ...(await crowd(laget, {
      ...here,
      people: 14,
      activatedOn: addDays(long, 3),
      mappedOn: addDays(long, 20),
    })),
    ...(await crowd(laget, {
      ...here,
      people: 6,
      activatedOn: addDays(long, 3),
      mappedOn: addDays(long, 40),
    })),
    ...(await crowd(laget, {
      ...here,
      people: 10,
      activatedOn: long,
      pausedOn: addDays(quarter.lastDay, 5),
    })),
    ...(await crowd(laget, { ...here, people: 11, activatedOn: addDays(quarter.lastDay, 5) })),
  ];
  await crowd(laget, {
    municipality: granlia,
    holder,
    people: 4,
    since: long,
    activatedOn: long,
    pausedOn: addDays(long, 2),
  });
  await crowd(laget, { municipality: granlia, holder, people: 9, since: addDays(quarter.lastDay, 1) });
  for (const id of people.slice(0, 12)) await transition(id, holder, 'met', quarter.firstDay);
  for (const id of people.slice(12, 24)) await transition(id, holder, 'ended', quarter.lastDay);
  for (const id of people.slice(24, 34)) await transition(id, holder, 'ended', addDays(quarter.lastDay, 3));
  for (const id of people.slice(34, 40)) await transition(id, holder, 'met', addDays(quarter.firstDay, -1));
  first = await makeFigures(laget.database, '--quarter', quarter.last);
  figures = new pg.Client({ connectionString: laget.database.figuresUrl });
  await figures.connect();
}, 120_000);

afterAll(async () => {
  await figures.end();
  await laget.close();
});

const cells = async (indicator: string): Promise<string[]> => {
  const { rows } = await figures.query<{ name: string; breakdown: string; value: number | null }>(
    `SELECT c.municipality_name AS name, c.breakdown, c.value FROM figures.cell c JOIN figures.snapshot s ON s.id = c.snapshot_id
     WHERE s.quarter = $1 AND c.indicator = $2 ORDER BY c.municipality_number DESC, c.id`,
    [quarter.last, indicator],
  );
  return rows.map(
    ({ name, breakdown, value }) => `${name} ${breakdown} ${value === null ? ':' : String(value)}`,
  );
};

const everything = async (): Promise<unknown> =>
  (await figures.query('SELECT * FROM figures.cell, figures.snapshot ORDER BY 1, 2')).rows;

test('the command says what it did', () => {
  expect(first).toEqual({
    done: true,
    out: expect.stringContaining(`The figures of ${quarter.last} are made`),
    err: '',
  });
});

test('status is the one on the quarter’s last day, not today’s, and who came later is not counted', async () => {
  expect(await cells('followed_up_by_status')).toEqual([
    ...['all total 45', 'all registered 10', 'all active 30', 'all paused 5'],
    ...['Granlia total 5', 'Granlia registered :', 'Granlia active :', 'Granlia paused :'],
    ...['Fjordvik total 40', 'Fjordvik registered 10', 'Fjordvik active 30', 'Fjordvik paused :'],
  ]);
});

test('mapped within 30 days of registration', async () => {
  expect((await cells('mapped_within_30_days')).slice(0, 3)).toEqual([
    'all total 45',
    'all in_time 15',
    'all late_or_not_yet 30',
  ]);
});

test('transitions that were closed in the quarter, with a first meeting or otherwise', async () => {
  expect((await cells('transitions_met')).slice(0, 3)).toEqual([
    'all total 25',
    'all met 15',
    'all ended_otherwise 10',
  ]);
});

test('the same quarter is never made again, and nothing of it changes', async () => {
  const before = await everything();
  expect(await makeFigures(laget.database, '--quarter', quarter.last)).toMatchObject({
    done: false,
    err: `The figures of ${quarter.last} are made already. They are never made again.\n`,
  });
  expect(await everything()).toEqual(before);
});

test('a quarter that is not over is refused', async () => {
  const said = await makeFigures(laget.database, '--quarter', quarter.next);
  expect(said).toMatchObject({
    done: false,
    err: expect.stringContaining(`The quarter ${quarter.next} is not over`),
  });
});

test('two runs at the same time make it once', async () => {
  const earlier = `${String(Number(quarter.last.slice(0, 4)) - 1)}Q1`;
  const both = await Promise.all([1, 2].map(() => makeFigures(laget.database, '--quarter', earlier)));
  expect(both.map(({ done }) => done).toSorted()).toEqual([false, true]);
});

test('nobody, the owner included, changes a figure that is made', async () => {
  for (const change of [
    'UPDATE figures.cell SET value = 0',
    'DELETE FROM figures.cell',
    'TRUNCATE figures.snapshot CASCADE',
  ])
    await expect(laget.owner.query(change)).rejects.toMatchObject({ message: 'only-grows' });
  await expect(figures.query(`INSERT INTO figures.snapshot (quarter) VALUES ('1999Q1')`)).rejects.toThrow(
    'permission denied',
  );
});

test.each(appTables)('the figures’ role has no right to %s', async (table) => {
  for (const verb of [
    `SELECT FROM app.${table}`,
    `DELETE FROM app.${table}`,
    `INSERT INTO app.${table} DEFAULT VALUES`,
  ])
    await expect(figures.query(verb)).rejects.toMatchObject({ code: '42501' });
  const { rows } = await laget.owner.query<{ may: boolean }>(
    `SELECT has_any_column_privilege('app_figures', $1, 'SELECT, INSERT, UPDATE, REFERENCES') AS may`,
    [`app.${table}`],
  );
  expect(rows).toEqual([{ may: false }]);
});

test.each([
  'figures_municipalities()',
  'figures_followed_up(now()::date)',
  'figures_transitions_closed(now()::date, now()::date)',
])('neither the figures’ role nor the application may call %s', async (call) => {
  await expect(figures.query(`SELECT * FROM app.${call}`)).rejects.toMatchObject({ code: '42501' });
  const app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  await expect(app.query(`SELECT * FROM app.${call}`)).rejects.toMatchObject({ code: '42501' });
  await app.end();
});

test('what happens to people afterwards does not change the figures: moved, paused, or all of them gone', async () => {
  const before = await everything();
  await asDefiner(laget, `UPDATE app.follow_up SET status = 'paused'`);
  await asDefiner(
    laget,
    `UPDATE app.young_person SET municipality_id = (SELECT id FROM app.municipality WHERE name = 'Granlia')`,
  );
  expect(await everything()).toEqual(before);
  for (const table of appTables) await laget.owner.query(`ALTER TABLE app.${table} DISABLE TRIGGER USER`);
  await laget.owner.query('TRUNCATE app.young_person CASCADE');
  expect(await everything()).toEqual(before);
});
