import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, isIsoDate, type IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { EmergencyReason } from './reasons.ts';

/** Letters in the reason, spaces around it not counted. */
export const reasonLetters = { least: 20, most: 1000 } as const;
/** Hours that an emergency access lasts. The database refuses a longer one too. */
export const emergencyHours = { usual: 4, most: 24 } as const;
export const mostActive = 3;
/** At most this many are begun within `latelyDays`. */
export const mostLately = 5;
export const latelyDays = 30;
/** The last day that telling the young person can be put off to, counted from today. The product's own rule. */
export const tellLaterDays = 30;

/** The young person is told later than at once: until when, and why. */
export interface TellLater {
  readonly until: IsoDate;
  readonly reason: string;
}

/** Everything that is asked of the one who opens. Nothing here is about the young person: see `opensNothing`. */
export interface EmergencyOpening {
  readonly today: IsoDate;
  readonly reasonCode: EmergencyReason | null;
  readonly reason: string;
  readonly categories: readonly Category[];
  readonly hours: number;
  /** null: told at once. */
  readonly tellLater: TellLater | null;
  /** Open now, by the same person, this one not counted. */
  readonly active: number;
  /** Begun in the last thirty days, this one not counted. */
  readonly lately: number;
  /** One of the person's own has waited longer than three working days for somebody to go through it. */
  readonly reviewOverdue: boolean;
}

const letters = (text: string): number => text.trim().length;
const tooShort = (text: string): boolean => letters(text) < reasonLetters.least;
const tooLong = (text: string): boolean => letters(text) > reasonLetters.most;

const rules = {
  'review-overdue': (facts) => facts.reviewOverdue,
  'too-many-active': (facts) => facts.active >= mostActive,
  'too-many-lately': (facts) => facts.lately >= mostLately,
  'reason-code-missing': (facts) => facts.reasonCode === null,
  'reason-too-short': (facts) => tooShort(facts.reason),
  'reason-too-long': (facts) => tooLong(facts.reason),
  'no-category': (facts) => facts.categories.length === 0,
  'hours-not-allowed': (facts) =>
    !Number.isInteger(facts.hours) || facts.hours < 1 || facts.hours > emergencyHours.most,
  'tell-later-date': ({ tellLater, today }) =>
    tellLater !== null &&
    (!isIsoDate(tellLater.until) ||
      tellLater.until <= today ||
      tellLater.until > addDays(today, tellLaterDays)),
  'tell-later-reason': ({ tellLater }) =>
    tellLater !== null && (tooShort(tellLater.reason) || tooLong(tellLater.reason)),
} as const satisfies BlockerRules<EmergencyOpening>;

export type EmergencyBlocker = keyof typeof rules;

/** What stands in the way of opening, whoever it is about. */
export const emergencyBlockers = (facts: EmergencyOpening): EmergencyBlocker[] => blockersIn(rules, facts);

export const requireMayOpenEmergency = (facts: EmergencyOpening): void => {
  requireNothingIn(emergencyBlockers(facts));
};
