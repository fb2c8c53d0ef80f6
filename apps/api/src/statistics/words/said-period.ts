type Said = (year: string, part: string) => string;

/** A period in words: `2026Q3` as a quarter, `2026H1` as a half year; a year is its number in every language. */
export const saidPeriod = (period: string, quarter: Said, halfYear: Said): string => {
  const [year, part] = [period.slice(0, 4), period.slice(5)];
  if (part === '') return year;
  return period.includes('H') ? halfYear(year, part) : quarter(year, part);
};
