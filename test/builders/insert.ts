import type pg from 'pg';

type Value = string | number | boolean | null | readonly string[] | object;

/** One row as the seeder. Answers with the id, or with '' when the table has none (`returning` null). */
export const insert = async (
  pool: pg.Pool | pg.PoolClient,
  table: string,
  row: Readonly<Record<string, Value>>,
  returning: 'id' | null = 'id',
): Promise<string> => {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${String(index + 1)}`).join(', ');
  const tail = returning === null ? '' : ' RETURNING id';
  const text = `INSERT INTO app.${table} (${names.join(', ')}) VALUES (${places})${tail}`;
  const result = await pool.query<{ id: string }>(text, Object.values(row));
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
