import Holidays from 'date-holidays';

const norway = new Holidays('NO', { types: ['public'] });
const known = new Map<string, boolean>();

/** Is the date (YYYY-MM-DD) a public holiday in Norway? For the rules that count working days. */
export const isHoliday = (date: string): boolean => {
  const answer = known.get(date) ?? norway.isHoliday(new Date(`${date}T12:00:00+01:00`)) !== false;
  known.set(date, answer);
  return answer;
};
