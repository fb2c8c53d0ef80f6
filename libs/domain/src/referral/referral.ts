import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** A referral lasts at most so many days from the day it is asked or prolonged: half a year. */
export const longestReferralDays = 184;

/** Who ended it before its day: the service that helps, the team, the young person, a hand-over to the same post, the closing of the case. */
export const referralEnders = ['receiver', 'team', 'young_person', 'transfer', 'closing'] as const;
export type ReferralEnder = (typeof referralEnders)[number];

interface UntilWhen {
  readonly today: IsoDate;
  /** The last day of it; null before one is chosen. */
  readonly until: IsoDate | null;
  /** The last day on which «basic» is open to the service; null when it is not open. */
  readonly basisUntil: IsoDate | null;
}

const tooLong = ({ today, until }: UntilWhen): boolean =>
  until !== null && until > addDays(today, longestReferralDays);
const longerThanBasis = ({ until, basisUntil }: UntilWhen): boolean =>
  until !== null && basisUntil !== null && until > basisUntil;

/** What is asked beside the rules of every invitation, which hold as they stand. */
export interface ReferralFacts extends UntilWhen {
  /** Whoever asks is here to help for a time as well. */
  readonly onlyHelps: boolean;
  /** Every category that is asked for is open to the service by a consent or legal basis. */
  readonly categoriesAreOpen: boolean;
}

const askRules = {
  'only-helps': (facts) => facts.onlyHelps,
  'category-not-open': (facts) => !facts.categoriesAreOpen,
  'until-missing': (facts) => facts.until === null || facts.until < facts.today,
  'referral-too-long': tooLong,
  'longer-than-basis': longerThanBasis,
} as const satisfies BlockerRules<ReferralFacts>;

export const askReferralBlockers = (facts: ReferralFacts) => blockersIn(askRules, facts);

export const requireMayRefer = (facts: ReferralFacts): void => {
  requireNothingIn(askReferralBlockers(facts));
};

export interface ProlongFacts extends UntilWhen {
  readonly onlyHelps: boolean;
  readonly status: ReferralStatus;
  readonly lastsUntil: IsoDate;
  readonly reason: string;
}

const prolongRules = {
  'only-helps': (facts) => facts.onlyHelps,
  'referral-not-running': (facts) => facts.status !== 'running',
  'until-not-later': (facts) => facts.until === null || facts.until <= facts.lastsUntil,
  'referral-too-long': tooLong,
  'longer-than-basis': longerThanBasis,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<ProlongFacts>;

export const prolongReferralBlockers = (facts: ProlongFacts) => blockersIn(prolongRules, facts);

export const requireMayProlong = (facts: ProlongFacts): void => {
  requireNothingIn(prolongReferralBlockers(facts));
};

export interface EndReferralFacts {
  readonly status: ReferralStatus;
  /** The young person needs none. */
  readonly bySelf: boolean;
  readonly reason: string;
}

const endRules = {
  'referral-not-running': (facts) => facts.status !== 'running',
  'reason-missing': (facts) => !facts.bySelf && isBlank(facts.reason),
} as const satisfies BlockerRules<EndReferralFacts>;

export const endReferralBlockers = (facts: EndReferralFacts) => blockersIn(endRules, facts);

export const requireMayEndReferral = (facts: EndReferralFacts): void => {
  requireNothingIn(endReferralBlockers(facts));
};

/** asked until answered; running from the yes to its last day; over after it; ended when somebody ended it before. */
export type ReferralStatus = 'asked' | 'unanswered' | 'declined' | 'withdrawn' | 'running' | 'over' | 'ended';

export interface ReferralStanding {
  readonly answer: string | null;
  readonly answerBy: IsoDate;
  readonly until: IsoDate;
  readonly endedAt: string | null;
}

export const referralStatus = (
  { answer, answerBy, until, endedAt }: ReferralStanding,
  today: IsoDate,
): ReferralStatus => {
  if (answer === 'declined') return 'declined';
  if (answer === 'withdrawn') return 'withdrawn';
  if (answer === null) return today > answerBy || today > until ? 'unanswered' : 'asked';
  if (endedAt !== null) return 'ended';
  return today > until ? 'over' : 'running';
};
