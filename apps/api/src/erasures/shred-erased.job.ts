import type { Job } from '../platform/jobs/job.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

interface Id {
  readonly id: string;
}
type Row = Id & Record<string, unknown>;

/** As many in a night; the rest the night after. */
const most = 50;

/**
 * Each night: those whose days of grace are over. The rows go first, and the keys when that is committed; a key that is left behind
 * then goes the next night.
 */
export const shredErased: Job = {
  schedule: '40 1 * * *',
  run: async ({ rows, service, afterCommit }) => {
    const sealing = service(Sealing);
    const keys = (await rows<Row>('SELECT id FROM app.lately_shredded() AS l (id)')).map(({ id }) => id);
    for (const { id } of await rows<Row>('SELECT id FROM app.erasures_due($1) AS d (id)', [most]))
      keys.push(
        ...(await rows<Row>('SELECT id FROM app.shred_case($1) AS s (id)', [id])).map((row) => row.id),
      );
    afterCommit(async () => {
      const day = new Date().toISOString().slice(0, 10);
      for (const id of keys) await sealing.shred(id, day);
    });
  },
};
