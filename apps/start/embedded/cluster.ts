import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from '../address.ts';
import { type Passwords, passwordsIn } from '../passwords.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.ts';
import { hasCluster } from './data-folder.ts';
import { type Places, placesOf } from './places.ts';
import { programsIn } from './programs.ts';
import { makeCluster, type Server, serverProcess, startServer, stopServer } from './server.ts';

/** The running embedded server of this clone. */
export interface Cluster {
  /** The superuser's connection, for making the owner and its database; the product never uses it. */
  readonly superuserUrl: string;
  readonly passwords: Passwords;
  readonly isRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

const SETTINGS = [
  'max_connections=60',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'max_parallel_workers_per_gather=0',
];

/** Start this clone's own PostgreSQL; the first time it is made. */
export async function openCluster(clone: string): Promise<Cluster> {
  const places = placesOf(clone);
  tellWhere(places);
  const server: Server = { ...places, programs: programsIn(places.programs), settings: SETTINGS };
  const passwords = await prepareData(server, join(places.secrets, 'passwords.json'));
  const port = await freePort();
  await startServer(server, port);
  return {
    superuserUrl: `postgres://postgres:${passwords.superuser}@127.0.0.1:${String(port)}/postgres`,
    passwords,
    isRunning: () => serverProcess(server.data) !== undefined,
    stop: () => stopServer(server),
  };
}

async function prepareData(server: Server, secrets: string): Promise<Passwords> {
  if (hasCluster(server.data)) {
    if (existsSync(secrets)) return passwordsIn(secrets);
    await moveAside(server);
  }
  const passwords = passwordsIn(secrets);
  await makeCluster(server, passwords.superuser);
  return passwords;
}

/** As root the data is not under `.data/`; when that folder was removed its passwords are lost, the data is not. */
async function moveAside(server: Server): Promise<void> {
  if (server.user === undefined)
    throw new Sentence(
      `The passwords of the database in ${server.data} are gone: put passwords.json back from a backup, or move the folder away to begin again.`,
    );
  if (serverProcess(server.data) !== undefined) await stopServer(server);
  const aside = `${server.data}.before-${String(Date.now())}`;
  renameSync(server.data, aside);
  say(`  .data/ was removed, so a new database is made; the earlier one is kept in ${aside}`);
}

function tellWhere(places: Places): void {
  if (places.user === undefined) return;
  const { name, added } = places.user;
  const who = added ? `the user «${name}», which was added to this machine now,` : `the user «${name}»`;
  say(`  Started as root: the database runs as ${who} in ${dirname(places.data)}`);
}

/** Make the owner and an empty database of its own, unless they are there; answers the owner's connection. */
export async function ownDatabase(
  cluster: Pick<Cluster, 'superuserUrl' | 'passwords'>,
  database: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    const owner = await client.query(`SELECT FROM pg_roles WHERE rolname = 'app_migrator'`);
    if (owner.rowCount === 0) await client.query('CREATE ROLE app_migrator LOGIN CREATEROLE');
    await client.query(
      `ALTER ROLE app_migrator PASSWORD ${pg.escapeLiteral(cluster.passwords.app_migrator)}`,
    );
    const there = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    const name = pg.escapeIdentifier(database);
    if (there.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER app_migrator`);
  } finally {
    await client.end();
  }
}
