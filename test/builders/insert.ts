import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../apps/api/src/platform/database/new-id.ts';
import { hasSealed, needsId, sealedRows } from '../../apps/api/src/sealing/sealed-rows.ts';
import { testSealing } from '../support/keys.ts';

type Value = string | number | boolean | null | readonly string[] | object;

/** One name per text, so that PostgreSQL reads it once per connection; a name holds 63 letters. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The row as the database holds it. */
const held = async (
  table: string,
  row: Readonly<Record<string, Value>>,
): Promise<Record<string, unknown>> => {
  if (!hasSealed(table)) return row;
  const [sealed] = await sealedRows(await testSealing(), table, [
    needsId(table) ? { id: newId(), ...row } : row,
  ]);
  return sealed ?? {};
};

/** One row as the seeder, sealed where it is to be. Answers with the id, or with '' when the table has none (`returning` null). */
export const insert = async (
  pool: pg.Pool | pg.PoolClient,
  table: string,
  given: Readonly<Record<string, Value>>,
  returning: 'id' | null = 'id',
): Promise<string> => {
  const row = await held(table, given);
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${String(index + 1)}`).join(', ');
  const tail = returning === null ? '' : ' RETURNING id';
  const text = `INSERT INTO app.${table} (${names.join(', ')}) VALUES (${places})${tail}`;
  const result = await pool.query<{ id: string }>({ name: nameOf(text), text, values: Object.values(row) });
  return result.rows[0]?.id ?? '';
};

/** Several inserts that only hold together: the baton and the follow-up check each other at COMMIT. */
export const together = async <Answer>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await work(client);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
};
