import pg from 'pg';
import type { KeyRing } from '../api/src/platform/sealing/key-ring.ts';
import type { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { actingAs } from './urls.ts';

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly number: string;
}

interface Alike {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

const next = `SELECT id, number FROM app.identity_number WHERE bi_v < $1 ORDER BY id LIMIT ${String(BATCH)} FOR UPDATE`;
const write = `UPDATE app.identity_number n SET blind_index = made.index, bi_v = $3
  FROM unnest($1::uuid[], $2::text[]) AS made (id, index) WHERE n.id = made.id`;
const declarations = 'SELECT count(*)::int AS count FROM app.staff_relation WHERE young_person_id IS NULL';

/** What is compared alike: table → the columns that are read, and from them the indexes that are written. */
const compared: Readonly<
  Record<string, (row: Alike, ring: KeyRing) => Readonly<Record<string, string | null>>>
> = {
  young_person: ({ name }, ring) => ({ surname_index: ring.alike('surname', name) }),
  guardian: ({ name, phone }, ring) => ({
    name_index: ring.alike('name', name),
    contact_index: ring.alike('phone', phone),
  }),
  app_user: ({ name, phone }, ring) => ({
    name_index: ring.alike('name', name),
    surname_index: ring.alike('surname', name),
    phone_index: ring.alike('phone', phone),
  }),
};
const texts: Readonly<Record<string, string>> = {
  young_person: `family_name AS name, '' AS phone`,
  guardian: `name, coalesce(contact, '') AS phone`,
  app_user: `name, coalesce(phone, '') AS phone`,
};

/** Names and telephone numbers of one table, some at a time, each time whole. */
async function tableAlikeAnew(client: pg.Client, table: string, sealing: Sealing): Promise<number> {
  const indexesOf = compared[table] ?? (() => ({}));
  const staffOnly = table === 'app_user' ? `AND kind = 'staff'` : '';
  let [done, last] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const found = await client.query<Alike>(
      `SELECT id, ${texts[table] ?? ''} FROM app.${table} WHERE id > $1 ${staffOnly} ORDER BY id LIMIT ${String(BATCH)}`,
      [last],
    );
    const rows = await sealing.open(found.rows);
    const newest = rows.at(-1);
    if (newest === undefined) return done;
    const made = rows.map((row) => ({ id: row.id, ...indexesOf(row, sealing.ring) }));
    const columns = Object.keys(made[0] ?? {}).filter((name) => name !== 'id');
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
    for (const table of Object.keys(compared)) done += await tableAlikeAnew(client, table, sealing);
    return done;
  } finally {
    await client.end();
  }
}

/** Gives every number an index of the newest key, some at a time, each time whole. Answers what still needs an earlier one. */
export async function indexAnew(
  ownerUrl: string,
  sealing: Sealing,
  say: (line: string) => void,
): Promise<{ done: number; declared: number }> {
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_definer') });
  await client.connect();
  const { newestIndex } = sealing.ring;
  let done = 0;
  try {
    for (;;) {
      await client.query('BEGIN');
      const found = await client.query<Row>(next, [newestIndex]);
      const rows = await sealing.open(found.rows);
      const indexes = rows.map(({ number }) => sealing.ring.indexes(number)[0]?.index);
      await client.query(write, [rows.map(({ id }) => id), indexes, newestIndex]);
      await client.query('COMMIT');
      if (rows.length === 0) break;
      done += rows.length;
      say(`  ${String(done)} numbers`);
    }
    const { rows } = await client.query<{ count: number }>(declarations);
    return { done, declared: rows[0]?.count ?? 0 };
  } finally {
    await client.end();
  }
}
