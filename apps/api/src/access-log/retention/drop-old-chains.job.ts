import { Configuration } from '../../platform/configuration.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sealKeyIn } from '../seal/seal-key.ts';
import { signedTombstone } from '../seal/tombstone-text.ts';

interface Past {
  readonly chain: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: string;
}

/** The rule of law, which says how long; the database reads it. */
const rule = 'retention.usage_log';
/** As many in a night; the rest the night after. */
const most = 500;

/** What is past, and the one way in which it goes: the chain of one young person whole, one of lists from its beginning. */
const kinds = [
  { past: 'SELECT * FROM app.chains_past($1)', drop: 'SELECT app.drop_chain($1, $2, $3, $4, $5, $6)' },
  {
    past: 'SELECT * FROM app.list_chains_past($1)',
    drop: 'SELECT app.drop_list_chain($1, $2, $3, $4, $5, $6)',
  },
] as const;

/**
 * Each night, under a signed tombstone: the log about somebody whose last follow-up was closed long enough ago goes, whole; and the
 * beginning of what somebody who works here did that was about many or about nobody, as far as all of it is past.
 */
export const dropOldChains: Job = {
  schedule: '20 1 * * *',
  run: async ({ rows, service }) => {
    const { sealKeyFile } = service(Configuration);
    if (sealKeyFile === null) throw new Error('Seals have no key');
    for (const kind of kinds) {
      const past = await rows<Past & Record<string, unknown>>(kind.past, [most]);
      for (const { chain, seq, hash, at } of past) {
        const dropped = { chain, seq, hash: hash.toString('hex'), at, rule };
        const signature = signedTombstone(dropped, sealKeyIn(sealKeyFile));
        await rows(kind.drop, [chain, seq, hash, at, rule, signature]);
      }
    }
  },
};
