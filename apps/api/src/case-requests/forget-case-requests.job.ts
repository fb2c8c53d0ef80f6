import type { Job } from '../platform/jobs/job.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

/** Each night: what a service asked for ninety days ago is gone, and the keys of what was written in it. */
export const forgetCaseRequests: Job = {
  schedule: '27 0 * * *',
  run: async ({ rows, service, afterCommit }) => {
    const sealing = service(Sealing);
    const gone = await rows<{ id: string } & Record<string, unknown>>(
      'SELECT id FROM app.forget_case_requests() AS f (id)',
    );
    afterCommit(async () => {
      for (const { id } of gone) await sealing.store.remove(id);
    });
  },
};
