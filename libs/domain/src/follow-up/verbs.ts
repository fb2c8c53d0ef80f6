import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import { howIsMissing, whyNotIsMissing, type Told } from '../concern/told.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { closingReasons, type ClosingReasonCode } from './closing-reasons.ts';
import { nextStatus, type FollowUpStatus } from './statuses.ts';

export interface FollowUpFacts {
  readonly status: FollowUpStatus;
  /** The reader's post holds the baton. */
  readonly isHolder: boolean;
  /** Live consents and legal bases that open at least one category to one service. */
  readonly liveBases: number;
  /** Transitions offered or accepted without a first meeting. */
  readonly openTransitions: number;
}

export interface ClosingFacts extends FollowUpFacts {
  readonly closingReason: ClosingReasonCode | null;
  readonly today: IsoDate;
  /** The day of death; only asked for when that is the reason. */
  readonly diedOn: string | null;
  /** Whether the one who was registered by mistake was told; only asked for when that is the reason. */
  readonly told: Told | null;
}

export interface ReopeningFacts {
  readonly status: FollowUpStatus;
  /** Why it was closed. */
  readonly closingReason: ClosingReasonCode | null;
  /** Whole days since it was closed. */
  readonly daysSince: number;
  readonly reason: string;
}

const activateRules = {
  'wrong-status': (facts) => nextStatus(facts.status, 'activate') === null,
  'no-live-basis': (facts) => facts.liveBases === 0,
} as const satisfies BlockerRules<FollowUpFacts>;

const pauseRules = {
  'wrong-status': (facts) => nextStatus(facts.status, 'pause') === null,
  'a-basis-is-live': (facts) => facts.liveBases > 0,
} as const satisfies BlockerRules<FollowUpFacts>;

const closeRules = {
  'wrong-status': (facts) => nextStatus(facts.status, 'close') === null,
  'only-the-holder': (facts) => !facts.isHolder,
  'closing-reason-missing': (facts) => facts.closingReason === null,
  'transitions-open': (facts) =>
    facts.closingReason !== null &&
    closingReasons[facts.closingReason].waitsForTransitions &&
    facts.openTransitions > 0,
  'died-on-missing': ({ closingReason, diedOn }) => closingReason === 'dead' && !isIsoDate(diedOn ?? ''),
  'died-on-in-future': ({ closingReason, diedOn, today }) =>
    closingReason === 'dead' && isIsoDate(diedOn ?? '') && (diedOn ?? '') > today,
  'told-missing': ({ closingReason, told }) => closingReason === 'registered_in_error' && told === null,
  'told-how-missing': ({ closingReason, told }) =>
    closingReason === 'registered_in_error' && told !== null && howIsMissing(told),
  'not-told-why-missing': ({ closingReason, told }) =>
    closingReason === 'registered_in_error' && told !== null && whyNotIsMissing(told),
} as const satisfies BlockerRules<ClosingFacts>;

const daysToReopen = (reason: ClosingReasonCode | null): number | null =>
  reason === null ? null : closingReasons[reason].reopenDays;

const reopenRules = {
  'wrong-status': (facts) => nextStatus(facts.status, 'reopen') === null,
  'closed-for-good': ({ closingReason, daysSince }) => daysSince > (daysToReopen(closingReason) ?? Infinity),
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<ReopeningFacts>;

export const activateFollowUpBlockers = (facts: FollowUpFacts) => blockersIn(activateRules, facts);
export const pauseFollowUpBlockers = (facts: FollowUpFacts) => blockersIn(pauseRules, facts);
export const closeFollowUpBlockers = (facts: ClosingFacts) => blockersIn(closeRules, facts);
export const reopenFollowUpBlockers = (facts: ReopeningFacts) => blockersIn(reopenRules, facts);

export const requireMayActivateFollowUp = (facts: FollowUpFacts): void => {
  requireNothingIn(activateFollowUpBlockers(facts));
};
export const requireMayPauseFollowUp = (facts: FollowUpFacts): void => {
  requireNothingIn(pauseFollowUpBlockers(facts));
};
export const requireMayCloseFollowUp = (facts: ClosingFacts): void => {
  requireNothingIn(closeFollowUpBlockers(facts));
};
export const requireMayReopenFollowUp = (facts: ReopeningFacts): void => {
  requireNothingIn(reopenFollowUpBlockers(facts));
};
