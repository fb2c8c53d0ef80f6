import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { keyEnvironment, type KeyPlaces } from '../api/src/platform/sealing/key-places.ts';
import { keptCompiled } from './compiled.ts';
import { Sentence } from './sentence.ts';
import { actingAs } from './urls.ts';

const ENTRY = 'apps/seed/main.ts';

/** Whether nobody and nothing has been put into the migrated database yet. */
export async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: actingAs(url, 'app_seeder') });
  await client.connect();
  try {
    return (await client.query('SELECT FROM app.municipality LIMIT 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Whether this clone knows how to make the demo municipality. */
export const canSeed = (clone: string): boolean => existsSync(join(clone, ENTRY));

/** Put the demo municipality into an empty database, with progress. */
export async function seed(
  clone: string,
  url: string,
  date: string | undefined,
  words: readonly string[],
  keys: KeyPlaces,
): Promise<void> {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  const child = spawn(process.execPath, ['--conditions=source', join(clone, ENTRY), ...words], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...{ PATH, HOME, TMPDIR, TZ, DATABASE_URL: url, ...(date === undefined ? {} : { SEED_DATE: date }) },
      ...keptCompiled,
      // a demo that was cut off is made again from the beginning
      ...keyEnvironment({ ...keys, durable: false }),
    },
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Sentence('The demo municipality could not be made; what it says above is why.');
}
