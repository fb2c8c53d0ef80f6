import {
  type IsoDate,
  dayOf,
  daysBetween,
  isIsoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '#domain/calendar/date';
import type { Language } from '#domain/language/languages';
import { dateWords } from './date-words.ts';
import { language } from './language.ts';

const noBreak = '\u00a0';

const words = (): (typeof dateWords)['nb'] => dateWords[language()];

/** «november»; months count from 1. */
export const monthName = (month: number): string => words().months[month - 1] ?? '';

/** «nov.», «mars»: as short as usage allows; months count from 1. */
export const shortMonthName = (month: number): string => words().shortMonths[month - 1] ?? '';

const dayDot = (iso: IsoDate): string => words().day(dayOf(iso));
const isoYear = (iso: IsoDate): string => String(yearOf(iso));
const shortDay = (iso: IsoDate): string => `${dayDot(iso)}${noBreak}${shortMonthName(monthOf(iso))}`;
const sameYear = (one: IsoDate, other: IsoDate): boolean => yearOf(one) === yearOf(other);

/** «fredag» */
export const weekdayName = (iso: IsoDate): string => words().weekdays[weekdayOf(iso) - 1] ?? '';

/** «20. november»; what is not a date is given back as it is, here and below. */
export const dayAndMonth = (iso: IsoDate): string => dayAndMonthIn(language(), iso);

function dayAndMonthIn(of: Language, iso: IsoDate): string {
  const { day, months } = dateWords[of];
  return isIsoDate(iso) ? `${day(dayOf(iso))}${noBreak}${months[monthOf(iso) - 1] ?? ''}` : iso;
}

/** «20. november 2026» */
export const longDate = (iso: IsoDate): string => longDateIn(language(), iso);

/** The same in a language of its own choice: for papers, which many readers have made at the same time. */
export const longDateIn = (of: Language, iso: IsoDate): string =>
  isIsoDate(iso) ? `${dayAndMonthIn(of, iso)} ${isoYear(iso)}` : iso;

/** «20. nov.»; with the year when it is another year than today's: «15. jan. 2027». */
export function shortDate(iso: IsoDate, today?: IsoDate): string {
  if (!isIsoDate(iso)) return iso;
  return today === undefined || sameYear(iso, today) ? shortDay(iso) : `${shortDay(iso)} ${isoYear(iso)}`;
}

/** «20.11.2026» («20/11/2026» in English), as it is written in a field. */
export const fieldDate = (iso: IsoDate): string =>
  isIsoDate(iso) ? iso.split('-').reverse().join(words().between) : iso;

/** «i dag», «i går», «tirsdag 24. november» within 14 days, else «20. november», with the year when it is another. */
export function nearDate(iso: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, iso);
  if (days === 0) return words().today;
  if (days === -1) return words().yesterday;
  if (Math.abs(days) <= 14) return `${weekdayName(iso)} ${dayAndMonth(iso)}`;
  return sameYear(iso, today) ? dayAndMonth(iso) : longDate(iso);
}

/** «4.–12. mai 2026», «4. mai–12. okt. 2026», «4. nov. 2025–3. feb. 2026» */
export function dateRange(from: IsoDate, to: IsoDate): string {
  if (!isIsoDate(from) || !isIsoDate(to)) return `${from}–${to}`;
  const end = `${shortDay(to)} ${isoYear(to)}`;
  if (!sameYear(from, to)) return `${shortDay(from)} ${isoYear(from)}–${end}`;
  return monthOf(from) === monthOf(to) ? `${dayDot(from)}–${end}` : `${shortDay(from)}–${end}`;
}
