import { Configuration } from '../../platform/configuration.ts';
import type { Job, JobWork } from '../../platform/jobs/job.ts';
import { rootOf } from './merkle.ts';
import { appendToFile, lastInFile } from './seal-file.ts';
import { sealKeyIn } from './seal-key.ts';
import { type SealLine, signed } from './seal-line.ts';
import { sendToSyslog } from './syslog.ts';

interface OpenHeads {
  readonly id: number;
  readonly prev: Buffer;
  readonly at: string;
  readonly chains: readonly string[];
  readonly seqs: readonly number[];
  readonly heads: readonly Buffer[];
}

const open = `SELECT id, prev, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, chains, seqs, heads
  FROM app.heads_to_seal()`;

/** As many as are written outside in one go; the rest follows a minute later. */
const most = 10_000;

/** One root over the heads that have changed, signed and chained to the seal before. Also when nothing has changed: it says so. */
const seal = async ({ rows }: JobWork, keyFile: string): Promise<void> => {
  const [row] = await rows<OpenHeads & Record<string, unknown>>(open);
  if (row === undefined) throw new Error('No heads');
  const { id, prev, at, chains, seqs, heads } = row;
  const leaves = chains.map((chain, index) => ({
    chain,
    seq: seqs[index] ?? 0,
    hash: heads[index] ?? Buffer.alloc(0),
  }));
  const root = rootOf(leaves).toString('hex');
  const line = signed({ id, at, count: leaves.length, root, prev: prev.toString('hex') }, sealKeyIn(keyFile));
  await rows(
    `SELECT app.add_seal($1, $2, $3, $4, $5, decode($6, 'hex'), $7, decode($8, 'hex'), decode($9, 'hex'))`,
    [id, at, chains, seqs, heads, root, prev, line.hash, line.signature],
  );
};

/** What the file outside lacks. A database that is older than its own seals outside is not sealed on top of. */
const notYetOutside = async ({ rows }: JobWork, file: string): Promise<SealLine[]> => {
  const last = await lastInFile(file);
  const lines = await rows<SealLine & Record<string, unknown>>('SELECT * FROM app.seals_from($1, $2)', [
    last?.id ?? 1,
    most,
  ]);
  if (last === undefined) return lines;
  if (lines[0]?.hash !== last.hash)
    throw new Error('The seals outside the database are not those of this database');
  return lines.slice(1);
};

/** Each minute. The database has the seal first; the file and the log server get what they lack when it is committed. */
export const sealLog: Job = {
  schedule: '* * * * *',
  run: async (work) => {
    const { sealFile, sealKeyFile, sealSyslog } = work.service(Configuration);
    if (sealFile === null || sealKeyFile === null) throw new Error('Seals have no file');
    await seal(work, sealKeyFile);
    const lines = await notYetOutside(work, sealFile);
    work.afterCommit(async () => {
      await appendToFile(sealFile, lines);
      if (sealSyslog !== null) await sendToSyslog(sealSyslog, lines);
    });
  },
};
