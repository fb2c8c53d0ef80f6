import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['apps', 'libs', 'migrations', 'dist', 'package.json', 'package-lock.json', 'nest-cli.json'];
const languages = ['tsconfig.json', 'tsconfig.build.json'];

/**
 * A clone of its own, with an empty data folder: what it makes and keeps is not this clone's. What is built here is
 * fresh there too, for the files keep their times.
 */
export interface CopiedClone {
  readonly folder: string;
  /** Runs a command of package.json to its end. */
  readonly run: (command: string, words: readonly string[], environment: Environment) => Promise<Ran>;
  /** Starts Laget, and resolves when it says that it is ready. */
  readonly start: (environment: Environment) => Promise<Started>;
  /** Ends what is left of it, and leaves nothing behind. */
  readonly remove: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

export interface Ran {
  readonly said: string;
  readonly exitCode: number | null;
}

export interface Started {
  readonly said: () => string;
  /** Asks it to stop, and waits. Answers with the exit code. */
  readonly stop: () => Promise<number | null>;
}

const spoken = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (text += piece.toString()));
  return () => text;
};

/** What was compiled here is of no use at another place. */
const filter = (path: string): boolean => path !== join(clone, 'dist/compiled');

const launch = (folder: string, words: readonly string[], environment: Environment): ChildProcess => {
  const { PATH, HOME, TMPDIR, TZ } = process.env;
  return spawn(process.execPath, ['--conditions=source', 'apps/start/launch.mjs', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, TMPDIR, TZ, ...environment },
  });
};

export const copiedClone = (): CopiedClone => {
  const folder = mkdtempSync(join(tmpdir(), 'laget-clone-'));
  const started: ChildProcess[] = [];
  for (const part of [...parts, ...languages])
    if (existsSync(join(clone, part)))
      cpSync(join(clone, part), join(folder, part), { recursive: true, preserveTimestamps: true, filter });
  symlinkSync(join(clone, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    run: async (command, words, environment) => {
      const child = launch(folder, [command, ...words], environment);
      const said = spoken(child);
      await once(child, 'close');
      return { said: said(), exitCode: child.exitCode };
    },
    start: async (environment) => {
      const child = launch(folder, ['start'], environment);
      started.push(child);
      const said = spoken(child);
      const ended = once(child, 'close');
      await new Promise<void>((ready, refuse) => {
        child.stdout?.on('data', () => {
          if (said().includes('Laget is ready')) ready();
        });
        void ended.then(() => {
          refuse(new Error(said()));
        });
      });
      return {
        said,
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
          return child.exitCode;
        },
      };
    },
    remove: async () => {
      for (const child of started.filter(
        ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
      )) {
        child.kill('SIGTERM');
        await once(child, 'close');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
