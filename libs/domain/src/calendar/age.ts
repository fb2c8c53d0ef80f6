import { dateOf, dayOf, monthOf, yearOf, type IsoDate } from './date.ts';

/**
 * When somebody born on 29 February turns a year older in a year without that day. One rule for the whole house:
 * 1 March, as PostgreSQL's `age()` counts. No Norwegian statute found says which day; a lawyer must confirm.
 */
export const leapDayBirthday = {
  month: 3,
  day: 1,
  source: 'PostgreSQL age(); Norwegian law not found to say, unconfirmed',
} as const satisfies Record<string, number | string>;

/** Has the year a 29 February? */
const isLeapYear = (year: number): boolean => dayOf(dateOf(year, 2, 29)) === 29;

/** The date on which somebody turns `years`. */
export const birthday = (birthDate: IsoDate, years: number): IsoDate => {
  const year = yearOf(birthDate) + years;
  const movesToMarch = birthDate.endsWith('-02-29') && !isLeapYear(year);
  return movesToMarch
    ? dateOf(year, leapDayBirthday.month, leapDayBirthday.day)
    : dateOf(year, monthOf(birthDate), dayOf(birthDate));
};

/** Whole years on a date; negative before birth. The birthday itself counts from its first minute. */
export const ageOn = (birthDate: IsoDate, today: IsoDate): number => {
  const years = yearOf(today) - yearOf(birthDate);
  return today < birthday(birthDate, years) ? years - 1 : years;
};
