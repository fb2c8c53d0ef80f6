import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ownDatabase } from '../../apps/start/embedded/cluster.ts';
import { migrate } from '../../apps/start/migrate.ts';
import { type Passwords, passwordsIn } from '../../apps/start/passwords.ts';
import { prepareRoles } from '../../apps/start/roles.ts';
import { say } from '../../apps/start/say.ts';
import { closeStatistics, requireClosedStatistics } from '../../apps/start/postgres-statistics.ts';
import { inDatabase, signedInAs } from '../../apps/start/urls.ts';
import { announce, type Run } from './run.ts';
import { closeThrowAway, openThrowAway } from './throw-away.ts';

const clone = fileURLToPath(new URL('../../', import.meta.url));
const prefix = `laget_test_${String(process.pid)}`;
let close: () => Promise<void> = () => Promise.resolve();

/** One server for the run and one migrated database that every test file gets a copy of. */
export async function prepareServer(): Promise<void> {
  const given = process.env['DATABASE_URL'];
  const { run, passwords } = given ? givenServer(given) : await ownServer();
  const template = `${prefix}_template`;
  if (given) await makeDatabase(run.adminUrl, template);
  else await ownDatabase({ superuserUrl: run.adminUrl, passwords }, template);
  const ownerUrl = inDatabase(run.ownerUrl, template);
  await prepareRoles(ownerUrl, passwords);
  await migrate(ownerUrl);
  if (given) {
    const connections = { ownerUrl, figuresUrl: inDatabase(run.figuresUrl, template) };
    const left = await requireClosedStatistics(connections, { production: false, accepted: false });
    if (left !== '') say(`  ${left}`);
  } else await closeStatistics(inDatabase(run.adminUrl, template));
  announce(run);
}

/** Drop what the run made; a server of our own is stopped and its folder removed. */
export const closeServer = (): Promise<void> => close();

async function ownServer(): Promise<{ run: Run; passwords: Passwords }> {
  const server = await openThrowAway(clone);
  close = () => closeThrowAway(server);
  const { superuserUrl: adminUrl, passwords, home } = server;
  const ownerUrl = signedInAs(adminUrl, 'app_migrator', passwords.app_migrator);
  return { run: runOn(adminUrl, ownerUrl, passwords, join(home, 'keys')), passwords };
}

/** A server that belongs to somebody: our databases carry the run's name, and its roles keep their passwords. */
function givenServer(url: string): { run: Run; passwords: Passwords } {
  const passwords = passwordsIn(join(clone, '.data/passwords.json'));
  const keysHome = mkdtempSync(join(tmpdir(), 'laget-keys-'));
  close = async () => {
    await dropDatabases(url);
    rmSync(keysHome, { recursive: true });
  };
  return { run: runOn(url, url, passwords, keysHome), passwords };
}

function runOn(adminUrl: string, ownerUrl: string, passwords: Passwords, keysHome: string): Run {
  return {
    adminUrl,
    prefix,
    ownerUrl,
    appUrl: signedInAs(adminUrl, 'app_rw', passwords.app_rw),
    figuresUrl: signedInAs(adminUrl, 'app_figures', passwords.app_figures),
    jobsUrl: signedInAs(adminUrl, 'app_jobs', passwords.app_jobs),
    keysHome,
  };
}

async function makeDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`));
}

async function dropDatabases(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE starts_with(datname, $1)`,
      [prefix],
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
