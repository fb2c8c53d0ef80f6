import { addDays, daysBetween, type IsoDate } from '../calendar/date.ts';
import { concernLevels } from '../concern/levels.ts';

const days = concernLevels['0'].decidedWithinDays;

/** The day by which a concern at level 0 must be decided: raised, closed, or prolonged once by as many days again. */
export const levelZeroDeadline = (since: IsoDate, prolonged: boolean): IsoDate =>
  addDays(since, prolonged ? 2 * days : days);

/** Days left to decide; 0 on the last day, negative when it is overdue. */
export const daysLeft = (deadline: IsoDate, today: IsoDate): number => daysBetween(today, deadline);
