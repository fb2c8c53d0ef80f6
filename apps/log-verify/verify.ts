import pg from 'pg';
import { publicKeyIn } from '../api/src/access-log/seal/seal-key.ts';
import { Findings } from './finding.ts';
import { Tombstones } from './tombstones.ts';
import { lookAtHeads, walkChains } from './walk-chains.ts';
import { SealWalk } from './walk-seals.ts';

export interface Verified {
  readonly rows: number;
  readonly chains: number;
  readonly seals: number;
  readonly findings: Findings;
}

export interface ToVerify {
  /** A connection that may read the log past row-level security. */
  readonly url: string;
  readonly sealFile: string;
  readonly publicKeyFile: string;
  readonly progress?: (what: 'rows' | 'seals', count: number) => void;
}

/**
 * Walks every chain, every head, every seal and the file outside, in one snapshot of the database, so that what is written
 * meanwhile disturbs nothing. The whole log never stands in memory.
 */
export const verifyLog = async ({ url, sealFile, publicKeyFile, progress }: ToVerify): Promise<Verified> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const findings = new Findings();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL jit = off');
    const publicKey = publicKeyIn(publicKeyFile);
    const tombstones = await Tombstones.read(client, publicKey, findings);
    const walked = await walkChains(client, tombstones, findings, (count) => progress?.('rows', count));
    await lookAtHeads(client, findings);
    const walk = new SealWalk(client, publicKey, tombstones, findings);
    const seals = await walk.walk(sealFile, (count) => progress?.('seals', count));
    await client.query('COMMIT');
    return { ...walked, seals, findings };
  } finally {
    await client.end();
  }
};
