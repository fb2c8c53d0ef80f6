import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import type { Profession } from '../note/profession.ts';

/**
 * What health personnel can keep from guardians. A guardian is never shown notes and mapping answers in Laget, but may ask to be
 * told what stands there: then the decision is made, and has its reason and its day.
 */
export const withheldKinds = {
  goal: true,
  measure: true,
  contribution: true,
  note: true,
  mapping_answer: true,
} as const;
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

/** Months until somebody looks at it again. The product's own rule, no statute's. */
export const withheldReviewMonths = 3;

/** The day on which the service looks at it again; it is kept back until somebody lifts it. */
export const withheldReviewOn = (today: IsoDate): IsoDate => addMonths(today, withheldReviewMonths);

/** Why this cannot be marked «ikke til foresatte»; empty means it can, at once. */
export const withholdBlockers = (withholding: Withholding): WithholdBlocker[] =>
  blockersIn(rules, withholding);

const liftingRules = {
  'not-health-personnel': ({ profession }) => profession !== 'health',
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Pick<Withholding, 'profession' | 'reason'>>;

/** Why guardians cannot be let see it again; whoever decides it does so at any age. */
export const liftBlockers = (lifting: Pick<Withholding, 'profession' | 'reason'>): WithholdBlocker[] =>
  blockersIn(liftingRules, lifting);
