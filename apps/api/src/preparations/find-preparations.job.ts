import type { Job } from '../platform/jobs/job.ts';
import { preparationRules } from './preparation-rules.ts';

/** Each night: who has a date ahead that is known, and what should be done before it. */
export const findPreparations: Job = {
  schedule: '25 0 * * *',
  run: async ({ rows }) => {
    await rows('SELECT app.find_all_preparations($1::jsonb)', [preparationRules]);
  },
};
