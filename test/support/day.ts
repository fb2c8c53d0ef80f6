import { addDays } from '#domain/calendar/date';

const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/**
 * The date in Norway so many days from now: what `app.today()` and days added to it answer, also between
 * midnight there and in UTC. Days are counted on the calendar: so many times 24 hours land a day beside
 * between 23 and 24 when summer time begins or ends on the way.
 */
export const dayFromNow = (days: number): string => addDays(inNorway.format(Date.now()), days);
