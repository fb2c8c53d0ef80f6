import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { IdentityNumberBlocker } from '../young-person/identity-number.ts';

/** What is asked for: to take over, or to help for a time. */
export const caseWishes = ['transfer', 'referral'] as const;
export type CaseWish = (typeof caseWishes)[number];

export const caseAnswers = ['accepted', 'declined'] as const;
export type CaseAnswer = (typeof caseAnswers)[number];

/** So many numbers a day are enough for anybody, and too few to go looking. */
export const caseRequestsADay = 5;
/** After so many days without a yes the asker reads that nobody answered, whoever was asked and whatever was said. */
export const caseRequestDays = 30;

export interface AskingFacts {
  /** What is wrong with the number as it is written; never whether anybody has it. */
  readonly identityBlockers: readonly IdentityNumberBlocker[];
  readonly reason: string;
  /** The own requests of the last day. */
  readonly askedToday: number;
  /** The asker has asked for the same number and the days are not over: the asker's own row, and nobody else's. */
  readonly asksAlready: boolean;
}

const askRules = {
  'identity-invalid': (facts) => facts.identityBlockers.length > 0,
  'reason-missing': (facts) => isBlank(facts.reason),
  'asks-already': (facts) => facts.asksAlready,
  'too-many-asked': (facts) => facts.askedToday >= caseRequestsADay,
} as const satisfies BlockerRules<AskingFacts>;

/** What stands in the way of asking for a case. Whether Laget knows the young person is never among it. */
export const askForCaseBlockers = (facts: AskingFacts) => blockersIn(askRules, facts);

export const requireMayAskForCase = (facts: AskingFacts): void => {
  requireNothingIn(askForCaseBlockers(facts));
};

export interface AnsweringFacts {
  readonly isHolder: boolean;
  readonly answered: boolean;
  readonly accept: boolean;
  /** «Basic» is open to the asking service: a yes says that the young person is followed up here. */
  readonly basicIsOpen: boolean;
  readonly text: string;
}

const answerRules = {
  'only-the-holder': (facts) => !facts.isHolder,
  'already-answered': (facts) => facts.answered,
  'no-basis-for-basic': (facts) => facts.accept && !facts.basicIsOpen,
  'reason-missing': (facts) => isBlank(facts.text),
} as const satisfies BlockerRules<AnsweringFacts>;

export const answerCaseRequestBlockers = (facts: AnsweringFacts) => blockersIn(answerRules, facts);

export const requireMayAnswerCaseRequest = (facts: AnsweringFacts): void => {
  requireNothingIn(answerCaseRequestBlockers(facts));
};

/** What the asker reads. A no and an unknown number look the same: sent, and after the days not answered. */
export type CaseRequestStanding = 'sent' | 'accepted' | 'not_answered';

export const standingForAsker = (
  accepted: boolean,
  askedOn: IsoDate,
  today: IsoDate,
): CaseRequestStanding => {
  if (accepted) return 'accepted';
  return today > addDays(askedOn, caseRequestDays) ? 'not_answered' : 'sent';
};
