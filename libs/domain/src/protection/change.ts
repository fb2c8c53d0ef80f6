import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { ProtectionLevel } from './levels.ts';

export interface ProtectionChange {
  readonly level: ProtectionLevel;
  /** What protects the young person already. */
  readonly live: readonly ProtectionLevel[];
  readonly reason: string;
  /** Somebody on the team, or a youth coordinator of the municipality, is cleared for the level. */
  readonly somebodyCleared: boolean;
}

const rules = {
  'already-protected': (facts) => facts.live.includes(facts.level),
  'reason-missing': (facts) => isBlank(facts.reason),
  'nobody-cleared': (facts) => !facts.somebodyCleared,
} as const satisfies BlockerRules<ProtectionChange>;

export type ProtectionBlocker = keyof typeof rules;

/** Anybody on the team may hide a young person better, but never so that nobody is left who sees the case. */
export const protectionBlockers = (facts: ProtectionChange): ProtectionBlocker[] => blockersIn(rules, facts);
