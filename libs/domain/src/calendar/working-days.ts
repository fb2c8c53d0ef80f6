import { addDays, weekdayOf, type IsoDate } from './date.ts';

/** Is this a public holiday? Asked of a calendar that the caller brings; the rules know no holidays. */
export type IsHoliday = (date: IsoDate) => boolean;

/** Monday to Friday, not a public holiday. */
export const isWorkingDay = (date: IsoDate, isHoliday: IsHoliday): boolean =>
  weekdayOf(date) < 6 && !isHoliday(date);

/** The `n`th working day after `from`; `from` itself does not count. */
export const addWorkingDays = (from: IsoDate, n: number, isHoliday: IsHoliday): IsoDate => {
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, isHoliday)) left -= 1;
  }
  return date;
};

/** How long an invitation, an offered baton or an offered transition may lie unanswered, in working days. */
export const workingDaysToAnswer = 10;

/** The last day on which an offer made on `offeredOn` is still in time to be answered. */
export const lastDayToAnswer = (offeredOn: IsoDate, isHoliday: IsHoliday): IsoDate =>
  addWorkingDays(offeredOn, workingDaysToAnswer, isHoliday);
