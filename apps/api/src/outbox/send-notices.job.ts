import type { Job } from '../platform/jobs/job.ts';
import { PostOffice } from '../platform/mail/post-office.ts';
import { gatherNotices } from './gather-notices.ts';
import { sendNext } from './send-mail.ts';

/** So many in one run, so that a slow server does not hold the lock all day. */
const most = 100;

/** Each minute: what was left by a run that died is put right, what waits is gathered, and messages are sent one by one. */
export const sendNotices: Job = {
  schedule: '* * * * *',
  run: async (work) => {
    if (!work.service(PostOffice).isOpen) return;
    await work.step('SELECT app.mails_left_behind()');
    await gatherNotices(work);
    for (let sent = 0; sent < most; sent += 1) if (!(await sendNext(work))) return;
  },
};
