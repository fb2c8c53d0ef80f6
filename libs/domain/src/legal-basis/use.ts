import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { type LegalBasis } from '../law/law.ts';

/** One service is given some categories on one legal basis. `to` is the first day on which it no longer holds. */
export interface LegalBasisUse {
  /** As the law has it; undefined when no row in force has the code, and then it opens nothing. */
  readonly basis: LegalBasis | undefined;
  readonly toServiceKind: string;
  readonly categories: readonly Category[];
  readonly justification: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Why and until when the young person is not told; null: it shows at once. */
  readonly delay: Delay | null;
  readonly longestDelayMonths: number;
}

/** A dated and reasoned decision that the young person is told later. `until` is the first day on which it shows. */
export interface Delay {
  readonly until: IsoDate;
  readonly reason: string;
}

const rules = {
  'no-such-basis': ({ basis }) => basis === undefined,
  'no-category': (facts) => facts.categories.length === 0,
  'category-not-covered': ({ basis, categories }) =>
    basis !== undefined && categories.some((category) => !basis.categories.includes(category)),
  'receiver-not-covered': ({ basis, toServiceKind }) => {
    const kinds = basis?.toServiceKinds ?? null;
    return kinds !== null && !kinds.includes(toServiceKind);
  },
  'justification-missing': ({ basis, justification }) =>
    basis?.needsJustification === true && isBlank(justification),
  'not-in-force-yet': ({ basis, from }) => basis !== undefined && from < basis.inForceFrom,
  'ends-before-it-begins': (facts) => facts.to <= facts.from,
  'delay-reason-missing': ({ delay }) => delay !== null && isBlank(delay.reason),
  'delay-not-ahead': ({ delay, from }) => delay !== null && delay.until <= from,
  'delay-too-long': ({ delay, from, longestDelayMonths }) =>
    delay !== null && delay.until > addMonths(from, longestDelayMonths),
  'lasts-too-long': ({ basis, from, to }) => basis !== undefined && to > addMonths(from, basis.longestMonths),
} as const satisfies BlockerRules<LegalBasisUse>;

export const legalBasisBlockers = (facts: LegalBasisUse) => blockersIn(rules, facts);

export const requireMayUseLegalBasis = (facts: LegalBasisUse): void => {
  requireNothingIn(legalBasisBlockers(facts));
};
