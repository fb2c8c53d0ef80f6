import type { Job } from '../platform/jobs/job.ts';

/** Every hour: requests of the day before are forgotten, and would be carried out again. */
export const forgetSentRequests: Job = {
  schedule: '17 * * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.forget_sent_requests()');
  },
};
