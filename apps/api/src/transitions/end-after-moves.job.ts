import type { Job } from '../platform/jobs/job.ts';

/** Each night: places on the team that have lasted thirty days after a move, and that nobody has renewed. */
export const endAfterMoves: Job = {
  schedule: '10 0 * * *',
  run: async ({ step }) => {
    await step('SELECT app.end_after_moves()', []);
  },
};
