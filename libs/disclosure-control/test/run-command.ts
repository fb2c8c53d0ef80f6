import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = new URL('../src/command-line/main.ts', import.meta.url).pathname;

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly said: string;
}

/** Everything that the commands of this process need on a disk, gone when the process is. */
const home = mkdtempSync(join(tmpdir(), 'disclosure-'));
process.once('exit', () => {
  rmSync(home, { recursive: true, force: true });
});

/** What one run has compiled, the next need not. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(home, 'compiled') };

/** Runs the command line as a user does, in a process of its own. */
export const run = (...words: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], { maxBuffer: 1 << 26, env }, (error, output, said) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output, said });
    });
  });

/** A folder for one test, and a way to put files into it. */
export const folder = (): { readonly path: string; put(name: string, text: string): string } => {
  const path = mkdtempSync(join(home, 'test-'));
  return {
    path,
    put: (name, text) => {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
  };
};
