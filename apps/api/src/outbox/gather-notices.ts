import { goesNow, type NoticeRhythm } from '#domain/notice/rhythm';
import type { JobWork } from '../platform/jobs/job.ts';

interface WaitingRow extends Record<string, unknown> {
  readonly user_id: string;
  readonly reachable: boolean;
  readonly rhythm: NoticeRhythm;
  readonly quiet_from: number;
  readonly quiet_until: number;
  readonly digest_hour: number;
  readonly digest_weekday: number;
  readonly oldest_day: string;
  readonly oldest_hour: number;
  readonly day: string;
  readonly weekday: number;
  readonly hour: number;
}

/** So many receivers in one run; the others come a minute later. */
const most = 500;

const isDue = (row: WaitingRow): boolean =>
  goesNow(
    {
      rhythm: row.rhythm,
      quietFrom: row.quiet_from,
      quietUntil: row.quiet_until,
      digestHour: row.digest_hour,
      digestWeekday: row.digest_weekday,
    },
    { day: row.oldest_day, hour: row.oldest_hour },
    { day: row.day, weekday: row.weekday, hour: row.hour },
  );

/** What waits for somebody becomes one message when that receiver wants it; nothing becomes of it where none is wanted. */
export const gatherNotices = async ({ step }: JobWork): Promise<void> => {
  for (const row of await step<WaitingRow>('SELECT * FROM app.notices_waiting($1)', [most])) {
    if (!row.reachable || row.rhythm === 'never') await step('SELECT app.leave_notices($1)', [row.user_id]);
    else if (isDue(row)) await step('SELECT app.gather_notices($1)', [row.user_id]);
  }
};
