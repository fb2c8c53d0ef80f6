import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { nextStatus } from '../verbs/verb-table.ts';
import { measureVerbs, type MeasureStatus, type MeasureVerb } from './status.ts';

/** Did it help? */
export const helped = ['good', 'little', 'no'] as const satisfies readonly string[];
export type Helped = (typeof helped)[number];

/** What the young person answers to a proposed measure. */
export const youngPersonAnswers = ['yes', 'no', 'unsure'] as const satisfies readonly string[];
export type YoungPersonAnswer = (typeof youngPersonAnswers)[number];

/** A measure always ends in an evaluation. */
export interface Evaluation {
  readonly happened: string;
  readonly helped: Helped;
  readonly learnt: string;
}

/** What a verb on a measure is judged by. */
export interface MeasureVerbFacts {
  readonly status: MeasureStatus;
  readonly verb: MeasureVerb;
  readonly youngPersonAnswer: YoungPersonAnswer | null;
  /** Asked for by «finish»; null with the other verbs. */
  readonly evaluation: Evaluation | null;
  /** Asked for by «cancel» and «reopen»; empty with the other verbs. */
  readonly reason: string;
}

/** Which verbs ask for a reason. */
const needsReason = ['cancel', 'reopen'] as const satisfies readonly MeasureVerb[];

const measureVerbRules = {
  verb_not_possible: ({ status, verb }) =>
    nextStatus<MeasureStatus, MeasureVerb>(measureVerbs, status, verb) === undefined,
  young_person_said_no: ({ verb, youngPersonAnswer }) => verb === 'agree' && youngPersonAnswer === 'no',
  no_evaluation: ({ verb, evaluation }) => verb === 'finish' && evaluation === null,
  what_happened_missing: ({ verb, evaluation }) =>
    verb === 'finish' && evaluation !== null && isBlank(evaluation.happened),
  what_was_learnt_missing: ({ verb, evaluation }) =>
    verb === 'finish' && evaluation !== null && isBlank(evaluation.learnt),
  no_reason: ({ verb, reason }) => needsReason.some((needs) => needs === verb) && isBlank(reason),
} as const satisfies BlockerRules<MeasureVerbFacts>;
export type MeasureVerbBlocker = keyof typeof measureVerbRules;

/** Why the verb cannot be done on the measure; empty means it can. */
export const measureVerbBlockers = (facts: MeasureVerbFacts): MeasureVerbBlocker[] =>
  blockersIn(measureVerbRules, facts);
