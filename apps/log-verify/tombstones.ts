import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { isGenuineTombstone } from '../api/src/access-log/seal/tombstone-text.ts';
import type { Findings } from './finding.ts';

interface End {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: string;
}

interface Row {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: string;
  readonly rule: string;
  readonly signature: Buffer;
}

const all = `SELECT chain_key::text AS chain, seq, hash, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, rule, signature
  FROM app.tombstone ORDER BY chain_key, seq`;

/** The chains that were dropped when their time was over; only those whose tombstone is signed count. */
export class Tombstones {
  private readonly ends = new Map<string, End>();

  static async read(client: pg.Client, publicKey: KeyObject, findings: Findings): Promise<Tombstones> {
    const tombstones = new Tombstones();
    const { rows } = await client.query<Row>(all);
    for (const { chain, seq, hash, at, rule, signature } of rows) {
      const dropped = { chain, seq, hash: hash.toString('hex'), at, rule };
      if (isGenuineTombstone(dropped, signature, publicKey))
        tombstones.ends.set(chain, { chain, seq, hash, at: '' });
      else findings.add('tombstone-forged', `chain ${chain}, row ${String(seq)}`);
    }
    return tombstones;
  }

  /** Where the chain goes on from, when it was dropped once. */
  endOf(chain: string): End | undefined {
    return this.ends.get(chain);
  }
}
