import { waysOfContact } from '#domain/contact-made/ways';
import { daysWithoutContact } from '#domain/my-day/item-kinds';
import { isReminder, isTimeFor } from '#domain/notice/reminders';
import { checkMonths } from '#domain/outcome/outcome';
import type { Job, JobWork } from '../platform/jobs/job.ts';

interface Found extends Record<string, unknown> {
  readonly post_id: string | null;
  readonly young_person_id: string;
  readonly code: string;
  readonly item_id: string;
  readonly due: string;
  readonly today: string;
  readonly is_on: boolean | null;
  readonly days_before: number | null;
}

/** So many receivers are found at a time. */
const page = 200;

const isTime = ({ code, due, today, is_on: isOn, days_before: daysBefore }: Found): boolean =>
  isReminder(code) &&
  isTimeFor(code, due, today, isOn === null || daysBefore === null ? null : { isOn, daysBefore });

/** All that is to be said to one receiver is written down at once, and committed: a run that dies has told that one everything or nothing. */
const remind = async ({ step }: JobWork, userId: string): Promise<void> => {
  const found = await step<Found>('SELECT * FROM app.reminders_of($1, $2, $3, $4)', [
    ...[userId, waysOfContact, daysWithoutContact, checkMonths],
  ]);
  const due = found.filter(isTime);
  if (due.length > 0) await step('SELECT app.remind($1, $2)', [userId, JSON.stringify(due)]);
};

/** Each morning: the dates of everybody's day, said once for each receiver, reason and date, however often the run begins anew. */
export const remindEverybody: Job = {
  schedule: '20 6 * * *',
  run: async (work) => {
    let after: string | null = null;
    for (;;) {
      const receivers: { id: string }[] = await work.step<{ id: string }>(
        'SELECT r.id FROM app.reminder_receivers($1, $2) AS r(id)',
        [after, page],
      );
      for (const { id } of receivers) await remind(work, id);
      after = receivers.at(-1)?.id ?? null;
      if (receivers.length < page || after === null) return;
      // the run's own transaction holds the lock: when it is lost, somebody else has the turn
      await work.rows('SELECT 1');
    }
  },
};
