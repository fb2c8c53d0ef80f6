import { addDays, dateOf, monthOf, yearOf, type IsoDate } from './date.ts';

/** A quarter of a year, written '2026Q3'. */
export type Quarter = string;

export const isQuarter = (text: string): boolean => /^\d{4}Q[1-4]$/.test(text);

export const quarterOf = (date: IsoDate): Quarter =>
  `${String(yearOf(date)).padStart(4, '0')}Q${String(Math.ceil(monthOf(date) / 3))}`;

/** First and last day of a quarter, both included. */
export const quarterRange = (quarter: Quarter): { readonly from: IsoDate; readonly to: IsoDate } => {
  const year = Number(quarter.slice(0, 4));
  const firstMonth = Number(quarter.slice(5)) * 3 - 2;
  return { from: dateOf(year, firstMonth, 1), to: dateOf(year, firstMonth + 2, 31) };
};

/** The newest quarter whose last day has passed. */
export const lastWholeQuarter = (today: IsoDate): Quarter =>
  quarterOf(addDays(quarterRange(quarterOf(today)).from, -1));
