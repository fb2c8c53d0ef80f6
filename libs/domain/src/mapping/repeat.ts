import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { isGrave, type AreaAnswer } from './answers.ts';
import type { MappingStatus } from './status.ts';

/** How long until it is mapped again, in months; null: not by a date. */
export const repeatIntervals = {
  three_months: 3,
  six_months: 6,
  twelve_months: 12,
  not_by_date: null,
} as const satisfies Record<string, number | null>;

export type RepeatInterval = keyof typeof repeatIntervals;
export const isRepeatInterval = (text: string): text is RepeatInterval => isKeyOf(repeatIntervals, text);

/** The day on which it is asked for again; null when no date is wanted. */
export const repeatOn = (interval: RepeatInterval, today: IsoDate): IsoDate | null => {
  const months = repeatIntervals[interval];
  return months === null ? null : addMonths(today, months);
};

/** What is grave is asked about again sooner. A proposal: the counsellor and the young person choose. */
export const proposedInterval = (answers: readonly AreaAnswer[]): RepeatInterval =>
  answers.some(({ answer }) => isGrave(answer)) ? 'three_months' : 'six_months';

export interface Repeating {
  readonly status: MappingStatus;
}

const rules = {
  'mapping-not-completed': ({ status }) => status !== 'completed',
} as const satisfies BlockerRules<Repeating>;

/** A mapping has a date for the next one once it is completed. */
export const repeatBlockers = (facts: Repeating) => blockersIn(rules, facts);

export const requireMayRepeat = (facts: Repeating): void => {
  requireNothingIn(repeatBlockers(facts));
};
