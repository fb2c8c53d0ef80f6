import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { legalBasisOf, type LegalBasisCode } from './catalogue.ts';

/** One service is given some categories on one legal basis. `to` is the first day on which it no longer holds. */
export interface LegalBasisUse {
  readonly code: LegalBasisCode;
  readonly toServiceKind: string;
  readonly categories: readonly Category[];
  readonly justification: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const rules = {
  'no-category': (facts) => facts.categories.length === 0,
  'category-not-covered': (facts) =>
    facts.categories.some((category) => !legalBasisOf(facts.code).categories.includes(category)),
  'receiver-not-covered': (facts) => {
    const kinds = legalBasisOf(facts.code).toServiceKinds;
    return kinds !== null && !kinds.includes(facts.toServiceKind);
  },
  'justification-missing': (facts) =>
    legalBasisOf(facts.code).needsJustification && isBlank(facts.justification),
  'not-in-force-yet': (facts) => facts.from < legalBasisOf(facts.code).inForceFrom,
  'ends-before-it-begins': (facts) => facts.to <= facts.from,
  'lasts-too-long': (facts) => facts.to > addMonths(facts.from, legalBasisOf(facts.code).maxMonths),
} as const satisfies BlockerRules<LegalBasisUse>;

export const legalBasisBlockers = (facts: LegalBasisUse) => blockersIn(rules, facts);

export const requireMayUseLegalBasis = (facts: LegalBasisUse): void => {
  requireNothingIn(legalBasisBlockers(facts));
};
