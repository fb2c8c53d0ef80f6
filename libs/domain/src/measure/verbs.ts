import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { nextStatus } from '../verbs/verb-table.ts';
import { isOutcomeOf, type MeasureKind } from './kinds.ts';
import { measureVerbs, type MeasureStatus, type MeasureVerb } from './status.ts';

/** Did it help? */
export const helped = ['good', 'little', 'no'] as const satisfies readonly string[];
export type Helped = (typeof helped)[number];

/** What the young person answers to a proposed measure. */
export const youngPersonAnswers = ['yes', 'no', 'unsure', 'differently'] as const satisfies readonly string[];
export type YoungPersonAnswer = (typeof youngPersonAnswers)[number];

/** A measure always ends in an evaluation. */
export interface Evaluation {
  readonly happened: string;
  /** How it ended, out of the outcomes of its kind. */
  readonly outcome: string;
  readonly helped: Helped;
  readonly learnt: string;
}

/** What a verb on a measure is judged by. */
export interface MeasureVerbFacts {
  readonly status: MeasureStatus;
  readonly verb: MeasureVerb;
  readonly kind: MeasureKind;
  readonly youngPersonAnswer: YoungPersonAnswer | null;
  /** Changed after the young person said no or wanted it differently, and not answered since. */
  readonly askedAgain: boolean;
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
  young_person_wants_it_differently: ({ verb, youngPersonAnswer }) =>
    verb === 'agree' && youngPersonAnswer === 'differently',
  young_person_asked_again: ({ verb, youngPersonAnswer, askedAgain }) =>
    verb === 'agree' && askedAgain && youngPersonAnswer === null,
  no_evaluation: ({ verb, evaluation }) => verb === 'finish' && evaluation === null,
  what_happened_missing: ({ verb, evaluation }) =>
    verb === 'finish' && evaluation !== null && isBlank(evaluation.happened),
  no_outcome: ({ verb, evaluation }) =>
    verb === 'finish' && evaluation !== null && isBlank(evaluation.outcome),
  outcome_of_another_kind: ({ verb, evaluation, kind }) =>
    verb === 'finish' &&
    evaluation !== null &&
    !isBlank(evaluation.outcome) &&
    !isOutcomeOf(kind, evaluation.outcome),
  what_was_learnt_missing: ({ verb, evaluation }) =>
    verb === 'finish' && evaluation !== null && isBlank(evaluation.learnt),
  no_reason: ({ verb, reason }) => needsReason.some((needs) => needs === verb) && isBlank(reason),
} as const satisfies BlockerRules<MeasureVerbFacts>;
export type MeasureVerbBlocker = keyof typeof measureVerbRules;

/** Why the verb cannot be done on the measure; empty means it can. */
export const measureVerbBlockers = (facts: MeasureVerbFacts): MeasureVerbBlocker[] =>
  blockersIn(measureVerbRules, facts);

const answerRules = {
  differently_without_words: ({ answer, words }) => answer === 'differently' && isBlank(words),
} as const satisfies BlockerRules<{ answer: YoungPersonAnswer; words: string }>;
export type MeasureAnswerBlocker = keyof typeof answerRules;

/** Why the young person cannot answer so: who wants it differently says how. All answers may have words. */
export const measureAnswerBlockers = (answer: YoungPersonAnswer, words: string): MeasureAnswerBlocker[] =>
  blockersIn(answerRules, { answer, words });

/** Whether a changed proposal is put to the young person once more: who said no or «differently» has not said yes to this. */
export const asksAgain = (answer: YoungPersonAnswer | null): boolean =>
  answer === 'no' || answer === 'differently';
