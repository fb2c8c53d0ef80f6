import { testSealing } from './keys.ts';
import type { Laget } from './laget.ts';

export interface LogRow {
  readonly actor_user_id: string | null;
  readonly actor_post_id: string | null;
  readonly young_person_id: string | null;
  readonly young_person_ids: readonly string[];
  readonly action: string;
  readonly categories: readonly string[];
  readonly allowed: boolean;
  readonly basis: string | null;
  readonly rule: string | null;
  readonly acr: string | null;
  readonly ip_class: string | null;
}

/** The whole access log, oldest first: read as the role of the definer functions, which the product never signs in as. */
export const readLog = async (laget: Laget): Promise<LogRow[]> => {
  const client = await laget.owner.connect();
  try {
    await client.query('SET ROLE app_definer');
    const { rows } = await client.query<LogRow>('SELECT * FROM app.access_log ORDER BY at, id');
    return await (await testSealing()).open(rows);
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
};

/** Runs one statement past row-level security, to bring about what no verb can yet. */
export const asDefiner = async (
  laget: Laget,
  text: string,
  values: readonly unknown[] = [],
): Promise<void> => {
  const client = await laget.owner.connect();
  try {
    await client.query('SET ROLE app_definer');
    await client.query(text, [...values]);
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
};

/** Asks as the role that reads past the policies. */
export const rowsAsDefiner = async (laget: Laget, text: string): Promise<unknown[]> => {
  const client = await laget.owner.connect();
  try {
    await client.query('SET ROLE app_definer');
    const { rows }: { rows: unknown[] } = await client.query(text);
    return rows;
  } finally {
    await client.query('SET ROLE app_owner');
    client.release();
  }
};
