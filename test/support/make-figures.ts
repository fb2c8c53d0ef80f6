import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { keyEnvironment, type KeyPlaces } from '../../apps/api/src/platform/sealing/key-places.ts';
import type { TestDatabase } from './database.ts';
import { testKeys } from './keys.ts';
import { currentRun } from './run.ts';
import { ownFolder } from './own-folder.ts';

const run = promisify(execFile);
const entryOf = (path: string): string =>
  fileURLToPath(new URL(`../../apps/figures/${path}`, import.meta.url));

/** The key that the figures of this file's databases are drawn from. */
const figuresKeyFile = join(ownFolder('figures'), 'figures.key');

/** What the process has compiled is kept until the run is over: every run of figures compiles the same. */
const compiledBefore = (): string => join(currentRun().keysHome, 'compiled');

/** Where the figures are made. */
type Made = Pick<TestDatabase, 'ownerUrl'>;

/** What the command said and whether it was content. */
export interface Said {
  readonly done: boolean;
  readonly out: string;
  readonly err: string;
}

const textIn = (error: unknown, field: 'stdout' | 'stderr'): string =>
  typeof error === 'object' && error !== null
    ? String(Object.entries(error).find(([name]) => name === field)?.[1])
    : '';

const make = async (
  path: string,
  { ownerUrl }: Made,
  words: readonly string[],
  keys: KeyPlaces | null = testKeys(),
): Promise<Said> => {
  try {
    const { stdout, stderr } = await run(process.execPath, ['--conditions=source', entryOf(path), ...words], {
      env: {
        ...{ PATH: process.env['PATH'], DATABASE_URL: ownerUrl, FIGURES_KEY_FILE: figuresKeyFile },
        NODE_COMPILE_CACHE: compiledBefore(),
        ...(keys === null ? {} : keyEnvironment(keys)),
      },
    });
    return { done: true, out: stdout, err: stderr };
  } catch (error) {
    return { done: false, out: textIn(error, 'stdout'), err: textIn(error, 'stderr') };
  }
};

/** `npm run figures` against a test's own database, as a process of its own. */
export const makeFigures = (database: Made, ...words: string[]): Promise<Said> =>
  make('main.ts', database, words);

/** The same where nobody says where the keys are. */
export const makeFiguresWithoutKeys = (database: TestDatabase, ...words: string[]): Promise<Said> =>
  make('main.ts', database, words, null);

/** The demo's newest published quarters, of invented people. */
export const makeHistory = (database: Made, quarters: number): Promise<Said> =>
  make('invented/main.ts', database, ['--quarters', String(quarters)]);
