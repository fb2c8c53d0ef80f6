import { isQuarter, type Quarter } from '../calendar/quarter.ts';

/** A quarter as statistics are exchanged in Norway: `2026K3`. */
export const exportedQuarter = (quarter: Quarter): string => quarter.replace('Q', 'K');

/** The quarter that an exchanged code means; null when it means none. */
export const quarterOfExported = (code: string): Quarter | null => {
  const quarter = code.replace('K', 'Q');
  return /^\d{4}K/.test(code) && isQuarter(quarter) ? quarter : null;
};

/** The quarter that lies so many quarters earlier. */
export const quartersBefore = (quarter: Quarter, count: number): Quarter => {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 - count;
  return `${String(Math.floor(index / 4))}Q${String((index % 4) + 1)}`;
};
