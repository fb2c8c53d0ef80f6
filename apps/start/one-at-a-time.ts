import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './processes.ts';
import { Sentence } from './sentence.ts';

/** The one process that may use a clone's data folder. */
export interface Hold {
  /** Say that the process is on its way out, so that the next one waits for it. */
  readonly ending: () => void;
  readonly release: () => void;
}

const WAIT = { running: 2000, ending: 30_000 };

/** Hold the data folder for this process, so that two starts never take the database from each other. */
export async function holdAlone(folder: string): Promise<Hold> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'running.pid');
  await untilFree(file);
  rmSync(file, { force: true });
  writeFileSync(file, `${String(process.pid)}\n`, { flag: 'wx' });
  return {
    ending: () => {
      writeFileSync(file, `${String(process.pid)} ending\n`);
    },
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

async function untilFree(file: string): Promise<void> {
  const began = Date.now();
  for (let other = holderIn(file); other !== undefined; other = holderIn(file)) {
    if (Date.now() - began > WAIT[other.state])
      throw new Sentence(
        `Laget is already running from this folder (process ${String(other.pid)}). Stop it first.`,
      );
    await pause(100);
  }
}

function holderIn(file: string): { pid: number; state: keyof typeof WAIT } | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const pid = Number.parseInt(text, 10);
  if (pid === process.pid || !isRunning(pid, 'launch.mjs')) return undefined;
  return { pid, state: text.includes('ending') ? 'ending' : 'running' };
}
