import type { IsoDate } from '#domain/calendar/date';

/** A point in time in Norway, 'YYYY-MM-DD HH:MM:SS Europe/Oslo', as PostgreSQL reads it. Sorts as text. */
export type Moment = string;

export const momentOf = (date: IsoDate, minuteOfDay: number): Moment => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date} ${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}:00 Europe/Oslo`;
};

export const dateOf = (moment: Moment): IsoDate => moment.slice(0, 10);

/** Half-open ranges in the database's own writing; `null` is open to that side. */
export const timeRange = (from: Moment, to: Moment | null): string =>
  `["${from}",${to === null ? '' : `"${to}"`})`;
export const dateRange = (from: IsoDate | null, to: IsoDate | null): string => `[${from ?? ''},${to ?? ''})`;
