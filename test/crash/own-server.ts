import { mkdtempSync, chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/start/address.ts';
import { ownDatabase } from '../../apps/start/embedded/cluster.ts';
import { placesOf } from '../../apps/start/embedded/places.ts';
import { programsIn } from '../../apps/start/embedded/programs.ts';
import {
  makeCluster,
  type Server,
  serverProcess,
  startServer,
  stopServer,
} from '../../apps/start/embedded/server.ts';
import { migrate } from '../../apps/start/migrate.ts';
import { passwordsIn } from '../../apps/start/passwords.ts';
import { isAlive } from '../../apps/start/processes.ts';
import { prepareRoles } from '../../apps/start/roles.ts';
import { signedInAs } from '../../apps/start/urls.ts';
import { keysIn, useKeys } from '../support/keys.ts';

/** A PostgreSQL of the crash test's own, on disk and as careful as the product's: it is there to be killed. */
export interface OwnServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly figuresUrl: string;
  readonly jobsUrl: string;
  readonly sealFile: string;
  readonly sealKeyFile: string;
  /** kill -9 to the server and everything it has started; answers how many processes that were. */
  readonly kill: () => Promise<number>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const clone = fileURLToPath(new URL('../../', import.meta.url));
const settings = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'max_connections=60'];

/** Makes the cluster, its roles and the migrated database. */
export async function openOwnServer(): Promise<OwnServer> {
  const places = placesOf(clone);
  const home = mkdtempSync(join(tmpdir(), 'laget-crash-'));
  chmodSync(home, 0o755);
  const [data, log] = [join(home, 'database'), join(home, 'database.log')];
  const server: Server = { programs: programsIn(places.programs), user: places.user, data, log, settings };
  useKeys({ ...keysIn(home), durable: true });
  const passwords = passwordsIn(join(home, 'passwords.json'));
  await makeCluster(server, passwords.superuser);
  const port = await freePort();
  const start = (): Promise<void> => startServer(server, port);
  await start();
  const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${String(port)}/postgres`;
  await ownDatabase({ superuserUrl, passwords }, 'laget');
  const ownerUrl = signedInAs(superuserUrl, 'app_migrator', passwords.app_migrator, 'laget');
  await prepareRoles(ownerUrl, passwords);
  await migrate(ownerUrl);
  return {
    ownerUrl,
    appUrl: signedInAs(ownerUrl, 'app_rw', passwords.app_rw),
    figuresUrl: signedInAs(ownerUrl, 'app_figures', passwords.app_figures),
    jobsUrl: signedInAs(ownerUrl, 'app_jobs', passwords.app_jobs),
    sealFile: join(home, 'seals.jsonl'),
    sealKeyFile: join(home, 'seal-key.pem'),
    kill: () => killAll(data),
    start,
    remove: async () => {
      await stopServer(server);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Only processes that this server itself has started. */
async function killAll(data: string): Promise<number> {
  const postmaster = serverProcess(data);
  if (postmaster === undefined) return 0;
  const family = [postmaster, ...childrenOf(postmaster)];
  for (const pid of family) killHard(pid);
  while (family.some(isAlive)) await pause(20);
  return family.length;
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself in between
  }
}

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

/** The fourth field of /proc/<pid>/stat, after the name in brackets. */
function parentOf(pid: number): number | undefined {
  try {
    return Number(
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ')[1],
    );
  } catch {
    return undefined;
  }
}
