import type { Job } from '../platform/jobs/job.ts';

/** Each night: who was told what is forgotten when the law's days have gone. */
export const forgetNotices: Job = {
  schedule: '40 0 * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.forget_notices()');
  },
};
