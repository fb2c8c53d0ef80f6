import type { Job } from '../platform/jobs/job.ts';

/** Every five minutes: tries that no minute counts any more are forgotten. */
export const forgetWrongTries: Job = {
  schedule: '*/5 * * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.forget_wrong_tries()');
  },
};
