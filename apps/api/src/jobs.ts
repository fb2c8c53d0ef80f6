import { sealLog } from './access-log/seal/seal-log.job.ts';
import { pauseWithNothingShared } from './consents/pause-with-nothing-shared.job.ts';
import type { JobTable } from './platform/jobs/job.ts';

/** Every job there is. Its name is for good: the queue keeps it. */
export const jobs = {
  'seal-log': sealLog,
  'pause-with-nothing-shared': pauseWithNothingShared,
} as const satisfies JobTable;
