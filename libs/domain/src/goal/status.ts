import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { nextStatus, type VerbTable } from '../verbs/verb-table.ts';

export type GoalStatus = 'open' | 'reached' | 'dropped';
export type GoalVerb = 'reach' | 'drop' | 'reopen';

/** A goal is open until it is reached, or dropped with a reason; both can be taken up again. */
export const goalVerbs = {
  open: { reach: 'reached', drop: 'dropped' },
  reached: { reopen: 'open' },
  dropped: { reopen: 'open' },
} as const satisfies VerbTable<GoalStatus, GoalVerb>;

const goalVerbRules = {
  verb_not_possible: ({ status, verb }) =>
    nextStatus<GoalStatus, GoalVerb>(goalVerbs, status, verb) === undefined,
  no_reason: ({ verb, reason }) => verb === 'drop' && isBlank(reason),
} as const satisfies BlockerRules<{ status: GoalStatus; verb: GoalVerb; reason: string }>;

export type GoalVerbBlocker = keyof typeof goalVerbRules;

/** Why the verb cannot be done on a goal in this status; empty means it can. */
export const goalVerbBlockers = (status: GoalStatus, verb: GoalVerb, reason: string): GoalVerbBlocker[] =>
  blockersIn(goalVerbRules, { status, verb, reason });
