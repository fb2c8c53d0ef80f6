import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { type Quarter, quarterRange } from '../calendar/quarter.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** G05: the management has read through the roles that were given in a quarter. */
export interface SigningOff {
  readonly quarter: Quarter;
  readonly today: IsoDate;
  readonly alreadySigned: boolean;
  readonly note: string;
}

const rules = {
  quarter_not_over: ({ quarter, today }) => quarterRange(quarter).to >= today,
  already_signed: ({ alreadySigned }) => alreadySigned,
  note_missing: ({ note }) => isBlank(note),
} as const satisfies BlockerRules<SigningOff>;

export type SigningOffBlocker = keyof typeof rules;

export const signingOffBlockers = (facts: SigningOff): SigningOffBlocker[] => blockersIn(rules, facts);

export const requireSignOff = (facts: SigningOff): void => {
  requireNothingIn(signingOffBlockers(facts));
};
