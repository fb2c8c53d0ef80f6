import type { Job } from '../platform/jobs/job.ts';
import { groupOfEach } from '#domain/notice/kinds';
import { Carriers } from '../platform/mail/carriers.ts';
import { gatherNotices } from './gather-notices.ts';
import { sendNext } from './send-mail.ts';

/** So many in one run, so that a slow server does not hold the lock all day. */
const most = 100;

/** Each minute: what was left by a run that died is put right, who decides about a case that is asked for is told, what waits is gathered, and messages are sent one by one. */
export const sendNotices: Job = {
  schedule: '* * * * *',
  run: async (work) => {
    if (work.service(Carriers).channels.length === 0) return;
    await work.step('SELECT app.mails_left_behind()');
    await work.step('SELECT app.tell_case_requests()');
    await work.step('SELECT app.leave_unwanted($1)', [JSON.stringify(groupOfEach)]);
    await gatherNotices(work);
    for (let sent = 0; sent < most; sent += 1) if (!(await sendNext(work))) return;
  },
};
