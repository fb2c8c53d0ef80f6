import { addDays, type IsoDate } from '#domain/calendar/date';
import { isWorkingDay } from '#domain/calendar/working-days';
import { isHoliday } from '../../api/src/platform/holidays.ts';
import { momentOf, type Moment } from '../random/moments.ts';

/** The first working day from `date` on; never later than the day before `today`, so that nothing has yet to happen. */
export const workday = (date: IsoDate, today: IsoDate): IsoDate => {
  const yesterday = addDays(today, -1);
  let day = date < yesterday ? date : yesterday;
  while (day < yesterday && !isWorkingDay(day, isHoliday)) day = addDays(day, 1);
  return day;
};

/** The days and hours of a told story, counted from the day of seeding. */
export interface Days {
  /** A working day `before` days ago, at a whole hour. */
  readonly ago: (before: number, hour: number) => Moment;
  readonly dayAgo: (before: number) => IsoDate;
  readonly ahead: (days: number) => IsoDate;
}

export const daysFrom = (today: IsoDate): Days => ({
  ago: (before, hour) => momentOf(workday(addDays(today, -before), today), hour * 60),
  dayAgo: (before) => workday(addDays(today, -before), today),
  ahead: (days) => addDays(today, days),
});
