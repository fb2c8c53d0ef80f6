import pg from 'pg';
import { sessionFor } from '../api/access/readers.ts';
import type { Worker } from '../builders/place-builder.ts';
import type { Laget } from './laget.ts';

/** One statement of somebody's own making, in a session of theirs and with the application's own rights. */
export const byHand = async (
  laget: Laget,
  { userId, postId }: Pick<Worker, 'userId' | 'postId'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> => {
  const secret = await sessionFor(laget, userId, postId);
  const app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  try {
    await app.query(`SELECT set_config('app.session', $1, false)`, [secret]);
    return (await app.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await app.end();
  }
};
