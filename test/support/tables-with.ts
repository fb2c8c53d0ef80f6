import type { Laget } from './laget.ts';
import { appTables } from './schema/tables.ts';

/** The tables in which the text stands anywhere, as who may read everything sees them. */
export const tablesWith = async (
  laget: Pick<Laget, 'database' | 'owner'>,
  text: string,
): Promise<string[]> => {
  const client = await laget.owner.connect();
  const found: string[] = [];
  try {
    await client.query('SET ROLE app_seeder');
    for (const table of appTables) {
      const { rowCount } = await client.query(
        `SELECT FROM app.${table} t WHERE strpos(to_jsonb(t)::text, $1) > 0 LIMIT 1`,
        [text],
      );
      if (rowCount !== 0) found.push(table);
    }
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
  return found;
};
