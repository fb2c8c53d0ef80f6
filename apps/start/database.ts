import pg from 'pg';
import type { Configuration } from './configuration.ts';
import { type Cluster, ownDatabase } from './embedded/cluster.ts';
import { passwordsIn } from './passwords.ts';
import { migrate } from './migrate.ts';
import { prepareRoles, type RolePasswords } from './roles.ts';
import { say, step } from './say.ts';
import { reasonOf, Sentence } from './sentence.ts';
import { closeStatistics, requireClosedStatistics } from './postgres-statistics.ts';
import { inDatabase, signedInAs } from './urls.ts';

/** The connections that the product has. */
export interface Connections {
  /** The owner's: roles, migrations, seeding. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly figuresUrl: string;
  readonly jobsUrl: string;
}

const DATABASE = 'laget';
const BEING_MADE = 'laget_being_made';

/**
 * Migrate this clone's own database; the first time it is filled under another name, so half a one is never used.
 * With `aside` a new one is made in any case, and the earlier one gets that name when the new one is complete.
 */
export async function prepareEmbedded(
  cluster: Cluster,
  fill: (ownerUrl: string) => Promise<void>,
  aside?: string,
): Promise<Connections> {
  const earlier = await hasDatabase(cluster, DATABASE);
  const there = earlier && aside === undefined;
  if (!there) await dropDatabase(cluster, BEING_MADE);
  const database = there ? DATABASE : BEING_MADE;
  await ownDatabase(cluster, database);
  const ownerUrl = signedInAs(cluster.superuserUrl, 'app_migrator', cluster.passwords.app_migrator, database);
  await bringUpToDate(ownerUrl, cluster.passwords);
  await closeStatistics(inDatabase(cluster.superuserUrl, database));
  await fill(ownerUrl);
  if (earlier && aside !== undefined) await renameDatabase(cluster, DATABASE, aside);
  if (!there) await renameDatabase(cluster, BEING_MADE, DATABASE);
  return {
    ownerUrl: signedInAs(ownerUrl, 'app_migrator', cluster.passwords.app_migrator, DATABASE),
    appUrl: signedInAs(ownerUrl, 'app_rw', cluster.passwords.app_rw, DATABASE),
    figuresUrl: signedInAs(ownerUrl, 'app_figures', cluster.passwords.app_figures, DATABASE),
    jobsUrl: signedInAs(ownerUrl, 'app_jobs', cluster.passwords.app_jobs, DATABASE),
  };
}

/** Migrate the database that DATABASE_URL names. Every refusal of that server becomes one sentence. */
export async function prepareGiven(
  configuration: Configuration,
  ownerUrl: string,
  secrets: string,
): Promise<Connections> {
  const made = passwordsIn(secrets);
  const { databaseAppUrl: app, databaseFiguresUrl: figures, databaseJobsUrl: jobs } = configuration;
  const connections = {
    ownerUrl,
    appUrl: app ?? signedInAs(ownerUrl, 'app_rw', made.app_rw),
    figuresUrl: figures ?? signedInAs(ownerUrl, 'app_figures', made.app_figures),
    jobsUrl: jobs ?? signedInAs(ownerUrl, 'app_jobs', made.app_jobs),
  };
  try {
    await requireVersion(ownerUrl);
    await bringUpToDate(ownerUrl, {
      app_rw: passwordOf(connections.appUrl),
      app_figures: passwordOf(connections.figuresUrl),
      app_jobs: passwordOf(connections.jobsUrl),
    });
    const left = await requireClosedStatistics(connections, configuration.statistics);
    if (left !== '') say(`  ${left}`);
  } catch (error) {
    if (error instanceof Sentence) throw error;
    throw new Sentence(`The database in DATABASE_URL cannot be used: ${reasonOf(error)}.`);
  }
  return connections;
}

async function bringUpToDate(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  await step('Database roles are in place', () => prepareRoles(ownerUrl, passwords));
  await step('Database schema is up to date', () => migrate(ownerUrl));
}

const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);

async function requireVersion(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (version < 18)
      throw new Sentence(`The server in DATABASE_URL is PostgreSQL ${String(version)}; Laget needs 18.`);
  } finally {
    await client.end();
  }
}

async function asSuperuser(cluster: Cluster, sql: string, values: readonly string[] = []): Promise<number> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const hasDatabase = async (cluster: Cluster, name: string): Promise<boolean> =>
  (await asSuperuser(cluster, 'SELECT FROM pg_database WHERE datname = $1', [name])) > 0;

const dropDatabase = (cluster: Cluster, name: string): Promise<number> =>
  asSuperuser(cluster, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)}`);

/** Move a database aside or into its place; nobody may be connected to it. */
const renameDatabase = (cluster: Cluster, from: string, to: string): Promise<number> =>
  asSuperuser(cluster, `ALTER DATABASE ${pg.escapeIdentifier(from)} RENAME TO ${pg.escapeIdentifier(to)}`);
