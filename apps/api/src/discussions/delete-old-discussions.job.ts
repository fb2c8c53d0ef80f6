import type { Job } from '../platform/jobs/job.ts';

/** Each night: discussions that belong to nobody after ninety days are gone. */
export const deleteOldDiscussions: Job = {
  schedule: '20 0 * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.delete_old_discussions()');
  },
};
