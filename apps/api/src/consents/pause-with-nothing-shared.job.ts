import type { Job } from '../platform/jobs/job.ts';

/** Each night, when the day has changed: who is followed up with nothing shared any more is paused. */
export const pauseWithNothingShared: Job = {
  schedule: '5 0 * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.pause_with_nothing_shared()');
  },
};
