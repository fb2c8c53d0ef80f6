import pg from 'pg';
import { functions, memberships, parts, relations, roles, schemas } from './sql.ts';

/**
 * Everything that the migrations have made, as text to review: columns, constraints, indexes, policies, triggers,
 * functions, owners and grants. The drift gate of TypeORM compares names alone; this compares what they say.
 */
export async function schemaText(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=pg_catalog' });
  await client.connect();
  try {
    return await described(client);
  } finally {
    await client.end();
  }
}

async function described(client: pg.Client): Promise<string> {
  const lines = async (sql: string, values: string[] = []): Promise<string[]> => {
    const { rows } = await client.query<{ line: string }>(sql, values);
    return rows.map((row) => row.line);
  };
  const tables = await client.query<{ oid: string; line: string }>(relations);
  const text = [...(await lines(roles)), ...(await lines(memberships)), '', ...(await lines(schemas)), ''];
  for (const { oid, line } of tables.rows) {
    text.push(line);
    for (const part of parts) text.push(...(await lines(part, [oid])).map((one) => `  ${one}`));
    text.push('');
  }
  text.push(...(await lines(functions)));
  return `${text.join('\n').trim()}\n`;
}
