import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { Profession } from '../note/profession.ts';

/** What health personnel can keep from guardians. */
export const withheldKinds = { goal: true, measure: true, contribution: true } as const;
export type WithheldKind = keyof typeof withheldKinds;

interface Withholding {
  readonly profession: Profession | null;
  readonly age: number;
  readonly reason: string;
}

/** Pasient- og brukerrettighetsloven § 3-4: between 12 and 16. Unconfirmed until a lawyer has read it. */
const rules = {
  'not-health-personnel': ({ profession }) => profession !== 'health',
  'younger-than-12': ({ age }) => age < 12,
  /** From 16 the young person decides alone what a guardian sees. */
  'from-16-the-young-person-decides': ({ age }) => age >= 16,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Withholding>;
export type WithholdBlocker = keyof typeof rules;

/** Why this cannot be marked «ikke til foresatte»; empty means it can, at once. */
export const withholdBlockers = (withholding: Withholding): WithholdBlocker[] =>
  blockersIn(rules, withholding);
