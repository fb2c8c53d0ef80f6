import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** A no is recorded and respected: who said it, when, when to ask again, and what duty still applies. */
export interface ConsentRefusal {
  readonly refusedBy: string;
  readonly refusedOn: IsoDate;
  readonly askAgainOn: IsoDate | null;
  readonly today: IsoDate;
}

const rules = {
  'who-refused-missing': (facts) => isBlank(facts.refusedBy),
  'refused-in-future': (facts) => facts.refusedOn > facts.today,
  'ask-again-missing': (facts) => facts.askAgainOn === null,
  'ask-again-not-later': (facts) =>
    facts.askAgainOn !== null && facts.refusedOn <= facts.today && facts.askAgainOn <= facts.today,
} as const satisfies BlockerRules<ConsentRefusal>;

export const refusalBlockers = (facts: ConsentRefusal) => blockersIn(rules, facts);

export const requireMayRecordRefusal = (facts: ConsentRefusal): void => {
  requireNothingIn(refusalBlockers(facts));
};

/** May the same be asked again? Before the agreed day a no is a no. */
export const mayAskAgain = (askAgainOn: IsoDate, today: IsoDate): boolean => today >= askAgainOn;
