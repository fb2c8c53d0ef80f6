import pg from 'pg';
import type { Sealing } from '../api/src/platform/sealing/sealing.ts';
import { actingAs } from './urls.ts';

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly number: string;
}

const next = `SELECT id, number FROM app.identity_number WHERE bi_v < $1 ORDER BY id LIMIT ${String(BATCH)} FOR UPDATE`;
const write = `UPDATE app.identity_number n SET blind_index = made.index, bi_v = $3
  FROM unnest($1::uuid[], $2::text[]) AS made (id, index) WHERE n.id = made.id`;
const declarations = 'SELECT count(*)::int AS count FROM app.staff_relation WHERE young_person_id IS NULL';

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
