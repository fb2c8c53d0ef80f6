import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { keyEnvironment, type KeyPlaces } from '../api/src/platform/sealing/key-places.ts';
import { keptCompiled } from './compiled.ts';
import type { Endings } from './ending.ts';
import { Sentence } from './sentence.ts';

const ENTRY = 'apps/figures/main.ts';
const HISTORY = 'apps/figures/invented/main.ts';

const started = (
  clone: string,
  entry: string,
  ownerUrl: string,
  words: readonly string[],
  keyFile: string,
  keys: KeyPlaces,
): ChildProcess => {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  return spawn(process.execPath, ['--conditions=source', join(clone, entry), ...words], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...{ PATH, HOME, TMPDIR, TZ, DATABASE_URL: ownerUrl, FIGURES_KEY_FILE: keyFile },
      ...keptCompiled,
      ...keyEnvironment(keys),
    },
  });
};

/** Make the figures of a quarter, as the owner; the command shows its own progress and says why it refuses. */
export async function makeFigures(
  clone: string,
  ownerUrl: string,
  words: readonly string[],
  keyFile: string,
  keys: KeyPlaces,
  endings: Pick<Endings, 'add'>,
): Promise<void> {
  const child = started(clone, ENTRY, ownerUrl, words, keyFile, keys);
  const ended = once(child, 'exit');
  // it rolls back and says how it is taken up again; a terminal has told it already, a supervisor has not
  endings.add(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await ended;
  });
  await ended;
  if (child.exitCode !== 0) throw new Sentence('The figures were not made; what it says above is why.');
}

/** Makes what is missing of the demo's history beside a Laget that runs. Answers with what ends it at once. */
export function makeHistoryBeside(
  clone: string,
  ownerUrl: string,
  keyFile: string,
  keys: KeyPlaces,
): () => Promise<void> {
  const child = started(clone, HISTORY, ownerUrl, [], keyFile, keys);
  const ended = once(child, 'exit');
  return async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await ended;
    }
  };
}
