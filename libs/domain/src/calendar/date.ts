/** A calendar date in Norway, written 'YYYY-MM-DD'. Two dates compare with < and > as text. */
export type IsoDate = string;

const millisecondsADay = 86_400_000;

/** PostgreSQL writes days before the year 1 and after 9999 in other ways: here they are the first and the last that can be written. */
const written = (date: IsoDate): IsoDate =>
  date.endsWith(' BC') ? '0001-01-01' : /^\d{5,}-/.test(date) ? '9999-12-31' : date;

/** Days since 1970-01-01; NaN for what is not a date. */
const dayNumber = (date: IsoDate): number => Date.parse(`${written(date)}T00:00:00Z`) / millisecondsADay;

/** The first and the last day that can be written so. */
const [firstDay, lastDay] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];

/** Days beyond what can be written are the last that can: a sum of days is always a date again. */
const fromDayNumber = (day: number): IsoDate =>
  new Date(Math.min(Math.max(day, firstDay), lastDay) * millisecondsADay).toISOString().slice(0, 10);

/** Is the text a date that exists? '2026-02-30' is not. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text)) && fromDayNumber(dayNumber(text)) === text;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** `month` 1–12 may run over either end of the year; `day` past the month's end is the month's last day. */
export const dateOf = (year: number, month: number, day: number): IsoDate => {
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month - 1, Math.min(day, daysInMonth)) / millisecondsADay);
};

export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The same day `months` later; 31 January and one month is the last of February. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  dateOf(yearOf(date), monthOf(date) + months, dayOf(date));

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
