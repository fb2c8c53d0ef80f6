import type pg from 'pg';
import { chained, nothing } from '../api/src/access-log/seal/canonical.ts';
import type { Findings } from './finding.ts';
import { type Cells, everyRow, type Row, rowOf } from './row.ts';
import type { Tombstones } from './tombstones.ts';

/** Where a chain has come to. */
interface Place {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: string;
}

const BATCH = 2000;

const whereOf = ({ chain, seq, id }: Row): string => `chain ${chain}, row ${String(seq)} (${id})`;

/** One row after another; what is wrong is said once, at the row where it shows. */
const look = (row: Row, before: Place, findings: Findings): void => {
  const where = whereOf(row);
  if (row.own !== row.chain) findings.add('misplaced', where);
  if (!chained(row.prev, row.fields).equals(row.hash)) findings.add('edited', where);
  if (row.seq <= before.seq) findings.add('forked', where);
  else if (row.seq > before.seq + 1)
    findings.add(
      'deleted',
      `chain ${row.chain}, rows ${String(before.seq + 1)} to ${String(row.seq - 1)}, before ${row.id}`,
    );
  else if (!row.prev.equals(before.hash))
    findings.add('reordered', `${where}, after row ${String(before.seq)}`);
  if (row.at < before.at) findings.add('backdated', where);
};

/** Reads the whole log in the order of its chains, two thousand rows at a time. Answers how many rows and chains there are. */
export const walkChains = async (
  client: pg.Client,
  tombstones: Tombstones,
  findings: Findings,
  progress: (rows: number) => void,
): Promise<{ rows: number; chains: number }> => {
  await client.query(`DECLARE every_row NO SCROLL CURSOR FOR ${everyRow}`);
  let [rows, chains] = [0, 0];
  let place: Place | undefined;
  for (;;) {
    const batch = await client.query<(string | Buffer | null)[]>({
      text: `FETCH ${String(BATCH)} FROM every_row`,
      rowMode: 'array',
    });
    for (const cells of batch.rows satisfies Cells[]) {
      const row = rowOf(cells);
      if (place?.chain !== row.chain) {
        chains += 1;
        place = tombstones.endOf(row.chain) ?? { chain: row.chain, seq: 0, hash: nothing, at: '' };
      }
      look(row, place, findings);
      place = row;
    }
    rows += batch.rows.length;
    progress(rows);
    if (batch.rows.length < BATCH) break;
  }
  await client.query('CLOSE every_row');
  return { rows, chains };
};

const wrongHeads = `SELECT coalesce(h.chain_key, l.chain_key)::text AS chain, h.seq AS head, l.seq AS newest
  FROM app.chain_head h FULL JOIN (SELECT DISTINCT ON (chain_key) chain_key, seq, hash FROM app.access_log ORDER BY chain_key, seq DESC) l
    ON l.chain_key = h.chain_key
  WHERE (h.seq, h.hash) IS DISTINCT FROM (l.seq, l.hash) AND NOT (l.seq IS NULL AND EXISTS (
    SELECT FROM app.tombstone t WHERE t.chain_key = h.chain_key AND t.seq = h.seq AND t.hash = h.hash))`;

/** Each chain's head against its newest row: what was cut off since the last seal shows here. */
export const lookAtHeads = async (client: pg.Client, findings: Findings): Promise<void> => {
  const { rows } = await client.query<{ chain: string; head: number | null; newest: number | null }>(
    wrongHeads,
  );
  for (const { chain, head, newest } of rows) {
    const where = `chain ${chain}, head ${String(head ?? 'missing')}, newest row ${String(newest ?? 'missing')}`;
    findings.add((head ?? 0) > (newest ?? 0) ? 'truncated' : 'head-changed', where);
  }
};
