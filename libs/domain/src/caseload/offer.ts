import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export const caseloadAnswers = ['accepted', 'declined', 'withdrawn'] as const satisfies readonly string[];
export type CaseloadAnswer = (typeof caseloadAnswers)[number];

export interface CaseloadOfferFacts {
  readonly toOneself: boolean;
  /** The receiver works in the same service: what is shared is shared with the service. */
  readonly sameService: boolean;
  /** The receiver's account and post are active today. */
  readonly receiverIsActive: boolean;
  /** This young person is offered on already and nobody has answered. */
  readonly alreadyOffered: boolean;
  readonly reason: string;
}

const offerRules = {
  'to-oneself': (facts) => facts.toOneself,
  'receiver-elsewhere': (facts) => !facts.sameService,
  'receiver-not-active': (facts) => facts.sameService && !facts.receiverIsActive,
  'already-offered': (facts) => facts.alreadyOffered,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<CaseloadOfferFacts>;

/** One young person of a caseload is offered to a colleague. Nothing moves before the colleague has said yes. */
export const caseloadOfferBlockers = (facts: CaseloadOfferFacts) => blockersIn(offerRules, facts);

export const requireMayOfferCase = (facts: CaseloadOfferFacts): void => {
  requireNothingIn(caseloadOfferBlockers(facts));
};

export interface CaseloadAnswerFacts {
  /** null while the offer waits. */
  readonly answeredBefore: CaseloadAnswer | null;
  /** Whoever offered still follows up the young person. */
  readonly offererIsMember: boolean;
  readonly accept: boolean;
  readonly reason: string;
}

const answerRules = {
  'already-answered': (facts) => facts.answeredBefore !== null,
  'offerer-left': (facts) => facts.accept && !facts.offererIsMember,
  'reason-missing': (facts) => !facts.accept && isBlank(facts.reason),
} as const satisfies BlockerRules<CaseloadAnswerFacts>;

/** Each young person is answered for itself; one who is refused stays where he or she is. */
export const caseloadAnswerBlockers = (facts: CaseloadAnswerFacts) => blockersIn(answerRules, facts);

export const requireMayAnswerCase = (facts: CaseloadAnswerFacts): void => {
  requireNothingIn(caseloadAnswerBlockers(facts));
};
