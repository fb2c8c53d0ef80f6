import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/start/address.ts';
import { placesOf } from '../../apps/start/embedded/places.ts';
import { programsIn } from '../../apps/start/embedded/programs.ts';
import {
  makeCluster,
  type Server,
  serverProcess,
  startServer,
  stopServer,
} from '../../apps/start/embedded/server.ts';
import { type Passwords, passwordsIn } from '../../apps/start/passwords.ts';
import { isAlive } from '../../apps/start/processes.ts';

/** A server for one test run, in memory where there is room. */
export interface ThrowAway {
  readonly server: Server;
  readonly home: string;
  readonly superuserUrl: string;
  readonly passwords: Passwords;
}

/** One for the run, and one that a test takes for somebody's own server. */
const names = { run: 'laget-test-', own: 'laget-own-' } as const;
const ROOM_NEEDED = 300 * 1024 * 1024;

/** Nothing here survives the run, so nothing waits for the disk. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'max_parallel_workers_per_gather=0',
];

/** Start a server of this run's own (or a test's own); it never meets the one that `npm start` keeps. */
export async function openThrowAway(clone: string, whose: keyof typeof names = 'run'): Promise<ThrowAway> {
  const places = placesOf(clone);
  const base = memoryOrDisk();
  await sweep(base, clone);
  const home = join(base, `${names[whose]}${String(process.pid)}`);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  const server = serverIn(home, places);
  const passwords = passwordsIn(join(home, 'passwords.json'));
  await makeCluster(server, passwords.superuser);
  const port = await freePort();
  await startServer(server, port);
  const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${String(port)}/postgres`;
  return { server, home, superuserUrl, passwords };
}

/** Stop the server and leave nothing behind. */
export async function closeThrowAway({ server, home }: ThrowAway): Promise<void> {
  await stopServer(server);
  rmSync(home, { recursive: true, force: true });
}

const serverIn = (home: string, places: ReturnType<typeof placesOf>): Server => ({
  programs: programsIn(places.programs),
  user: places.user,
  data: join(home, 'database'),
  log: join(home, 'database.log'),
  settings: SETTINGS,
});

function memoryOrDisk(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > ROOM_NEEDED ? memory : tmpdir();
}

/** A run that was killed leaves its server running: stop it and remove its folder. */
async function sweep(base: string, clone: string): Promise<void> {
  for (const name of readdirSync(base)) {
    const pid = Object.values(names).map((known) => (name.startsWith(known) ? name.slice(known.length) : ''));
    if (pid.every((one) => one === '')) continue;
    const home = join(base, name);
    if (isAlive(Number(pid.join('')))) continue;
    const server = serverIn(home, placesOf(clone));
    if (serverProcess(server.data) !== undefined) await stopServer(server).catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
  }
}
