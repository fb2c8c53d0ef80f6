import type { Language } from '#domain/language/languages';
import { language } from './language.ts';

const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (timestamp: string): Record<string, string> =>
  Object.fromEntries(clock.formatToParts(new Date(timestamp)).map(({ type, value }) => [type, value]));

/** «kl. 09.12» («09:12» in English) in Norway, for a time as the API writes it (ISO 8601). */
export const clockTime = (timestamp: string): string => clockTimeIn(language(), timestamp);

/** The same in a language of its own choice. */
export function clockTimeIn(of: Language, timestamp: string): string {
  const { hour = '', minute = '' } = partsOf(timestamp);
  return of === 'en' ? `${hour}:${minute}` : `kl.\u00a0${hour}.${minute}`;
}

/** «9am», «1:30pm» */
function englishClockTime(hour: number, minute: string): string {
  const half = hour < 12 ? 'am' : 'pm';
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minute === '00' ? '' : `:${minute}`}${half}`;
}

/** «kl. 9», «kl. 9.30» («9am», «9:30am» in English): as the young person reads it. */
export function plainClockTime(timestamp: string): string {
  const { hour = '', minute = '' } = partsOf(timestamp);
  if (language() === 'en') return englishClockTime(Number(hour), minute);
  return `kl.\u00a0${String(Number(hour))}${minute === '00' ? '' : `.${minute}`}`;
}

/** The date in Norway, 'YYYY-MM-DD', of a time as the API writes it. */
export function dateInNorway(timestamp: string): string {
  const { year = '', month = '', day = '' } = partsOf(timestamp);
  return `${year}-${month}-${day}`;
}
