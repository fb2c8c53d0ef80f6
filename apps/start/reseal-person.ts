import pg from 'pg';
import type { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { actingAs } from './urls.ts';

interface Table {
  readonly name: string;
  /** Column → its type, of those that may hold a text, alone or inside something. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Resealing {
  readonly batch?: number;
  /** Called in each transaction before it is committed, with how many rows are done. */
  readonly step?: (rows: number) => void;
}

/** The log is under its own hashes, so what is sealed in it stays as it was written. */
const tables = `SELECT c.table_name AS name, jsonb_object_agg(c.column_name, CASE c.data_type WHEN 'ARRAY' THEN 'text[]' ELSE c.data_type END) AS columns
  FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'app' AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('access_log', 'migration')
    AND (c.data_type IN ('text', 'jsonb') OR c.udt_name = '_text') GROUP BY 1 ORDER BY 1`;

/** Sealed for them with another key than the newest. */
const older = (whose: string, newest: number): string =>
  `:${whose}:[0-9a-f-]{36}:(?!${String(newest)}:)[0-9]{1,9}:`;

const literal = pg.escapeIdentifier;

/**
 * Some rows in one transaction, as the tables' owner, who alone may step past the triggers and policies, and only inside it:
 * cut off, the table is as it was. Nothing but what is sealed is changed; each column's own check is asked as ever.
 */
async function someRows(
  client: pg.Client,
  { name, columns }: Table,
  sealing: Sealing,
  whose: string,
  { batch = 500, step }: Resealing,
): Promise<number> {
  const table = `app.${literal(name)}`;
  const names = Object.keys(columns);
  const old = older(whose, await sealing.newestVersion(whose));
  await client.query('BEGIN');
  await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT ctid::text AS "at", ${names.map((column) => `${literal(column)}::text`).join(', ')} FROM ${table} AS t
     WHERE t::text ~ $1 LIMIT ${String(batch)}`,
    [old],
  );
  for (const { at = '', ...row } of rows) {
    const anew = await Promise.all(names.map((column) => sealing.reseal(row[column] ?? null, whose)));
    const set = names.map(
      (column, index) => `${literal(column)} = $${String(index + 2)}::${columns[column] ?? 'text'}`,
    );
    await client.query(`UPDATE ${table} SET ${set.join(', ')} WHERE ctid = $1::tid`, [at, ...anew]);
  }
  await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
  step?.(rows.length);
  await client.query('COMMIT');
  return rows.length;
}

/**
 * Seals everything of theirs anew with their newest key, some rows at a time; what was cut off goes on where it stopped, for what
 * is done is no longer found. Answers how many rows, and in how many lines of the log an earlier key is still needed.
 */
export async function resealPerson(
  ownerUrl: string,
  sealing: Sealing,
  whose: string,
  resealing: Resealing = {},
): Promise<{ rows: number; inTheLog: number }> {
  const old = older(whose, await sealing.newestVersion(whose));
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_owner') });
  await client.connect();
  try {
    const found = await client.query<Table>(tables);
    let rows = 0;
    for (const table of found.rows)
      for (let some = -1; some !== 0; rows += some)
        some = await someRows(client, table, sealing, whose, resealing);
    return { rows, inTheLog: await linesOfTheLog(client, old) };
  } finally {
    await client.end();
  }
}

async function linesOfTheLog(client: pg.Client, old: string): Promise<number> {
  await client.query('BEGIN');
  await client.query('ALTER TABLE app.access_log NO FORCE ROW LEVEL SECURITY');
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM app.access_log WHERE reason ~ $1',
    [old],
  );
  await client.query('ROLLBACK');
  return rows[0]?.count ?? 0;
}
