import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/all.ts';
import { prepareJobs } from './jobs.ts';
import { unknownTo } from './newer.ts';
import { Sentence } from './sentence.ts';

const known: readonly string[] = migrations.map((migration) => migration.name);

/** Bring the database up to this version, as its owner; answers how many migrations were run. */
export async function migrate(url: string): Promise<number> {
  await refuseNewer(url);
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'app',
    entities: [],
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { options: '-c role=app_owner -c lock_timeout=10s -c check_function_bodies=off' },
  });
  await source.initialize();
  try {
    const run = await source.runMigrations();
    await prepareJobs(url);
    return run.length;
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(url: string): Promise<void> {
  const unknown = unknownTo(known, await migrationsIn(url));
  if (unknown.length > 0)
    throw new Sentence(
      `The database was made by a newer version of Laget (it has ${unknown.join(', ')}). Start that version, or use another database.`,
    );
}

async function migrationsIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, options: '-c role=app_owner' });
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT WHERE to_regclass('app.migration') IS NOT NULL`);
    if (rowCount === 0) return [];
    const { rows } = await client.query<{ name: string }>('SELECT name FROM app.migration ORDER BY id');
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}
