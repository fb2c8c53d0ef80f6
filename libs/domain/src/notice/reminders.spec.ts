import { expect, test } from '@jest/globals';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { myDayKinds } from '../my-day/item-kinds.ts';
import { noticeKinds } from './kinds.ts';
import { allReminders, isReminder, isTimeFor, reminderDays, reminderLimits, reminders } from './reminders.ts';

test('which reasons of the day are said in a message, and when', () => {
  expect(Object.fromEntries(allReminders.map((code) => [code, reminders[code].daysBefore]))).toEqual({
    hand_over_offered: -3,
    invitation: 2,
    ask_again_own_words: 0,
    level_0_deadline: 2,
    meeting_today: 1,
    measure_overdue: -1,
    review_due: 3,
    milestone: 3,
    preparation: 14,
    consent_ending: 14,
    measure_soon: 3,
    no_contact: 0,
    still_there: 0,
    not_mapped: -14,
    mapping_repeat: 3,
    hand_over_unanswered: -7,
    invitation_unanswered: -1,
    case_unanswered: -7,
  });
  expect(reminderLimits).toEqual({ earliest: 60, latest: -14 });
});

test('each is a reason of the day, and told as itself', () => {
  for (const code of allReminders) {
    expect(isKeyOf(myDayKinds, code)).toBe(true);
    expect(reminders[code].kind).toBe(`remind_${code}`);
  }
  expect(
    keysOf(noticeKinds)
      .filter((kind) => kind.startsWith('remind_'))
      .toSorted(),
  ).toEqual(allReminders.map((code) => `remind_${code}`).toSorted());
  expect(isReminder('acute_undecided')).toBe(false);
});

test('from its first day, and not a month later', () => {
  const at = (today: string): boolean => isTimeFor('measure_soon', '2026-05-10', today, null);
  expect(['2026-05-06', '2026-05-07', '2026-06-06', '2026-06-07'].map(at)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isTimeFor('measure_overdue', '2026-05-10', '2026-05-10', null)).toBe(false);
  expect(isTimeFor('measure_overdue', '2026-05-10', '2026-05-11', null)).toBe(true);
  expect(reminderDays).toBe(30);
});

test('as the municipality has chosen', () => {
  const on = { isOn: true, daysBefore: 10 };
  expect(isTimeFor('measure_soon', '2026-05-10', '2026-04-30', on)).toBe(true);
  expect(isTimeFor('measure_soon', '2026-05-10', '2026-04-29', on)).toBe(false);
  expect(isTimeFor('measure_soon', '2026-05-10', '2026-05-09', { ...on, isOn: false })).toBe(false);
});
