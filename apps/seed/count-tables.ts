import type pg from 'pg';

/**
 * Lets the planner count what has been written. Without it, everything is planned as if the tables were empty until
 * the database's own housekeeping comes round, and a prepared statement keeps such a plan. Only the owner may.
 */
export const countTables = async (client: pg.Client): Promise<void> => {
  await client.query('SET ROLE app_owner');
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'app' AND tablename <> 'migration' ORDER BY 1`,
  );
  for (const { name } of rows) await client.query(`ANALYZE ${name}`);
};
