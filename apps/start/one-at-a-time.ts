import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive } from './processes.ts';
import { Sentence } from './sentence.ts';

/** Hold the data folder for this process, so that two starts never take the database from each other. */
export function holdAlone(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'running.pid');
  const other = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : NaN;
  if (isOurs(other))
    throw new Sentence(
      `Laget is already running from this folder (process ${String(other)}). Stop it first.`,
    );
  rmSync(file, { force: true });
  writeFileSync(file, `${String(process.pid)}\n`, { flag: 'wx' });
  return () => {
    rmSync(file, { force: true });
  };
}

function isOurs(pid: number): boolean {
  if (Number.isNaN(pid) || pid === process.pid || !isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes('launch.mjs') || (process.platform === 'win32' && command === '');
}
