import Holidays from 'date-holidays';
import type { IsoDate } from '#domain/calendar/date';

const norway = new Holidays('NO', { types: ['public'] });
const known = new Map<IsoDate, boolean>();

/** Norway's public holidays, for counting working days. */
export const isHoliday = (date: IsoDate): boolean => {
  const answer = known.get(date) ?? norway.isHoliday(new Date(`${date}T12:00:00+01:00`)) !== false;
  known.set(date, answer);
  return answer;
};
