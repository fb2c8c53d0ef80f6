import type { Job } from '../platform/jobs/job.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

/** Each night: requests for a team that are ninety days old are gone, and the keys of what was written in them. */
export const forgetHelpRequests: Job = {
  schedule: '25 0 * * *',
  run: async ({ rows, service, afterCommit }) => {
    const sealing = service(Sealing);
    const gone = await rows<{ id: string } & Record<string, unknown>>(
      'SELECT id FROM app.forget_help_requests() AS f (id)',
    );
    afterCommit(async () => {
      for (const { id } of gone) await sealing.store.remove(id);
    });
  },
};
