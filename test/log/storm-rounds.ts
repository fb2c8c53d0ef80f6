import pg from 'pg';
import type { Laget } from '../support/laget.ts';
import { actingAs } from '../../apps/start/urls.ts';
import { seal } from './a-log.ts';

export interface Storm {
  readonly connections: number;
  readonly transactions: number;
  readonly people: number;
}

/** Most transactions write one row; some write in several chains at once; some are taken back. */
const linesOf = (turn: number, people: readonly string[]): { ids: string[]; back: boolean } => {
  const at = (step: number): string => people[(turn * step) % people.length] ?? '';
  const ids = turn % 10 === 0 ? [at(7), at(3), at(5)] : [at(1)];
  return { ids: [...new Set(ids)].toSorted(), back: turn % 25 === 0 };
};

const insert = `INSERT INTO app.access_log (young_person_id, action, categories, allowed, basis, request_id)
  SELECT id, 'case.read', '{basic}', true, 'own_service', $2 FROM unnest($1::uuid[]) AS id ORDER BY id`;

const one = async (client: pg.Client, turn: number, people: readonly string[]): Promise<number> => {
  const { ids, back } = linesOf(turn, people);
  await client.query('BEGIN');
  await client.query({ name: 'storm', text: insert, values: [ids, String(turn)] });
  await client.query(back ? 'ROLLBACK' : 'COMMIT');
  return back ? 0 : ids.length;
};

/** Writes as fast as it goes over many connections, into few chains, with seals in between. Answers how many rows were written. */
export const storm = async (laget: Laget, { connections, transactions, people }: Storm): Promise<number> => {
  const chains = Array.from(
    { length: people },
    (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
  );
  let [turn, rows] = [0, 0];
  const write = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: actingAs(laget.database.ownerUrl, 'app_definer') });
    await client.connect();
    while (turn < transactions) {
      const written = await one(client, (turn += 1), chains);
      rows += written;
    }
    await client.end();
  };
  const sealing = new AbortController();
  const sealed = (async (): Promise<void> => {
    while (!sealing.signal.aborted) await seal(laget);
  })();
  await Promise.all(Array.from({ length: connections }, write));
  sealing.abort();
  await sealed;
  return rows;
};
