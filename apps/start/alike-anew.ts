import pg from 'pg';
import { keysOf } from '#domain/closed-table/closed-table';
import type { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { compared } from '../api/src/sealing/alike-indexes.ts';
import { actingAs } from './urls.ts';

const BATCH = 500;

/** One table, some rows at a time, each time whole. */
async function tableAnew(client: pg.Client, table: keyof typeof compared, sealing: Sealing): Promise<number> {
  const { from, indexes } = compared[table];
  const staff = table === 'app_user' ? `AND kind = 'staff'` : '';
  const next = `SELECT id, ${from.join(', ')} FROM app.${table} WHERE id > $1 ${staff} ORDER BY id LIMIT ${String(BATCH)}`;
  let [done, last] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const found = await client.query<{ id: string }>(next, [last]);
    const rows = await sealing.open(found.rows);
    const newest = rows.at(-1);
    if (newest === undefined) return done;
    const made = rows.map((row) => ({ id: row.id, ...indexes({ ...row }, sealing.ring) }));
    const columns = Object.keys(indexes({}, sealing.ring));
    await client.query(
      `UPDATE app.${table} t SET ${columns.map((name) => `${name} = made.${name}`).join(', ')}
       FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, ${columns.map((name) => `${name} text`).join(', ')}) WHERE t.id = made.id`,
      [JSON.stringify(made)],
    );
    [done, last] = [done + rows.length, newest.id];
  }
}

/** Gives every name and telephone number that is compared an index of the newest key. Answers how many rows. */
export async function alikeAnew(ownerUrl: string, sealing: Sealing): Promise<number> {
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_definer') });
  await client.connect();
  try {
    let done = 0;
    for (const table of keysOf(compared)) done += await tableAnew(client, table, sealing);
    return done;
  } finally {
    await client.end();
  }
}
