import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { Category } from '../category/categories.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { ConsentState } from './live.ts';

/** One service sees one category: the smallest thing that a consent shares. */
export interface Sharing {
  readonly service: string;
  readonly category: Category;
}

/** What is taken back. Acts on the next statement, in every session. */
export type Withdrawal =
  | { readonly scope: 'whole' }
  | { readonly scope: 'service'; readonly service: string }
  | { readonly scope: 'category'; readonly category: Category };

export const sharingsOf = (services: readonly string[], categories: readonly Category[]): Sharing[] =>
  services.flatMap((service) => categories.map((category) => ({ service, category })));

const takesBack = (withdrawal: Withdrawal, sharing: Sharing): boolean => {
  if (withdrawal.scope === 'service') return sharing.service === withdrawal.service;
  if (withdrawal.scope === 'category') return sharing.category === withdrawal.category;
  return true;
};

/** What is still shared afterwards. */
export const sharedAfter = (sharings: readonly Sharing[], withdrawal: Withdrawal): Sharing[] =>
  sharings.filter((sharing) => !takesBack(withdrawal, sharing));

/** Nothing left, of all consents and legal bases together: the follow-up is paused. */
export const pausesFollowUp = (everythingStillShared: readonly Sharing[]): boolean =>
  everythingStillShared.length === 0;

export interface WithdrawalFacts {
  readonly state: ConsentState;
  readonly sharings: readonly Sharing[];
  readonly withdrawal: Withdrawal;
}

const rules = {
  'not-given': (facts) => facts.state !== 'given',
  'nothing-to-withdraw': (facts) =>
    facts.state === 'given' && !facts.sharings.some((sharing) => takesBack(facts.withdrawal, sharing)),
} as const satisfies BlockerRules<WithdrawalFacts>;

/** A consent needs reasons, a withdrawal none: nothing but «there is nothing to take back» can stand in its way. */
export const withdrawalBlockers = (facts: WithdrawalFacts) => blockersIn(rules, facts);

export const requireMayWithdraw = (facts: WithdrawalFacts): void => {
  requireNothingIn(withdrawalBlockers(facts));
};
