import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Sentence } from './sentence.ts';

const ENTRY = 'apps/figures/main.ts';

/** Make the figures of a quarter, as the owner; the command shows its own progress and says why it refuses. */
export async function makeFigures(
  clone: string,
  ownerUrl: string,
  words: readonly string[],
  keyFile: string,
): Promise<void> {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  const child = spawn(process.execPath, ['--conditions=source', join(clone, ENTRY), ...words], {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { PATH, HOME, TMPDIR, TZ, DATABASE_URL: ownerUrl, FIGURES_KEY_FILE: keyFile },
  });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Sentence('The figures were not made; what it says above is why.');
}
