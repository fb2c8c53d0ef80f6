import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, isIsoDate, type IsoDate } from '../calendar/date.ts';

export interface ClearanceWish {
  readonly today: IsoDate;
  /** Last day on which it counts. */
  readonly until: IsoDate;
  readonly reason: string;
  readonly alreadyCleared: boolean;
}

const rules = {
  'until-missing': (facts) => !isIsoDate(facts.until),
  'until-past': (facts) => isIsoDate(facts.until) && facts.until < facts.today,
  'more-than-a-year': (facts) => isIsoDate(facts.until) && facts.until >= addMonths(facts.today, 12),
  'reason-missing': (facts) => isBlank(facts.reason),
  'already-cleared': (facts) => facts.alreadyCleared,
} as const satisfies BlockerRules<ClearanceWish>;

export type ClearanceBlocker = keyof typeof rules;

/** Clearance is personal, for one level, with a reason, and runs out within a year: then somebody must think again. */
export const clearanceBlockers = (facts: ClearanceWish): ClearanceBlocker[] => blockersIn(rules, facts);
