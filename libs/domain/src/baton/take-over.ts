import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { RoleKind } from '../roles/roles.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export interface TakeOverFacts {
  /** Nobody is there today (`isUnheldOn`). */
  readonly isUnheld: boolean;
  readonly isMember: boolean;
  /** A youth coordinator whose service serves the young person's municipality. */
  readonly isCoordinatorThere: boolean;
  readonly roleKind: RoleKind;
}

const rules = {
  'not-unheld': (facts) => !facts.isUnheld,
  'not-offered-to-you': (facts) => !facts.isMember && !facts.isCoordinatorThere,
  'not-a-professional': (facts) => facts.roleKind !== 'professional',
} as const satisfies BlockerRules<TakeOverFacts>;

/** A case without anybody may be taken over without the holder's offer: there is nobody to make it. */
export const takeOverBlockers = (facts: TakeOverFacts) => blockersIn(rules, facts);

export const requireMayTakeOver = (facts: TakeOverFacts): void => {
  requireNothingIn(takeOverBlockers(facts));
};
