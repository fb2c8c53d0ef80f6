import Holidays from 'date-holidays';

const norway = new Holidays('NO', { types: ['public'] });
const known = new Map<string, ReadonlySet<string>>();

/** All of a year at once: to ask for one day alone reckons its whole year anew. */
const holidaysOf = (year: string): ReadonlySet<string> => {
  const reckoned = known.get(year) ?? new Set(norway.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  known.set(year, reckoned);
  return reckoned;
};

/** Is the date (YYYY-MM-DD) a public holiday in Norway? For the rules that count working days. */
export const isHoliday = (date: string): boolean => holidaysOf(date.slice(0, 4)).has(date);
