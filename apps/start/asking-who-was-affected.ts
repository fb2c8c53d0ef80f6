import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Sentence } from './sentence.ts';

const ENTRY = 'apps/incident/main.ts';

/** Ask who was affected, as the owner: CSV on stdout, and a sentence when it refuses. */
export async function askWhoWasAffected(
  clone: string,
  ownerUrl: string,
  words: readonly string[],
): Promise<void> {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  const child = spawn(process.execPath, ['--conditions=source', join(clone, ENTRY), ...words], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { PATH, HOME, TMPDIR, TZ, DATABASE_URL: ownerUrl },
  });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Sentence('Nobody was listed; what it says above is why.');
}
