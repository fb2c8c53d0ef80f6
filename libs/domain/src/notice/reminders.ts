import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { daysWithoutAnswer, daysWithoutMapping, type MyDayKind } from '../my-day/item-kinds.ts';
import type { NoticeKindCode } from './kinds.ts';

interface Reminder {
  readonly kind: NoticeKindCode;
  /** How many days before its date it is said; below zero: so many days after. A municipality may choose another number. */
  readonly daysBefore: number;
}

/**
 * Reasons of «Min dag» that are also said in a message, when nobody looks. What stands there without being here is seen there alone;
 * what came from somebody's deed is told when it is done.
 */
export const reminders = {
  hand_over_offered: { kind: 'remind_hand_over_offered', daysBefore: -3 },
  invitation: { kind: 'remind_invitation', daysBefore: 2 },
  ask_again_own_words: { kind: 'remind_ask_again_own_words', daysBefore: 0 },
  level_0_deadline: { kind: 'remind_level_0_deadline', daysBefore: 2 },
  meeting_today: { kind: 'remind_meeting_today', daysBefore: 1 },
  measure_overdue: { kind: 'remind_measure_overdue', daysBefore: -1 },
  review_due: { kind: 'remind_review_due', daysBefore: 3 },
  milestone: { kind: 'remind_milestone', daysBefore: 3 },
  preparation: { kind: 'remind_preparation', daysBefore: 14 },
  consent_ending: { kind: 'remind_consent_ending', daysBefore: 14 },
  measure_soon: { kind: 'remind_measure_soon', daysBefore: 3 },
  no_contact: { kind: 'remind_no_contact', daysBefore: 0 },
  still_there: { kind: 'remind_still_there', daysBefore: 0 },
  not_mapped: { kind: 'remind_not_mapped', daysBefore: -daysWithoutMapping },
  mapping_repeat: { kind: 'remind_mapping_repeat', daysBefore: 3 },
  hand_over_unanswered: { kind: 'remind_hand_over_unanswered', daysBefore: -daysWithoutAnswer },
  invitation_unanswered: { kind: 'remind_invitation_unanswered', daysBefore: -1 },
  case_unanswered: { kind: 'remind_case_unanswered', daysBefore: -daysWithoutAnswer },
} as const satisfies Partial<Record<MyDayKind, Reminder>>;
export type ReminderCode = keyof typeof reminders;

export const allReminders: readonly ReminderCode[] = keysOf(reminders);

export const isReminder = (code: string): code is ReminderCode => isKeyOf(reminders, code);

/** Later than this it is no reminder any more. Shorter than what is kept of what was told, so that nothing is told anew. */
export const reminderDays = 30;

/** As many days before or after as a municipality may choose. */
export const reminderLimits = { earliest: 60, latest: -14 } as const;

/** What a municipality has chosen about a reason; null where nobody has. */
export interface ReminderChoice {
  readonly isOn: boolean;
  readonly daysBefore: number;
}

/** Is it said today? Every day from its first to its last: that it is said once is for whoever writes it down. */
export const isTimeFor = (
  code: ReminderCode,
  due: IsoDate,
  today: IsoDate,
  choice: ReminderChoice | null,
): boolean => {
  if (choice !== null && !choice.isOn) return false;
  const first = addDays(due, -(choice ?? reminders[code]).daysBefore);
  return first <= today && today <= addDays(first, reminderDays);
};
