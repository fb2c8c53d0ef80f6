import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { canSeed, seed } from '../../apps/start/seeding.ts';
import { actingAs, inDatabase } from '../../apps/start/urls.ts';
import { testKeys } from './keys.ts';
import { makeHistory } from './make-figures.ts';
import { currentRun, type Run } from './run.ts';

/** A database of one test file's own, and the connections into it. */
export interface TestDatabase {
  readonly name: string;
  /** DATABASE_URL's user: may set the roles app_owner and app_seeder. */
  readonly ownerUrl: string;
  /** The API's role, under row-level security. */
  readonly appUrl: string;
  /** The figures' role. */
  readonly figuresUrl: string;
  /** The jobs' role. */
  readonly jobsUrl: string;
  /** Inserts what a test needs: every connection begins as app_seeder. */
  readonly seederUrl: string;
  /** Remove the database; connections that are still open are cut. */
  readonly drop: () => Promise<void>;
}

const clone = fileURLToPath(new URL('../../', import.meta.url));

/** A migrated and otherwise empty database: about 20 ms. Call `drop` in afterAll. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf('template');

/** A copy of what `make` puts into an empty database, once for the whole run. */
export async function sharedDatabase(
  name: string,
  make: (ownerUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  await madeOnce(name, 'template', make);
  return copyOf(name);
}

/** A copy of the demo municipality, which is made once for the whole run. */
export function demoDatabase(): Promise<TestDatabase> {
  return sharedDatabase('demo', makeDemo);
}

/** The same with the two newest quarters of figures, of invented people and published; made once for the whole run too. */
export async function demoWithFigures(): Promise<TestDatabase> {
  await madeOnce('demo', 'template', makeDemo);
  await madeOnce('figures', 'demo', async (ownerUrl) => {
    const { done, out, err } = await makeHistory({ ownerUrl }, 2);
    if (!done || err !== '') throw new Error(`The demo's figures were not made: ${out}${err}`);
  });
  return copyOf('figures');
}

async function makeDemo(ownerUrl: string): Promise<void> {
  if (!canSeed(clone)) throw new Error('apps/seed/main.ts is not there, so there is no demo municipality');
  await seed(clone, ownerUrl, process.env['SEED_DATE'], [], testKeys());
}

async function copyOf(template: string): Promise<TestDatabase> {
  const run = currentRun();
  const name = `${run.prefix}_${randomBytes(6).toString('hex')}`;
  await copyDatabase(run, `${run.prefix}_${template}`, name);
  const ownerUrl = inDatabase(run.ownerUrl, name);
  return {
    name,
    ownerUrl,
    appUrl: inDatabase(run.appUrl, name),
    figuresUrl: inDatabase(run.figuresUrl, name),
    jobsUrl: inDatabase(run.jobsUrl, name),
    seederUrl: actingAs(ownerUrl, 'app_seeder'),
    drop: () =>
      onServer(run, async (client) => {
        await untilLeft(client, name);
        await dropDatabase(client, name);
      }),
  };
}

/** Grants on the database itself are not copied with it. */
async function copyDatabase(run: Run, template: string, name: string): Promise<void> {
  const [from, to] = [pg.escapeIdentifier(template), pg.escapeIdentifier(name)];
  const owner = pg.escapeIdentifier(decodeURIComponent(new URL(run.ownerUrl).username));
  await onServer(run, async (client) => {
    await client.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy OWNER ${owner}`);
    await client.query(`REVOKE ALL ON DATABASE ${to} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${to} TO app_rw, app_figures, app_jobs`);
  });
}

/** Workers that ask at the same time wait for the first of them. */
async function madeOnce(
  name: string,
  from: string,
  make: (ownerUrl: string) => Promise<void>,
): Promise<void> {
  const run = currentRun();
  const made = `${run.prefix}_${name}`;
  await onServer(run, async (client) => {
    await client.query('SELECT pg_advisory_lock(4102, hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [made]);
    if (rowCount !== 0) return;
    const making = `${made}_being_made`;
    await dropDatabase(client, making);
    await copyDatabase(run, `${run.prefix}_${from}`, making);
    await make(inDatabase(run.ownerUrl, making));
    await client.query(
      `ALTER DATABASE ${pg.escapeIdentifier(making)} RENAME TO ${pg.escapeIdentifier(made)}`,
    );
  });
}

/** A pool says that it has ended while its connections are still on their way out: to cut those would be an error. */
async function untilLeft(client: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
    if (rowCount === 0) return;
    await setTimeout(20);
  }
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function onServer(run: Run, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: run.adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
