import type { Job } from '../platform/jobs/job.ts';
import { preparationRules } from './preparation-rules.ts';

/** So many young people at a time: what is written about them in the log lets others wait no longer than that. */
const page = 50;

interface Part extends Record<string, unknown> {
  readonly last: string | null;
}

/** Each night: who has a date ahead that is known, and what should be done before it. */
export const findPreparations: Job = {
  schedule: '25 0 * * *',
  run: async ({ rows, step }) => {
    let after: string | null = null;
    do {
      const parts: readonly Part[] = await step<Part>(
        'SELECT app.find_next_preparations($1::jsonb, $2, $3) AS last',
        [...[preparationRules, after, page]],
      );
      after = parts[0]?.last ?? null;
      // the run's own transaction holds the lock: when it is lost, somebody else has the turn
      await rows('SELECT 1');
    } while (after !== null);
  },
};
