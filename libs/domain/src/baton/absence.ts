import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';

export interface AbsenceFacts {
  readonly today: IsoDate;
  readonly from: IsoDate;
  /** Last day away. */
  readonly until: IsoDate;
  /** Another absence of the same post has a day in common with this one. */
  readonly overlaps: boolean;
  readonly standInIsMe: boolean;
  /** In the same service as the one who is away. True when there is no stand-in. */
  readonly standInIsHere: boolean;
  /** True when there is no stand-in. */
  readonly standInIsActive: boolean;
}

const rules = {
  'absence-dates-invalid': (facts) =>
    !isIsoDate(facts.from) || !isIsoDate(facts.until) || facts.until < facts.from,
  'absence-is-over': (facts) => isIsoDate(facts.until) && facts.until < facts.today,
  'absence-overlaps': (facts) => facts.overlaps,
  'stand-in-is-me': (facts) => facts.standInIsMe,
  'stand-in-elsewhere': (facts) => !facts.standInIsHere,
  'stand-in-not-active': (facts) => !facts.standInIsActive,
} as const satisfies BlockerRules<AbsenceFacts>;

/** What stands in the way of saying that one is away. Without a stand-in it is allowed, and the days count as unheld. */
export const absenceBlockers = (facts: AbsenceFacts) => blockersIn(rules, facts);
