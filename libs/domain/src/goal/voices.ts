import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';

/** How far the young person's words and the professional's wording agree, and whether the disagreement must be told. */
export const agreements = {
  agreed: { mustBeTold: false },
  partly: { mustBeTold: true },
  disagreed: { mustBeTold: true },
} as const satisfies Record<string, { mustBeTold: boolean }>;
export type Agreement = keyof typeof agreements;
export const isAgreement = (code: string): code is Agreement => isKeyOf(agreements, code);

/** The two voices of one goal: the young person's own words first, the professional's wording beside them. */
export interface GoalVoices {
  readonly ownWords: string;
  readonly wording: string;
  /** Null until the young person has said what he or she thinks of the wording. */
  readonly agreement: Agreement | null;
  /** The disagreement, in the words of the one who disagrees. */
  readonly disagreement: string;
}

/** Whether the goal is in the young person's own words. */
export const isInOwnWords = (goal: Pick<GoalVoices, 'ownWords'>): boolean => !isBlank(goal.ownWords);

const goalRules = {
  says_nothing: (goal) => isBlank(goal.ownWords) && isBlank(goal.wording),
  agreement_needs_two_voices: (goal) =>
    goal.agreement !== null && (isBlank(goal.ownWords) || isBlank(goal.wording)),
  disagreement_without_words: (goal) =>
    goal.agreement !== null && agreements[goal.agreement].mustBeTold && isBlank(goal.disagreement),
} as const satisfies BlockerRules<GoalVoices>;
export type GoalBlocker = keyof typeof goalRules;

/** Why a goal cannot be written like this; empty means it can. */
export const goalBlockers = (goal: GoalVoices): GoalBlocker[] => blockersIn(goalRules, goal);

/** A disagreement that was said stays said: it is answered, and never deleted or rewritten. */
export interface DisagreementLine {
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

const disagreementRules = {
  earlier_words_changed: ({ before, after }) =>
    before.some((line, index) => {
      const now = after[index];
      return now?.text !== line.text || now.by !== line.by || now.at !== line.at;
    }),
  answer_is_empty: ({ after }) => after.some(({ text }) => isBlank(text)),
} as const satisfies BlockerRules<{
  before: readonly DisagreementLine[];
  after: readonly DisagreementLine[];
}>;
export type DisagreementBlocker = keyof typeof disagreementRules;

/** Why a disagreement cannot become `after`: lines may only be added below those that stand. */
export const disagreementBlockers = (
  before: readonly DisagreementLine[],
  after: readonly DisagreementLine[],
): DisagreementBlocker[] => blockersIn(disagreementRules, { before, after });

/** Whether nobody has answered: the last line is by the one who disagreed. */
export const isUnanswered = (lines: readonly DisagreementLine[]): boolean =>
  lines.length > 0 && lines.at(-1)?.by === lines[0]?.by;

const answerRules = {
  nothing_to_answer: ({ disagreement }) => isBlank(disagreement),
  answer_is_empty: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<{ disagreement: string; text: string }>;
export type AnswerBlocker = keyof typeof answerRules;

/** Why a disagreement cannot be answered with this text; empty means it can. */
export const answerBlockers = (disagreement: string, text: string): AnswerBlocker[] =>
  blockersIn(answerRules, { disagreement, text });
