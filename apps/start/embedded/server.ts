import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isRunning } from '../processes.ts';
import { Sentence } from '../sentence.ts';
import type { Programs } from './programs.ts';
import type { RunAs } from './run-as.ts';

const run = promisify(execFile);

/** One PostgreSQL server on a folder of its own, reachable from this machine only. */
export interface Server {
  readonly programs: Programs;
  readonly data: string;
  readonly log: string;
  readonly user: RunAs | undefined;
  /** Settings of the server as `name=value`. */
  readonly settings: readonly string[];
}

const CLUSTER = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=nb-NO',
  '--data-checksums',
];

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  // a failing statement may carry person data; the log keeps the error and not the statement
  'log_min_error_statement=panic',
];

/** Make the cluster beside its place and move it there when it is complete, so that half a one is never left. */
export async function makeCluster(server: Server, superuserPassword: string): Promise<void> {
  const making = `${server.data}.making`;
  const secret = `${server.data}.secret`;
  mkdirSync(dirname(server.data), { recursive: true, mode: 0o755 });
  rmSync(making, { recursive: true, force: true });
  rmSync(server.data, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(secret, `${superuserPassword}\n`, { mode: 0o600 });
  if (server.user) for (const path of [making, secret]) chownSync(path, server.user.uid, server.user.gid);
  try {
    await program(server, server.programs.initdb, [`--pgdata=${making}`, `--pwfile=${secret}`, ...CLUSTER]);
  } catch (error) {
    throw new Sentence(`The database could not be made in ${server.data}: ${lastLine(stderrOf(error))}`);
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(making, server.data);
}

/** Start the server on `port`; what an interrupted run left behind is cleared first. */
export async function startServer(server: Server, port: number): Promise<void> {
  await clearLeftovers(server);
  if (existsSync(server.log)) renameSync(server.log, `${server.log}.1`);
  writeFileSync(server.log, '', { mode: 0o600 });
  if (server.user) chownSync(server.log, server.user.uid, server.user.gid);
  const settings = [...SETTINGS, ...server.settings, `port=${String(port)}`]
    .map((one) => `-c ${one}`)
    .join(' ');
  try {
    await control(server, ['start', '-w', '-t', '120', '-l', server.log, '-o', settings]);
  } catch {
    throw new Sentence(
      `The database in ${server.data} could not start: ${lastLine(readFileSync(server.log, 'utf8'))} (log: ${server.log})`,
    );
  }
}

/** Let running statements be rolled back, write everything down, and end. */
export async function stopServer(server: Server): Promise<void> {
  if (serverProcess(server.data) !== undefined)
    await control(server, ['stop', '-m', 'fast', '-w', '-t', '60']);
}

/** The process that serves this folder now, whoever started it. */
export function serverProcess(data: string): number | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return isRunning(pid, data) ? pid : undefined;
}

/** After kill -9 of the start the server still runs; after kill -9 of the server its mark is still there. */
async function clearLeftovers(server: Server): Promise<void> {
  if (serverProcess(server.data) !== undefined) await stopServer(server);
  else if (process.platform !== 'win32') rmSync(join(server.data, 'postmaster.pid'), { force: true });
}

const control = (server: Server, words: readonly string[]): Promise<unknown> =>
  program(server, server.programs.control, ['-D', server.data, ...words]);

function program(server: Server, file: string, words: readonly string[]): Promise<unknown> {
  const { PATH, SystemRoot, TEMP, TZ } = process.env;
  return run(file, words, {
    cwd: dirname(server.data),
    env: { ...defined({ PATH, SystemRoot, TEMP, TZ }), LC_ALL: 'C' },
    ...(server.user ? { uid: server.user.uid, gid: server.user.gid } : {}),
  });
}

const defined = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const stderrOf = (error: unknown): string =>
  error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);

/** The line that says why: the last fatal one, or the last one there is. */
export function lastLine(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.findLast((one) => /\b(FATAL|PANIC|error):/.test(one)) ?? lines.at(-1) ?? 'it gave no reason';
  return line.replace(/^.*\b(FATAL|PANIC|error):\s*/, '');
}
