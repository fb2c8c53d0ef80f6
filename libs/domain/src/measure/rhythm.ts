import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, addMonths, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { isOpenMeasure, type MeasureStatus } from './status.ts';

/** How often something comes again: so many days, or so many months, between two times. */
export const rhythms = {
  week: { days: 7, months: 0 },
  fortnight: { days: 14, months: 0 },
  month: { days: 0, months: 1 },
} as const satisfies Record<string, { days: number; months: number }>;
export type Rhythm = keyof typeof rhythms;
export const allRhythms: readonly Rhythm[] = keysOf(rhythms);
export const isRhythm = (code: string): code is Rhythm => isKeyOf(rhythms, code);

/** When on the day: each part ends where the next begins, at this hour. */
export const dayParts = {
  morning: { until: 12 },
  afternoon: { until: 17 },
  evening: { until: 24 },
} as const satisfies Record<string, { until: number }>;
export type DayPart = keyof typeof dayParts;
export const allDayParts: readonly DayPart[] = keysOf(dayParts);
export const isDayPart = (code: string): code is DayPart => isKeyOf(dayParts, code);

/** The part of the day in which «14:30» lies. */
export const dayPartOf = (time: string): DayPart =>
  allDayParts.find((part) => Number(time.slice(0, 2)) < dayParts[part].until) ?? 'evening';

/** A measure that comes again, until a day. */
export interface Repeat {
  readonly every: Rhythm;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly part: DayPart;
}

/** A measure comes again for so many months at most; then the team looks at it anew. */
export const longestRepeatMonths = 12;

/** The `n`th time, counted from 0: always from the first day, so that the 31st does not slide. */
const timeNumber = ({ every, from }: Repeat, n: number): IsoDate => {
  const { days, months } = rhythms[every];
  return addMonths(addDays(from, n * days), n * months);
};

/** All its days, from the first to the last. */
export const timesOf = (repeat: Repeat): IsoDate[] => {
  const times: IsoDate[] = [];
  for (let n = 0; n <= 366; n += 1) {
    const day = timeNumber(repeat, n);
    if (day > repeat.until) break;
    times.push(day);
  }
  return times;
};

/** The first time that lies ahead, today among them; null when there is none left. `doneOn`: the last time that is done. */
export const nextTime = (repeat: Repeat, doneOn: IsoDate | null, today: IsoDate): IsoDate | null =>
  timesOf(repeat).find((day) => day >= today && (doneOn === null || day > doneOn)) ?? null;

/** The newest time whose day has come and which is not ticked off: those before it are ticked off with it. */
export const timeToTickOff = (repeat: Repeat, doneOn: IsoDate | null, today: IsoDate): IsoDate | null =>
  timesOf(repeat).findLast((day) => day <= today && (doneOn === null || day > doneOn)) ?? null;

const repeatRules = {
  not_open: ({ status }) => !isOpenMeasure(status),
  ends_before_it_begins: ({ repeat }) => repeat.until < repeat.from,
  ends_in_the_past: ({ repeat, today }) => repeat.until < today,
  repeats_too_long: ({ repeat }) => repeat.until > addMonths(repeat.from, longestRepeatMonths),
} as const satisfies BlockerRules<{ status: MeasureStatus; repeat: Repeat; today: IsoDate }>;
export type RepeatBlocker = keyof typeof repeatRules;

/** Why a measure cannot come again like this; empty means it can. */
export const repeatBlockers = (status: MeasureStatus, repeat: Repeat, today: IsoDate): RepeatBlocker[] =>
  blockersIn(repeatRules, { status, repeat, today });

const doneRules = {
  not_a_time: ({ repeat, on }) => !timesOf(repeat).includes(on),
  time_not_come: ({ on, today }) => on > today,
  time_done_before: ({ on, doneOn }) => doneOn !== null && on <= doneOn,
} as const satisfies BlockerRules<{
  repeat: Repeat;
  on: IsoDate;
  doneOn: IsoDate | null;
  today: IsoDate;
}>;
export type DoneThisTimeBlocker = keyof typeof doneRules;

/** Why this time cannot be ticked off; ticking one off ticks off those before it. */
export const doneThisTimeBlockers = (
  repeat: Repeat,
  on: IsoDate,
  doneOn: IsoDate | null,
  today: IsoDate,
): DoneThisTimeBlocker[] => blockersIn(doneRules, { repeat, on, doneOn, today });

/** A repeat as the database and the API hold it: all four, or none. */
export interface RepeatColumns {
  readonly repeatEvery: string | null;
  readonly repeatFrom: IsoDate | null;
  readonly repeatUntil: IsoDate | null;
  readonly repeatPart: string | null;
}

/** The repeat of a measure; null when it does not come again. */
export const repeatOf = (columns: RepeatColumns): Repeat | null => {
  const { repeatEvery: every, repeatFrom: from, repeatUntil: until, repeatPart: part } = columns;
  if (every === null || from === null || until === null || part === null) return null;
  return isRhythm(every) && isDayPart(part) ? { every, from, until, part } : null;
};
