import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { type Laget, startLaget } from '../../support/laget.ts';
import { crowd, quartersOf } from './quarter.ts';

const entry = fileURLToPath(new URL('../../../apps/figures/main.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'laget-stopped-'));
const keyFile = join(home, 'figures.key');
const MUNICIPALITIES = 12;

let laget: Laget;
let quarter: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const { last, lastDay } = await quartersOf(laget);
  quarter = last;
  const since = addDays(lastDay, -100);
  for (let number = 1; number <= MUNICIPALITIES; number += 1) {
    const municipality = await place.municipality(`Grenda ${String(number)}`);
    const holder = await place.worker(`skole${String(number)}`, await place.service('school', municipality));
    await crowd(laget, { municipality, holder, people: 2, since, activatedOn: since });
  }
}, 180_000);

afterAll(async () => {
  await laget.close();
  rmSync(home, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own; `stop` is asked now and then whether it is to be interrupted. */
const figures = async (words: readonly string[], stop: () => boolean): Promise<Ended> => {
  const child = spawn(process.execPath, ['--conditions=source', entry, '--quarter', quarter, ...words], {
    env: { PATH: process.env['PATH'], DATABASE_URL: laget.database.ownerUrl, FIGURES_KEY_FILE: keyFile },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = once(child, 'close');
  while (child.exitCode === null && !stop()) await pause(5);
  if (child.exitCode === null) child.kill('SIGINT');
  await ended;
  return { code: child.exitCode, out, err };
};

const part = (): string => `${keyFile}.${quarter}.part`;
/** Municipalities that are rounded and kept; the first line says of which run. */
const kept = (): number =>
  existsSync(part()) ? readFileSync(part(), 'utf8').trimEnd().split('\n').length - 1 : 0;
const toTheEnd = (): boolean => false;

const made = async (): Promise<readonly unknown[]> =>
  (await laget.owner.query<object>('SELECT * FROM figures.release ORDER BY made_at')).rows;

/** Everything that a release shows, as text. */
const shownBy = async (place: 'first' | 'last'): Promise<string> => {
  const order = place === 'first' ? 'ASC' : 'DESC';
  const chosen = `(SELECT id FROM figures.release ORDER BY made_at ${order} LIMIT 1)`;
  const { rows: cells } = await laget.owner.query(
    `SELECT municipality_number, age_group, gender, status, value FROM figures.release_cell
     WHERE release_id = ${chosen} ORDER BY 1, 2, 3, 4`,
  );
  const { rows: cubes } = await laget.owner.query(
    `SELECT cube, place, labels, value FROM figures.release_cube_cell WHERE release_id = ${chosen} ORDER BY 1, 2, 3`,
  );
  return JSON.stringify([cells, cubes]);
};

test('Ctrl-C in the middle ends with one sentence and nothing half written; the same command goes on, and makes what a run without a stop makes', async () => {
  const stopped = await figures([], () => kept() >= 2);
  expect(stopped.code).toBe(1);
  expect(stopped.err).toBe('Stopped. Nothing is released; the same command goes on from here.\n');
  expect(await made()).toEqual([]);
  const already = kept();
  expect(already).toBeGreaterThanOrEqual(2);
  expect(already).toBeLessThanOrEqual(MUNICIPALITIES);

  const resumed = await figures([], toTheEnd);
  expect(resumed).toMatchObject({ code: 0, err: '' });
  expect(resumed.out).toContain(`${String(already)} municipalities are rounded already`);
  expect(existsSync(part())).toBe(false);

  const whole = await figures(['--reason', 'Regnet om igjen fra begynnelsen.'], toTheEnd);
  expect(whole).toMatchObject({ code: 0, err: '' });
  expect(whole.out).not.toContain('rounded already');
  expect(await made()).toHaveLength(2);
  const shown = await shownBy('first');
  expect(shown).toContain('"9901"');
  expect(await shownBy('last')).toBe(shown);
}, 180_000);
