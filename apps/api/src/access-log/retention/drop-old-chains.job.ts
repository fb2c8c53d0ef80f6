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

/** Each night: the log about somebody whose last follow-up was closed long enough ago goes, whole, under a signed tombstone. */
export const dropOldChains: Job = {
  schedule: '20 1 * * *',
  run: async ({ rows, service }) => {
    const { sealKeyFile } = service(Configuration);
    if (sealKeyFile === null) throw new Error('Seals have no key');
    const past = await rows<Past & Record<string, unknown>>('SELECT * FROM app.chains_past($1)', [most]);
    for (const { chain, seq, hash, at } of past) {
      const dropped = { chain, seq, hash: hash.toString('hex'), at, rule };
      const signature = signedTombstone(dropped, sealKeyIn(sealKeyFile));
      await rows('SELECT app.drop_chain($1, $2, $3, $4, $5, $6)', [
        ...[chain, seq, hash, at, rule],
        signature,
      ]);
    }
  },
};
