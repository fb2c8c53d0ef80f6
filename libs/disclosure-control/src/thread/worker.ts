import { parentPort, workerData } from 'node:worker_threads';
import { audit } from '../audit/audit.ts';
import { protectAreas } from '../rounding/protect.ts';
import type { Job, Said } from './job.ts';

const say = (said: Said): void => parentPort?.postMessage(said);

const run = async (job: Job): Promise<void> => {
  if (job.kind === 'protect') {
    const onArea = (area: string, rounded: readonly number[], done: number, of: number) => {
      say({ kind: 'area', area, rounded, done, of });
    };
    say({ kind: 'protected', rounded: await protectAreas(job.table, job.rules, { ...job.run, onArea }) });
    return;
  }
  const onArea = (area: string, done: number, of: number) => {
    say({ kind: 'area', area, rounded: [], done, of });
  };
  say({ kind: 'audited', report: await audit(job.released, { ...job.rules, onArea }) });
};

/** Nobody but the starter of the thread gives it work. */
const isJob = (value: unknown): value is Job =>
  typeof value === 'object' && value !== null && 'kind' in value;

const given: unknown = workerData;
if (!isJob(given)) throw new TypeError('A thread needs a job');
// the solver's own errors carry its whole program as their text
run(given).catch((error: unknown) => {
  say({ kind: 'failed', message: error instanceof Error ? error.message.slice(0, 500) : 'Unknown' });
});
