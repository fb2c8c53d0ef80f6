import { readFileSync } from 'node:fs';
import pg from 'pg';
import { say } from './say.ts';
import { Sentence } from './sentence.ts';

const file = 'apps/start/close-statistics.sql';
const statement = readFileSync(new URL('close-statistics.sql', import.meta.url), 'utf8');

const withClient = async <Answer>(
  url: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** As a superuser, in the database of the connection: PostgreSQL's own statistics are the owner's alone. */
export const closeStatistics = async (superuserUrl: string): Promise<void> => {
  await withClient(superuserUrl, (client) => client.query(statement));
};

interface Answer {
  readonly superuser: boolean;
  readonly open: boolean;
}

const question = `SELECT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
  has_table_privilege('app_figures', 'pg_catalog.pg_stat_all_tables', 'SELECT')
    OR has_table_privilege('app_figures', 'pg_catalog.pg_locks', 'SELECT')
    OR has_function_privilege('app_figures', 'pg_catalog.pg_stat_get_live_tuples(oid)', 'EXECUTE')
    OR has_function_privilege('app_figures', 'pg_catalog.pg_relation_size(regclass, text)', 'EXECUTE')
    OR has_column_privilege('app_figures', 'pg_catalog.pg_class', 'reltuples', 'SELECT') AS open`;

const lead =
  'The role of the figures can read in the statistics of PostgreSQL how many rows a table of people has.';
const way = `Let a superuser of the server run ${file} in the database of DATABASE_URL once`;

/**
 * On a server of somebody's own only its superuser can close them. The demo says so and goes on.
 *
 * @throws a sentence for the operator of a real start.
 */
export const requireClosedStatistics = async (ownerUrl: string, demo: boolean): Promise<void> => {
  const answer = await withClient(ownerUrl, async (client) => (await client.query<Answer>(question)).rows[0]);
  if (answer?.open !== true) return;
  if (answer.superuser) await closeStatistics(ownerUrl);
  else if (demo) say(`  ${lead} ${way}.`);
  else throw new Sentence(`${lead} ${way}, and start again.`);
};
