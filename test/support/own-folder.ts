import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeOfRun } from './run.ts';

const made = new Set<string>();

/** A folder of one's own. It is gone when the run is over; where there is no run, when the process is. */
export const ownFolder = (what: string): string => {
  const home = homeOfRun();
  if (home !== undefined) {
    mkdirSync(home, { recursive: true });
    return mkdtempSync(join(home, `${what}-`));
  }
  if (made.size === 0)
    process.once('exit', () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    });
  const folder = mkdtempSync(join(tmpdir(), `laget-${what}-`));
  made.add(folder);
  return folder;
};
