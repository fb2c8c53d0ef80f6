import type { Job } from '../platform/jobs/job.ts';

/**
 * Each minute: who is no manager any more gets no report from now on; and what two people have approved since gets its reports, and
 * reports that a correction touches a new version.
 */
export const prepareReports: Job = {
  schedule: '* * * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.end_left_receivers()');
    await rows('SELECT app.prepare_reports()');
  },
};
