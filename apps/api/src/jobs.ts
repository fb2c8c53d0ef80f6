import { dropOldChains } from './access-log/retention/drop-old-chains.job.ts';
import { sealLog } from './access-log/seal/seal-log.job.ts';
import { lookThroughTheLog } from './log-review/look-through-the-log.job.ts';
import { endAfterMoves } from './transitions/end-after-moves.job.ts';
import { endStaleSessions } from './sign-in/end-stale-sessions.job.ts';
import { announceEndedHelp } from './referrals/announce-ended-help.job.ts';
import { forgetCaseRequests } from './case-requests/forget-case-requests.job.ts';
import { forgetIdentifiedPupils } from './early-warning/forget-identified-pupils.job.ts';
import { forgetHelpRequests } from './help-requests/forget-help-requests.job.ts';
import { forgetSentRequests } from './sent-requests/forget-sent-requests.job.ts';
import { forgetWrongTries } from './sign-in/forget-wrong-tries.job.ts';
import { pauseWithNothingShared } from './consents/pause-with-nothing-shared.job.ts';
import { deleteOldDiscussions } from './discussions/delete-old-discussions.job.ts';
import { makeArchivePackages } from './erasures/make-archive-packages.job.ts';
import { shredErased } from './erasures/shred-erased.job.ts';
import { forgetNotices } from './outbox/forget-notices.job.ts';
import { remindEverybody } from './outbox/remind.job.ts';
import { sendNotices } from './outbox/send-notices.job.ts';
import { prepareReports } from './figure-reports/prepare-reports.job.ts';
import { findPreparations } from './preparations/find-preparations.job.ts';
import type { JobTable } from './platform/jobs/job.ts';

/** Every job there is. Its name is for good: the queue keeps it. */
export const jobs = {
  'seal-log': sealLog,
  'announce-ended-help': announceEndedHelp,
  'end-after-moves': endAfterMoves,
  'end-stale-sessions': endStaleSessions,
  'forget-case-requests': forgetCaseRequests,
  'forget-help-requests': forgetHelpRequests,
  'forget-identified-pupils': forgetIdentifiedPupils,
  'forget-sent-requests': forgetSentRequests,
  'forget-wrong-tries': forgetWrongTries,
  'look-through-the-log': lookThroughTheLog,
  'delete-old-discussions': deleteOldDiscussions,
  'drop-old-chains': dropOldChains,
  'pause-with-nothing-shared': pauseWithNothingShared,
  'make-archive-packages': makeArchivePackages,
  'find-preparations': findPreparations,
  'prepare-reports': prepareReports,
  'shred-erased': shredErased,
  'remind-everybody': remindEverybody,
  'send-notices': sendNotices,
  'forget-notices': forgetNotices,
} as const satisfies JobTable;
