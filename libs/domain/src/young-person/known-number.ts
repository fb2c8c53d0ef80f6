import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** How often a day one user may be told «this young person is followed up already». */
export const knownNumberAnswersADay = 10;

export interface KnownNumberFacts {
  /** Such answers this user has had today, this one not counted. */
  readonly answersToday: number;
  /** Why the service wants to take part; the holder reads it. */
  readonly reason: string;
}

const rules = {
  'too-many-known': (facts) => facts.answersToday >= knownNumberAnswersADay,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<KnownNumberFacts>;

/** What stands in the way of asking the unnamed holder to be let in. */
export const knownNumberBlockers = (facts: KnownNumberFacts) => blockersIn(rules, facts);

export const requireMayAskToJoin = (facts: KnownNumberFacts): void => {
  requireNothingIn(knownNumberBlockers(facts));
};
