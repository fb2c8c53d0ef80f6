import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

interface SupporterKindRule {
  /** The kind says too little: how the two know each other must be written. */
  readonly needsDescription: boolean;
}

/** Who can stand in the team by name without signing in. A supporter may be responsible for a measure and sees nothing. */
export const supporterKinds = {
  gp: { needsDescription: false },
  employer: { needsDescription: false },
  family: { needsDescription: true },
  friend: { needsDescription: false },
  club: { needsDescription: true },
  other: { needsDescription: true },
} as const satisfies Record<string, SupporterKindRule>;

export type SupporterKind = keyof typeof supporterKinds;

export const isSupporterKind = (text: string): text is SupporterKind => isKeyOf(supporterKinds, text);

export interface SupporterFacts {
  readonly name: string;
  readonly kind: SupporterKind | null;
  readonly description: string;
  /** The young person wants this person in the team. */
  readonly youngPersonAgrees: boolean;
}

const rules = {
  'name-missing': (facts) => isBlank(facts.name),
  'kind-missing': (facts) => facts.kind === null,
  'description-missing': (facts) =>
    facts.kind !== null && supporterKinds[facts.kind].needsDescription && isBlank(facts.description),
  'young-person-has-not-agreed': (facts) => !facts.youngPersonAgrees,
} as const satisfies BlockerRules<SupporterFacts>;

export const supporterBlockers = (facts: SupporterFacts) => blockersIn(rules, facts);

export const requireMayAddSupporter = (facts: SupporterFacts): void => {
  requireNothingIn(supporterBlockers(facts));
};
