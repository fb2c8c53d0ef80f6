import type { Job, JobWork } from '../platform/jobs/job.ts';
import { raised, type UseRow } from './raised.ts';

/** So many days back, so that a night without the job loses nothing; what is in the queue already stays as it is. */
const daysBack = [3, 2, 1] as const;

/** So many people at a time. */
const page = 50;

/** What the rules find in those people's use on one day is committed at once; found anew, it is in the queue already. */
const lookThrough = async ({ step }: JobWork, days: number, users: readonly string[]): Promise<void> => {
  const used = await step<UseRow & { day: string }>('SELECT * FROM app.days_of_use_of($1, $2)', [
    days,
    users,
  ]);
  const found = raised(used);
  if (found.length > 0) await step('SELECT app.raise_review($1::jsonb)', [JSON.stringify(found)]);
};

/** Each night: what the rules find unusual in everybody's use of the days before, some people at a time. */
export const lookThroughTheLog: Job = {
  schedule: '20 1 * * *',
  run: async (work) => {
    let after: string | null = null;
    do {
      const users: { id: string }[] = await work.step<{ id: string }>(
        'SELECT u.id FROM app.next_users_of_the_log($1, $2) AS u(id)',
        [after, page],
      );
      for (const days of daysBack)
        await lookThrough(
          work,
          days,
          users.map(({ id }) => id),
        );
      after = users.length < page ? null : (users.at(-1)?.id ?? null);
      // the run's own transaction holds the lock: when it is lost, somebody else has the turn
      await work.rows('SELECT 1');
    } while (after !== null);
  },
};
