import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Quarter } from '../calendar/quarter.ts';

/** What a release stands for, and how many quarters that is. None is shorter than a quarter, so none comes oftener. */
export const releasePeriods = {
  quarter: 1,
  half_year: 2,
  year: 4,
} as const satisfies Record<string, number>;
export type ReleasePeriod = keyof typeof releasePeriods;

export const isReleasePeriod = (code: string): code is ReleasePeriod => isKeyOf(releasePeriods, code);

/**
 * The quarter that a period ends with: what is counted is its last day, so a half year's or a year's figures are those of that
 * day, and are written with its quarter.
 */
const written: readonly (readonly [RegExp, ReleasePeriod, (text: string) => Quarter])[] = [
  [/^\d{4}Q[1-4]$/, 'quarter', (text) => text],
  [/^\d{4}H[12]$/, 'half_year', (text) => `${text.slice(0, 4)}Q${String(Number(text.slice(5)) * 2)}`],
  [/^\d{4}$/, 'year', (text) => `${text}Q4`],
];

/** `2026Q3`, `2026H1` or `2026`; undefined for what is none of them. */
export const readPeriod = (
  text: string,
): { readonly quarter: Quarter; readonly covers: ReleasePeriod } | undefined => {
  const found = written.find(([shape]) => shape.test(text));
  return found && { quarter: found[2](text), covers: found[1] };
};
