import { Worker } from 'node:worker_threads';
import type { AuditReport, AuditRules } from '../audit/audit.ts';
import type { Released } from '../audit/released.ts';
import type { Makers } from '../release/make-release.ts';
import type { ProtectionRules, Run } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';
import type { Job, Said } from './job.ts';

/** The thread runs the same kind of file as this one: source while developing, compiled when delivered. */
const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** The thread ended without an answer: out of memory, or killed. */
export class ThreadLost extends Error {}

/**
 * Runs a job in a thread of its own, for the solver blocks the one it runs in. Stopped by the signal, the thread ends
 * at once.
 */
const inThread = <Answer>(
  job: Job,
  answerOf: (said: Said) => Answer | undefined,
  onArea: ((said: Extract<Said, { kind: 'area' }>) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(file, { workerData: job, env: {} });
    const stop = () => {
      void worker.terminate();
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (said: Said) => {
      if (said.kind === 'area') onArea?.(said);
      if (said.kind === 'failed') reject(new Error(said.message));
      const answer = answerOf(said);
      if (answer !== undefined) resolve(answer);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new ThreadLost('The thread ended without an answer'));
    });
  });

const protect = (table: CountTable, rules: ProtectionRules, run: Run): Promise<readonly number[]> => {
  const { onArea, signal, kept, barred, aims, caps, stays } = run;
  const given = {
    ...(kept === undefined ? {} : { kept }),
    ...(barred === undefined ? {} : { barred }),
    ...(aims === undefined ? {} : { aims }),
    ...(caps === undefined ? {} : { caps }),
    ...(stays === undefined ? {} : { stays }),
  };
  return inThread(
    { kind: 'protect', table, rules, run: given },
    (said) => (said.kind === 'protected' ? said.rounded : undefined),
    ({ area, rounded, done, of }) => onArea?.(area, rounded, done, of),
    signal,
  );
};

const audit = (released: Released, { onArea, signal, ...rules }: AuditRules): Promise<AuditReport> =>
  inThread(
    { kind: 'audit', released, rules },
    (said) => (said.kind === 'audited' ? said.report : undefined),
    ({ area, done, of }) => onArea?.(area, done, of),
    signal,
  );

/** Rounding and auditing, each job in a thread of its own. */
export const inThreads: Makers = { protect, audit };
