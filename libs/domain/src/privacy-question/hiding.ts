import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** A line of the log that the young person does not see for a while, because the privacy officer has decided so. */
export interface Hiding {
  readonly today: IsoDate;
  /** The last day on which it is hidden. */
  readonly until: IsoDate;
  readonly reason: string;
}

/** Months it can last at most before somebody must decide again. The product's own rule, no statute's. */
export const hiddenAtMostMonths = 6;

const rules = {
  reason_missing: ({ reason }) => isBlank(reason),
  ends_before_today: ({ until, today }) => until < today,
  lasts_too_long: ({ until, today }) => until > addMonths(today, hiddenAtMostMonths),
} as const satisfies BlockerRules<Hiding>;

export const hidingBlockers = (facts: Hiding) => blockersIn(rules, facts);

export const requireMayHide = (facts: Hiding): void => {
  requireNothingIn(hidingBlockers(facts));
};
