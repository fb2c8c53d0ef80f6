import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';

export interface GuardianOpeningWish {
  readonly isProtected: boolean;
  readonly alreadyAsked: boolean;
  readonly hasSignIn: boolean;
  readonly reason: string;
}

const rules = {
  'not-protected': (facts) => !facts.isProtected,
  'no-sign-in': (facts) => !facts.hasSignIn,
  'already-asked': (facts) => facts.alreadyAsked,
  'reason-missing': (facts) => isBlank(facts.reason),
} as const satisfies BlockerRules<GuardianOpeningWish>;

export type GuardianOpeningBlocker = keyof typeof rules;

/** What stands in the way of asking a colleague to open a protected child's page for one guardian (A04). */
export const guardianOpeningBlockers = (facts: GuardianOpeningWish): GuardianOpeningBlocker[] =>
  blockersIn(rules, facts);
