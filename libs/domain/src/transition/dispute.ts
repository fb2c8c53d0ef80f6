import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { TransitionKind } from './kinds.ts';
import { isUnderWay } from './responsibility.ts';
import type { TransitionStatus } from './verbs.ts';

/** Two municipalities disagree: the registered address against where the stay is. */
export interface DisputeFacts {
  readonly kind: TransitionKind;
  readonly status: TransitionStatus;
  /** A disagreement about it stands already. */
  readonly disputed: boolean;
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly senderSays: string;
  readonly receiverSays: string;
}

const disputeRules = {
  not_a_move: (facts) => facts.kind !== 'new_municipality',
  not_under_way: (facts) => !isUnderWay(facts.status) && facts.status !== 'declined',
  disputed_already: (facts) => facts.disputed,
  since_in_the_future: (facts) => facts.since > facts.today,
  words_missing: (facts) => isBlank(facts.senderSays) || isBlank(facts.receiverSays),
} as const satisfies BlockerRules<DisputeFacts>;
export type DisputeBlocker = keyof typeof disputeRules;

/** Why a disagreement cannot be written down like this; empty means it can. */
export const disputeBlockers = (facts: DisputeFacts): DisputeBlocker[] => blockersIn(disputeRules, facts);

export const requireMayDispute = (facts: DisputeFacts): void => {
  requireNothingIn(disputeBlockers(facts));
};

interface SettleFacts {
  readonly disputed: boolean;
  readonly how: string;
}

const settleRules = {
  not_disputed: (facts) => !facts.disputed,
  words_missing: (facts) => isBlank(facts.how),
} as const satisfies BlockerRules<SettleFacts>;
export type SettleBlocker = keyof typeof settleRules;

export const settleBlockers = (facts: SettleFacts): SettleBlocker[] => blockersIn(settleRules, facts);

/** Settled by words: who has the young person, and how the two agreed. */
export const requireMaySettle = (facts: SettleFacts): void => {
  requireNothingIn(settleBlockers(facts));
};
