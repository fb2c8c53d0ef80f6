import type { Job } from '../platform/jobs/job.ts';

/** As many a minute; the rest the minute after. */
const most = 500;

/** Each minute: a session that stood still too long was over already; now it says so and leaves its row in the log. */
export const endStaleSessions: Job = {
  schedule: '* * * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.end_stale_sessions($1)', [most]);
  },
};
