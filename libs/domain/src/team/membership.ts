import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export interface LeavingFacts {
  readonly isMember: boolean;
  readonly isHolder: boolean;
  readonly reason: string;
}

const rules = {
  'not-on-team': (facts) => !facts.isMember,
  'holder-cannot-leave': (facts) => facts.isHolder,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<LeavingFacts>;

/** Leaving a team by the own wish. Whoever leaves the service loses access at once, whatever stands here. */
export const leaveBlockers = (facts: LeavingFacts) => blockersIn(rules, facts);

export const requireMayLeave = (facts: LeavingFacts): void => {
  requireNothingIn(leaveBlockers(facts));
};
