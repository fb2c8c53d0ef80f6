import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { nextStatus, type VerbTable } from '../verbs/verb-table.ts';

/** `lapsed`: nobody had answered when the date was taken away. */
export type PreparationStatus = 'proposed' | 'agreed' | 'left_out' | 'done' | 'lapsed';
export type PreparationVerb = 'agree' | 'leave_out' | 'finish';

/** A proposal is never a duty: it is taken on, changed, done or left out with a reason, and can be taken up again. */
export const preparationVerbs = {
  proposed: { agree: 'agreed', leave_out: 'left_out', finish: 'done' },
  agreed: { agree: 'agreed', leave_out: 'left_out', finish: 'done' },
  left_out: { agree: 'agreed' },
  done: { agree: 'agreed' },
  lapsed: {},
} as const satisfies VerbTable<PreparationStatus, PreparationVerb>;

/** The status the verb leads to; undefined when it is not possible. */
export const preparationAfter = (
  status: PreparationStatus,
  verb: PreparationVerb,
): PreparationStatus | undefined =>
  nextStatus<PreparationStatus, PreparationVerb>(preparationVerbs, status, verb);

/** Statuses in which something must still be done. */
export const stillToDo = ['proposed', 'agreed'] as const satisfies readonly PreparationStatus[];
export const isToDo = (status: PreparationStatus): boolean => stillToDo.some((one) => one === status);

/** Not done, and its day has passed. */
export const isLate = (step: { status: PreparationStatus; due: IsoDate }, today: IsoDate): boolean =>
  isToDo(step.status) && step.due < today;

/** What a verb is judged by. */
export interface PreparationFacts {
  readonly status: PreparationStatus;
  readonly verb: PreparationVerb;
  readonly reason: string;
  readonly due: IsoDate | null;
  readonly onDate: IsoDate;
}

const rules = {
  verb_not_possible: ({ status, verb }) => preparationAfter(status, verb) === undefined,
  no_reason: ({ verb, reason }) => verb === 'leave_out' && isBlank(reason),
  after_the_date: ({ verb, due, onDate }) => verb === 'agree' && due !== null && due > onDate,
} as const satisfies BlockerRules<PreparationFacts>;
export type PreparationBlocker = keyof typeof rules;

/** Why the verb cannot be done; empty means it can. */
export const preparationBlockers = (facts: PreparationFacts): PreparationBlocker[] =>
  blockersIn(rules, facts);
