import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { lastWholeQuarter, type Quarter, quarterRange } from '../calendar/quarter.ts';
import { quartersBefore } from '../statistics/period.ts';

/** What a release stands for, and how many quarters that is. None is shorter than a quarter, so none comes oftener. */
export const releasePeriods = {
  quarter: 1,
  half_year: 2,
  year: 4,
} as const satisfies Record<string, number>;
export type ReleasePeriod = keyof typeof releasePeriods;

export const allReleasePeriods: readonly ReleasePeriod[] = keysOf(releasePeriods);
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

/** A period as it is written: `2026Q3`, `2026H1` or `2026`. */
export type Period = string;

/** What a release stands for, as it is written: the quarter is the last of it. */
export const periodOf = ({
  quarter,
  covers,
}: {
  readonly quarter: Quarter;
  readonly covers: ReleasePeriod;
}): Period => {
  const [year, ends] = [quarter.slice(0, 4), Number(quarter.slice(5))];
  if (covers === 'year') return year;
  return covers === 'half_year' ? `${year}H${String(ends / 2)}` : quarter;
};

/** Whether figures would come oftener by one than by the other. */
export const isOftener = (one: ReleasePeriod, other: ReleasePeriod): boolean =>
  releasePeriods[one] < releasePeriods[other];

/** The quarter that the newest whole period ends with: a half year ends with its second quarter, a year with its fourth. */
export const lastWholePeriod = (rhythm: ReleasePeriod, today: IsoDate): Quarter => {
  const newest = lastWholeQuarter(today);
  const [year, ends] = [Number(newest.slice(0, 4)), Number(newest.slice(5))];
  const whole = Math.floor(ends / releasePeriods[rhythm]) * releasePeriods[rhythm];
  return whole === 0 ? `${String(year - 1)}Q4` : `${String(year)}Q${String(whole)}`;
};

/** The period after the newest whole one, and the first day that it can be made. */
export const nextPeriod = (
  rhythm: ReleasePeriod,
  today: IsoDate,
): { readonly quarter: Quarter; readonly from: IsoDate } => {
  const quarter = quartersBefore(lastWholePeriod(rhythm, today), -releasePeriods[rhythm]);
  return { quarter, from: addDays(quarterRange(quarter).to, 1) };
};
