import { addDays, dateOf, type IsoDate, monthOf, weekdayOf, yearOf } from '#domain/calendar/date';

/** The weeks of the month a date is in, Monday first; days of the months beside it are included. */
export function weeksOf(date: IsoDate): IsoDate[][] {
  const first = dateOf(yearOf(date), monthOf(date), 1);
  const last = dateOf(yearOf(date), monthOf(date), 31);
  const weeks: IsoDate[][] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const start = monday;
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days)));
  }
  return weeks;
}

/** Days to move for a key in a calendar; months for Page Up and Page Down are handled by the caller. */
export const daysForKey: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};
