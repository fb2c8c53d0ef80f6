import type { Fields } from '#domain/field-merge/field-merge';
import type { CaseOfPlan } from './case-plan.ts';

/** What is written on the plan itself, field by field, as the API calls it. */
export const planFields = (plan: NonNullable<CaseOfPlan['plan']>): Fields => ({
  reviewOn: plan.reviewOn ?? '',
  /** Months, or 0. */
  reviewEvery: String(plan.reviewEvery ?? 0),
  noOwnWordsReason: plan.noOwnWordsReason ?? '',
  noOwnWordsAskAgainOn: plan.noOwnWordsAskAgainOn ?? '',
  agreedOn: plan.youngPersonAgreedOn ?? '',
  how: plan.youngPersonAgreedHow ?? '',
});

/** Those of the fields that have been said, for the API. */
export const said = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, text]) => names.includes(name) && text !== ''));
