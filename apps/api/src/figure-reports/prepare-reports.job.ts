import type { Job } from '../platform/jobs/job.ts';

/** Each minute: what two people have approved since gets its reports, and reports that a correction touches a new version. */
export const prepareReports: Job = {
  schedule: '* * * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.prepare_reports()');
  },
};
