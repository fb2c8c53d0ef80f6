import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** More than this nobody finds again. */
export const mostFilters = 20;

export interface FilterFacts {
  readonly name: string;
  /** How many the reader has already. */
  readonly count: number;
}

const rules = {
  'filter-name-missing': ({ name }) => isBlank(name),
  'filters-too-many': ({ count }) => count >= mostFilters,
} as const satisfies BlockerRules<FilterFacts>;

/** What stands in the way of keeping one more way of looking at the day. */
export const filterBlockers = (facts: FilterFacts) => blockersIn(rules, facts);

export const requireRoomForFilter = (facts: FilterFacts): void => {
  requireNothingIn(filterBlockers(facts));
};
