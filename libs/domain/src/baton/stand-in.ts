import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export const standInAnswers = ['accepted', 'declined'] as const satisfies readonly string[];
export type StandInAnswer = (typeof standInAnswers)[number];

export interface StandInFacts {
  readonly today: IsoDate;
  /** Last day away. */
  readonly until: IsoDate;
  /** null while the question waits. */
  readonly answeredBefore: StandInAnswer | null;
  /** Who is asked and who is away work in the same service today. */
  readonly sameService: boolean;
}

const answerRules = {
  'stand-in-answered': ({ answeredBefore }) => answeredBefore !== null,
  'absence-is-over': ({ until, today }) => until < today,
  'stand-in-elsewhere': ({ sameService }) => !sameService,
} as const satisfies BlockerRules<StandInFacts>;

/** Nobody stands in without having said yes. */
export const answerStandInBlockers = (facts: StandInFacts) => blockersIn(answerRules, facts);

export const requireMayAnswerStandIn = (facts: StandInFacts): void => {
  requireNothingIn(answerStandInBlockers(facts));
};

export interface ReturnFacts {
  readonly today: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const returnRules = {
  'absence-not-begun': ({ from, today }) => from > today,
  'absence-is-over': ({ until, today }) => until < today,
} as const satisfies BlockerRules<ReturnFacts>;

/** Whoever is away is back before the time: what the stand-in could see ends in the same moment. */
export const returnBlockers = (facts: ReturnFacts) => blockersIn(returnRules, facts);

export const requireMayReturn = (facts: ReturnFacts): void => {
  requireNothingIn(returnBlockers(facts));
};
