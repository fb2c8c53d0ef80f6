import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addWorkingDays, type IsHoliday } from '../calendar/working-days.ts';
import type { IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { EmergencyState } from './state.ts';
import { reasonLetters } from './opening.ts';

/** Working days within which somebody else goes through it. */
export const workingDaysToReview = 3;

/** The last day on which the review is in time; the day after, the actor's next one is refused. */
export const lastDayToReview = (openedOn: IsoDate, isHoliday: IsHoliday): IsoDate =>
  addWorkingDays(openedOn, workingDaysToReview, isHoliday);

export const reviewOutcomes = ['ok', 'misuse'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export interface EmergencyReview {
  readonly state: EmergencyState;
  /** The reviewer opened it. */
  readonly own: boolean;
  /** The reviewer works in a service that the actor leads. */
  readonly subordinate: boolean;
  readonly outcome: ReviewOutcome | null;
  readonly text: string;
}

const rules = {
  'own-emergency': (facts) => facts.own,
  'led-by-the-actor': (facts) => facts.subordinate,
  'still-open': (facts) => facts.state === 'active',
  'already-reviewed': (facts) => facts.state === 'reviewed',
  'outcome-missing': (facts) => facts.outcome === null,
  'review-text-too-short': (facts) => facts.text.trim().length < reasonLetters.least,
} as const satisfies BlockerRules<EmergencyReview>;

export type ReviewBlocker = keyof typeof rules;

/** What stands in the way of saying «it was right» or «it was not». */
export const reviewBlockers = (facts: EmergencyReview): ReviewBlocker[] => blockersIn(rules, facts);

export const requireMayReview = (facts: EmergencyReview): void => {
  requireNothingIn(reviewBlockers(facts));
};
