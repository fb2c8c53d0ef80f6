import type { Job } from '../platform/jobs/job.ts';
import { raised, type UseRow } from './raised.ts';

/** So many days back, so that a night without the job loses nothing; what is in the queue already stays as it is. */
const daysBack = [3, 2, 1] as const;

/** Each night: what the rules find unusual in everybody's use of the days before. */
export const lookThroughTheLog: Job = {
  schedule: '20 1 * * *',
  run: async ({ rows }) => {
    for (const days of daysBack) {
      const used = await rows<UseRow & { day: string }>('SELECT * FROM app.all_days_of_use($1)', [days]);
      await rows('SELECT app.raise_review($1::jsonb)', [JSON.stringify(raised(used))]);
    }
  },
};
