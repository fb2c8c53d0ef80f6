import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { type HelpStatus, helpStatuses } from './statuses.ts';

export interface HelpAnswer {
  readonly status: HelpStatus;
  readonly verb: 'take' | 'close' | 'register' | 'withdraw';
  /** Why no help is wanted; the asker reads it. */
  readonly reason: string;
}

const rules = {
  'already-answered': ({ status }) => !helpStatuses[status].open,
  'already-taken': ({ status, verb }) => status === 'taken' && verb === 'take',
  'reason-missing': ({ verb, reason }) => verb === 'close' && isBlank(reason),
} as const satisfies BlockerRules<HelpAnswer>;

/** A coordinator takes contact, registers the concern, or writes that no help is wanted; or the one who asked takes it back. */
export const helpAnswerBlockers = (facts: HelpAnswer) => blockersIn(rules, facts);

export const requireMayAnswerHelp = (facts: HelpAnswer): void => {
  requireNothingIn(helpAnswerBlockers(facts));
};
