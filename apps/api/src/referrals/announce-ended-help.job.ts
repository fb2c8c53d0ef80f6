import type { Job } from '../platform/jobs/job.ts';

/** Help for a time ends at midnight in Norway. As many minutes are looked back at as a late run may be late. */
const lookBack = 60;

/** Just after midnight: whoever helped and whoever asked for the help, and looks at the page, is told that it has ended. */
export const announceEndedHelp: Job = {
  schedule: '0,1 0 * * *',
  run: async ({ step }) => {
    await step('SELECT app.announce_ended_help($1)', [lookBack]);
  },
};
