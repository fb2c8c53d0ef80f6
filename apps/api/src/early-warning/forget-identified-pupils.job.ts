import type { Job } from '../platform/jobs/job.ts';
import { Sealing } from '../platform/sealing/sealing.ts';

/** Each night: whoever was identified thirty days ago is gone, with the list and the key that it was sealed with. */
export const forgetIdentifiedPupils: Job = {
  schedule: '35 0 * * *',
  run: async ({ rows, service, afterCommit }) => {
    const sealing = service(Sealing);
    const gone = await rows<{ id: string } & Record<string, unknown>>(
      'SELECT id FROM app.forget_identified_pupils() AS f (id)',
    );
    afterCommit(async () => {
      for (const { id } of gone) await sealing.store.remove(id);
    });
  },
};
