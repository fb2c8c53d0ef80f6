import { type IsoDate, daysBetween, isIsoDate, yearOf } from '#domain/calendar/date';
import { dateWords } from './date-words.ts';

const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Whatever the page speaks, both «mai» and «May» are read. */
const monthNames = (month: number): string[] =>
  [dateWords.nb, dateWords.en].map(({ months }) => (months[month - 1] ?? '').toLowerCase());

const monthOfWord = (word: string): number | undefined => {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return undefined;
  return twelve.find((month) => monthNames(month).some((name) => name.startsWith(word.slice(0, 3))));
};

const isMonthWord = (word: string, month: number): boolean =>
  /^\d/.test(word) || monthNames(month).some((name) => name.startsWith(word));

/** Two digits: up to ten years ahead belongs to this century, else to the last. */
const fullYear = (digits: string, thisYear: number): number => {
  if (digits.length === 4) return Number(digits);
  const year = Math.floor(thisYear / 100) * 100 + Number(digits);
  return year > thisYear + 10 ? year - 100 : year;
};

const real = (year: number, month: number, day: number): IsoDate[] => {
  const [yyyy, mm, dd] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  const date = `${yyyy}-${mm}-${dd}`;
  return isIsoDate(date) ? [date] : [];
};

const nearest = (day: number, month: number, today: IsoDate): IsoDate | undefined => {
  const away = (date: IsoDate): number => Math.abs(daysBetween(today, date));
  const thisYear = yearOf(today);
  const dates = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => real(year, month, day));
  return dates.sort((one, other) => away(one) - away(other))[0];
};

/**
 * Reads a date as people write it: «20.11.2026», «20.11.26», «20/11», «20. nov», «20. november 2026», '2026-11-20'.
 * Without a year it is the one nearest today. Answers 'YYYY-MM-DD', or undefined when it cannot be read.
 */
export function readDate(written: string, today: IsoDate): IsoDate | undefined {
  const text = written.trim().toLowerCase();
  if (isIsoDate(text)) return text;
  const [, day, word = '', year] =
    /^(\d{1,2})[.\s/-]+([a-zæøå]+|\d{1,2})(?:[.\s/-]+(\d{4}|\d{2}))?\.?$/u.exec(text) ?? [];
  const month = monthOfWord(word);
  if (day === undefined || month === undefined || !isMonthWord(word, month)) return undefined;
  if (year === undefined) return nearest(Number(day), month, today);
  return real(fullYear(year, yearOf(today)), month, Number(day))[0];
}
