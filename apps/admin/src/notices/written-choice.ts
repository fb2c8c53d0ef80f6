import type { ReminderCode } from '#domain/notice/reminders';
import { reminderLimits } from '#domain/notice/reminders';

/** What stands in the fields, before it is saved. */
export interface Written {
  readonly isOn: boolean;
  readonly days: string;
}

interface Chosen {
  readonly code: ReminderCode;
  readonly isOn: boolean;
  readonly daysBefore: number;
}

export const writtenOf = ({ isOn, daysBefore }: Chosen): Written => ({ isOn, days: String(daysBefore) });

/** As a person writes it: the long minus too. Null when it is no number that may be chosen. */
export const daysIn = (text: string): number | null => {
  if (!/^[-−]?[0-9]{1,2}$/.test(text.trim())) return null;
  const days = Number(text.trim().replace('−', '-'));
  return days >= reminderLimits.latest && days <= reminderLimits.earliest ? days : null;
};

export type WrittenByCode = Partial<Record<ReminderCode, Written>>;

/** What is to be saved: only what is another than before, so that what somebody else has chosen meanwhile stands. */
export const changedIn = (rows: readonly Chosen[], written: WrittenByCode): Chosen[] =>
  rows.flatMap(({ code, isOn, daysBefore }) => {
    const mine = written[code];
    const days = daysIn(mine?.days ?? '');
    if (mine === undefined || days === null || (mine.isOn === isOn && days === daysBefore)) return [];
    return [{ code, isOn: mine.isOn, daysBefore: days }];
  });

/** Reasons whose number cannot be read. */
export const wrongIn = (written: WrittenByCode, codes: readonly ReminderCode[]): ReminderCode[] =>
  codes.filter((code) => {
    const mine = written[code];
    return mine !== undefined && daysIn(mine.days) === null;
  });
