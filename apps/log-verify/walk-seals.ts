import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { rootOf } from '../api/src/access-log/seal/merkle.ts';
import { isGenuine, type SealLine } from '../api/src/access-log/seal/seal-line.ts';
import type { Findings } from './finding.ts';
import { sealsIn } from './outside-file.ts';
import type { Tombstones } from './tombstones.ts';

interface Seal extends SealLine {
  readonly chains: readonly string[];
  readonly seqs: readonly number[];
  readonly heads: readonly Buffer[];
}

const BATCH = 20;
const zero = '0'.repeat(64);

const everySeal = `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, cardinality(chains) AS count,
  encode(root, 'hex') AS root, encode(prev, 'hex') AS prev, encode(hash, 'hex') AS hash, encode(signature, 'hex') AS signature,
  chains, seqs, heads FROM app.seal ORDER BY id`;

/** The sealed rows that are not what they were, and rows after a sealed one that say they are older than the seal before. */
const changed = `SELECT u.chain::text AS chain, u.seq, l.id::text AS id, l.id IS NOT NULL AND l.hash = u.head AS same,
    n.id::text AS next, t.seq IS NOT NULL AS dropped
  FROM app.seal s CROSS JOIN unnest(s.chains, s.seqs, s.heads) AS u (chain, seq, head)
    LEFT JOIN app.access_log l ON l.chain_key = u.chain AND l.seq = u.seq
    LEFT JOIN app.access_log n ON n.chain_key = u.chain AND n.seq = u.seq + 1 AND n.at < s.at - interval '2 minutes'
    LEFT JOIN LATERAL (SELECT t.seq FROM app.tombstone t WHERE t.chain_key = u.chain AND t.seq >= u.seq LIMIT 1) t ON true
  WHERE s.id = $1 AND (l.hash IS DISTINCT FROM u.head OR n.id IS NOT NULL)`;

interface Changed {
  readonly chain: string;
  readonly seq: number;
  readonly id: string | null;
  readonly same: boolean;
  readonly next: string | null;
  readonly dropped: boolean;
}

const whereOf = (seal: SealLine): string => `seal ${String(seal.id)} (${seal.at})`;

const same = (one: SealLine, other: SealLine): boolean =>
  one.hash === other.hash && one.signature === other.signature && one.root === other.root;

/** One pass over the seals of the database and of the file beside each other. */
export class SealWalk {
  private before = { id: 0, hash: zero };
  private count = 0;

  private readonly client: pg.Client;
  private readonly publicKey: KeyObject;
  private readonly tombstones: Tombstones;
  private readonly findings: Findings;

  constructor(client: pg.Client, publicKey: KeyObject, tombstones: Tombstones, findings: Findings) {
    this.client = client;
    this.publicKey = publicKey;
    this.tombstones = tombstones;
    this.findings = findings;
  }

  /** Answers how many seals there are. */
  async walk(file: string, progress: (seals: number) => void): Promise<number> {
    const outside = sealsIn(file);
    let line = await outside.next();
    let missing: Seal[] = [];
    for await (const seal of this.seals()) {
      await this.look(seal);
      while (line.done !== true && line.value.id < seal.id) {
        // the same seal once more, after a crash, is no fault; another with its number is
        if (line.value.id === this.before.id ? line.value.hash !== this.before.hash : true)
          this.findings.add('outside-differs', whereOf(line.value));
        line = await outside.next();
      }
      if (line.done === true || line.value.id > seal.id) missing.push(seal);
      else if (!same(seal, line.value) || !isGenuine(line.value, this.publicKey))
        this.findings.add('outside-differs', whereOf(seal));
      if (line.done !== true && line.value.id === seal.id) line = await outside.next();
      if (line.done !== true) missing = this.told(missing);
      this.before = seal;
      progress((this.count += 1));
    }
    // the newest two may still be on their way out
    if (missing.length > 2) this.told(missing);
    for (; line.done !== true; line = await outside.next())
      if (line.value.id !== this.before.id || line.value.hash !== this.before.hash)
        this.findings.add('seal-missing', whereOf(line.value));
    return this.count;
  }

  private told(missing: readonly Seal[]): Seal[] {
    for (const seal of missing) this.findings.add('outside-missing', whereOf(seal));
    return [];
  }

  private async *seals(): AsyncGenerator<Seal> {
    await this.client.query(`DECLARE every_seal NO SCROLL CURSOR FOR ${everySeal}`);
    for (;;) {
      const { rows } = await this.client.query<Seal>(`FETCH ${String(BATCH)} FROM every_seal`);
      yield* rows;
      if (rows.length < BATCH) break;
    }
  }

  private async look(seal: Seal): Promise<void> {
    const { id, hash } = this.before;
    if (seal.id !== id + 1)
      this.findings.add('seal-missing', `seals ${String(id + 1)} to ${String(seal.id - 1)}`);
    else if (seal.prev !== hash) this.findings.add('seal-edited', whereOf(seal));
    const heads = seal.chains.map((chain, index) => ({
      chain,
      seq: seal.seqs[index] ?? 0,
      hash: seal.heads[index] ?? Buffer.alloc(0),
    }));
    if (!isGenuine(seal, this.publicKey) || rootOf(heads).toString('hex') !== seal.root)
      this.findings.add('seal-edited', whereOf(seal));
    if (heads.length > 0) await this.lookAtRows(seal);
  }

  private async lookAtRows(seal: Seal): Promise<void> {
    const { rows } = await this.client.query<Changed>(changed, [seal.id]);
    for (const { chain, seq, id, same: unchanged, next, dropped } of rows) {
      const where = `chain ${chain}, row ${String(seq)}${id === null ? '' : ` (${id})`}, ${whereOf(seal)}`;
      const ended = dropped && (this.tombstones.endOf(chain)?.seq ?? 0) >= seq;
      if (!unchanged && !(id === null && ended))
        this.findings.add(id === null ? 'truncated' : 'rewritten', where);
      if (next !== null) this.findings.add('backdated', `chain ${chain}, row ${String(seq + 1)} (${next})`);
    }
  }
}
