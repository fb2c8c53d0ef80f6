import type { Quarter } from '../calendar/quarter.ts';
import type { Period } from '../release/period.ts';

/** A period as statistics are exchanged in Norway: `2026K3`, `2026H1`, `2026`. */
export const exportedPeriod = (period: Period): string => period.replace('Q', 'K');

/** The quarter that lies so many quarters earlier. */
export const quartersBefore = (quarter: Quarter, count: number): Quarter => {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 - count;
  return `${String(Math.floor(index / 4))}Q${String((index % 4) + 1)}`;
};
