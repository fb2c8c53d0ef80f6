import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Persons, readPersons } from '../files/read-persons.ts';
import { KeptAreas } from '../release/kept-areas.ts';
import { type MadeRelease, makeRelease } from '../release/make-release.ts';
import { personTable } from '../release/person-table.ts';
import { writeRelease } from '../release/write-release.ts';
import { solverName } from '../solver/highs.ts';
import { inThreads } from '../thread/in-thread.ts';
import type { Outcome } from './outcome.ts';
import { readKey } from './key-file.ts';
import { type Given, needed, read } from './options.ts';
import { PERIOD } from './protect-command.ts';
import { UsageFault } from './usage.ts';

const BASE = 5;
const EVERY = 60;

const secretOf = async (given: Given, warn: (text: string) => void): Promise<Uint8Array> => {
  const file = given.options.get('key-file');
  if (file !== undefined) return await readKey(file, warn);
  warn('Without --key-file a key is made for this run alone: the next period will be drawn anew.');
  return randomBytes(32);
};

const progress = (what: string, say: (text: string) => void) => (done: number, of: number) => {
  if (done % EVERY === 0 || done === of) say(`${what} ${String(done)} of ${String(of)} areas`);
};

/** Ctrl-C stops the run; what is rounded so far is kept for the next one. */
const interrupted = (): AbortSignal => {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort(new Error('Stopped; the same command goes on from here'));
  });
  return controller.signal;
};

interface Order {
  readonly file: string;
  readonly period: string;
  readonly folder: string;
  readonly secret: Uint8Array;
}

/** All that a run depends on: only a run of the very same file, period and key takes up what an earlier one kept. */
export const aboutRun = (file: Uint8Array, period: string, secret: Uint8Array): readonly string[] => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return [digest(file), period, String(BASE), digest(secret)];
};

export const rulesOf = (secret: Uint8Array) => ({ secret, base: BASE, period: PERIOD, sensitive: 'status' });

const keptFor = async ({ file, period, folder, secret }: Order): Promise<KeptAreas> =>
  new KeptAreas(folder, aboutRun(await readFile(file), period, secret));

const make = async (
  order: Order,
  persons: Persons,
  kept: KeptAreas,
  say: (text: string) => void,
): Promise<MadeRelease> => {
  const signal = interrupted();
  const already = await kept.open();
  if (already.size > 0)
    say(`Taken up where it was stopped: ${String(already.size)} areas are rounded already`);
  const [rounding, auditing] = [progress('Rounded', say), progress('Audited', say)];
  const onArea = (area: string, rounded: readonly number[], done: number, of: number) => {
    if (!already.has(area)) kept.add(area, rounded);
    rounding(done, of);
  };
  return await makeRelease(
    personTable(persons, order.secret),
    rulesOf(order.secret),
    {
      signal,
      onArea: (_, done, of) => {
        auditing(done, of);
      },
    },
    { signal, kept: already, onArea },
    inThreads,
  );
};

/**
 * Makes a whole release from a file of persons: counts, rounds, audits and writes the folder. Nothing is written there
 * unless the audit passes.
 *
 * @throws UsageFault, InputFault, Unreleasable.
 */
export const pipelineCommand = async (
  words: readonly string[],
  say: (text: string) => void,
): Promise<Outcome> => {
  const given = read(words, 1, ['period', 'out', 'key-file']);
  const [file = ''] = given.files;
  const [period, folder] = [needed(given, 'period'), needed(given, 'out')];
  if (existsSync(folder)) throw new UsageFault(`${folder} is there already: a release is never written over`);
  const persons = await readPersons(file, period);
  const order = { file, period, folder, secret: await secretOf(given, say) };
  const kept = await keptFor(order);
  const made = await make(order, persons, kept, say);
  await writeRelease(folder, made, { period, base: BASE, solver: await solverName() });
  await kept.remove();
  return { output: `${folder}\n`, unsafe: [] };
};
