import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export const batonOfferAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type BatonOfferAnswer = (typeof batonOfferAnswers)[number];

export interface BatonOfferFacts {
  readonly isHolder: boolean;
  readonly toOneself: boolean;
  /** The receiver is on the team today. */
  readonly receiverIsMember: boolean;
  /** The receiver's account and post are active today. */
  readonly receiverIsActive: boolean;
  /** Another offer of this baton waits for an answer. */
  readonly alreadyOffered: boolean;
  readonly reason: string;
}

const offerRules = {
  'only-the-holder': (facts) => !facts.isHolder,
  'to-oneself': (facts) => facts.toOneself,
  'receiver-not-on-team': (facts) => !facts.receiverIsMember,
  'receiver-not-active': (facts) => facts.receiverIsMember && !facts.receiverIsActive,
  'already-offered': (facts) => facts.alreadyOffered,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<BatonOfferFacts>;

/** The baton is offered by its holder. Until somebody has accepted it, the holder keeps it. */
export const offerBatonBlockers = (facts: BatonOfferFacts) => blockersIn(offerRules, facts);

export const requireMayOfferBaton = (facts: BatonOfferFacts): void => {
  requireNothingIn(offerBatonBlockers(facts));
};

export interface BatonAnswerFacts {
  /** null while the offer waits. */
  readonly answeredBefore: BatonOfferAnswer | null;
  readonly isReceiver: boolean;
  readonly isMember: boolean;
  /** Whoever offered still holds the baton. */
  readonly offererHolds: boolean;
  readonly accept: boolean;
  /** Why not, when declined. */
  readonly reason: string;
}

const answerRules = {
  'not-the-receiver': (facts) => !facts.isReceiver,
  'already-answered': (facts) => facts.answeredBefore !== null,
  'not-on-team': (facts) => !facts.isMember,
  'baton-moved': (facts) => facts.accept && !facts.offererHolds,
  'reason-missing': (facts) => !facts.accept && isBlank(facts.reason),
} as const satisfies BlockerRules<BatonAnswerFacts>;

/** Declined with a reason, the baton stays where it is. An offer can be answered however late it is. */
export const answerBatonBlockers = (facts: BatonAnswerFacts) => blockersIn(answerRules, facts);

export const requireMayAnswerBaton = (facts: BatonAnswerFacts): void => {
  requireNothingIn(answerBatonBlockers(facts));
};

export type Side = 'offerer' | 'receiver';

/** Who holds the baton after an answer. */
export const holderAfter = {
  accepted: 'receiver',
  declined: 'offerer',
  withdrawn: 'offerer',
} as const satisfies Record<BatonOfferAnswer, Side>;
