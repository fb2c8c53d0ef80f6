import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/**
 * Ending a post or closing an account. Today: access ends in the same second, and cases without a holder are offered on. On a later
 * day: when that day has passed.
 */
export interface Ending {
  readonly isMyself: boolean;
  /** The post has ended, or the account is closed. */
  readonly ended: boolean;
  /** An account is closed by the last organisation that the person works for; before that only posts end. */
  readonly worksElsewhere: boolean;
  readonly reason: string;
  /** The last day at work. */
  readonly lastDay: IsoDate;
  readonly today: IsoDate;
}

const rules = {
  yourself: ({ isMyself }) => isMyself,
  already_ended: ({ ended }) => ended,
  works_elsewhere: ({ worksElsewhere }) => worksElsewhere,
  reason_missing: ({ reason }) => isBlank(reason),
  day_invalid: ({ lastDay, today }) => !isIsoDate(lastDay) || lastDay < today,
} as const satisfies BlockerRules<Ending>;

export type EndingBlocker = keyof typeof rules;

export const endingBlockers = (facts: Ending): EndingBlocker[] => blockersIn(rules, facts);

export const requireMayEnd = (facts: Ending): void => {
  requireNothingIn(endingBlockers(facts));
};

/** What is written in the log of roles. The database's trigger writes it, whoever changes a post or an account. */
export const roleChanges = {
  granted: { opens: true },
  changed: { opens: true },
  ended: { opens: false },
  account_opened: { opens: true },
  account_closed: { opens: false },
} as const satisfies Record<string, { opens: boolean }>;
