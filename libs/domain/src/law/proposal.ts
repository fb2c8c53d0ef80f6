import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { lawRuleOf } from './rules.ts';
import { readable } from './values.ts';

/** A new version is proposed by one and decided by another; until then nothing has changed. */
export const lawStates = ['proposed', 'approved', 'rejected'] as const satisfies readonly string[];

export type LawState = (typeof lawStates)[number];

export interface Proposal {
  readonly code: string;
  readonly value: unknown;
  /** The statute or the decision that it rests on. */
  readonly source: string;
  /** Why it is changed now. */
  readonly reason: string;
  /** First day on which it is to be in force. */
  readonly from: IsoDate;
  readonly today: IsoDate;
  /** Another version of the same rule waits for its decision. */
  readonly anotherWaits: boolean;
}

const isReadable = ({ code, value }: Proposal): boolean => {
  const rule = lawRuleOf(code);
  return rule !== null && readable[rule.kind](value);
};

const rules = {
  'unknown-rule': (facts) => lawRuleOf(facts.code) === null,
  'value-not-readable': (facts) => lawRuleOf(facts.code) !== null && !isReadable(facts),
  'source-missing': (facts) => isBlank(facts.source),
  'reason-missing': (facts) => isBlank(facts.reason),
  'begins-before-tomorrow': (facts) => facts.from <= facts.today,
  'another-waits': (facts) => facts.anotherWaits,
} as const satisfies BlockerRules<Proposal>;

export type ProposalBlocker = keyof typeof rules;

/** What stands in the way of proposing it. The law never changes during a day, and never backwards. */
export const proposalBlockers = (facts: Proposal): ProposalBlocker[] => blockersIn(rules, facts);

export interface LawDecision {
  readonly state: LawState;
  readonly proposedByUserId: string | null;
  readonly userId: string;
  readonly approve: boolean;
  readonly note: string;
}

const decisionRules = {
  'already-decided': (facts) => facts.state !== 'proposed',
  'own-proposal': (facts) => facts.proposedByUserId === facts.userId,
  'note-missing': (facts) => !facts.approve && isBlank(facts.note),
} as const satisfies BlockerRules<LawDecision>;

export type DecisionBlocker = keyof typeof decisionRules;

/** Four eyes: whoever proposed it does not decide it. A no says why. */
export const decisionBlockers = (facts: LawDecision): DecisionBlocker[] => blockersIn(decisionRules, facts);
