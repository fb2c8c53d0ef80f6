import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

interface AnswerRule {
  readonly validFrom: IsoDate;
  readonly days: number;
  /** Unconfirmed until a lawyer or the data protection officer has read it. */
  readonly source: string;
}

/** How many days the privacy officer has to answer; a newer rule is a new line, the old one keeps its questions. */
export const answerRules = {
  gdpr_12_3: {
    validFrom: '2018-07-20',
    days: 30,
    source: 'Personvernforordningen artikkel 12 nr. 3 (en måned)',
  },
} as const satisfies Record<string, AnswerRule>;

/** The day by which a question asked on this day is answered. */
export const answerBy = (askedOn: IsoDate): IsoDate => {
  const valid = keysOf(answerRules)
    .map((key): AnswerRule => answerRules[key])
    .filter(({ validFrom }) => validFrom <= askedOn)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  return addDays(askedOn, valid[0]?.days ?? 0);
};

/** What the privacy officer does with a question: each step is written, dated and kept. */
export const questionSteps = {
  service_asked: { status: 'service_asked' },
  answered: { status: 'answered' },
} as const satisfies Record<string, { status: string }>;

export type QuestionStep = keyof typeof questionSteps;
export type QuestionStatus = 'received' | QuestionStep;
export const allQuestionSteps: readonly QuestionStep[] = keysOf(questionSteps);

/** Where the question is, from the steps so far. */
export const statusOf = (steps: readonly QuestionStep[]): QuestionStatus => {
  if (steps.includes('answered')) return 'answered';
  return steps.includes('service_asked') ? 'service_asked' : 'received';
};

const rules = {
  already_answered: ({ steps }) => statusOf(steps) === 'answered',
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<{ steps: readonly QuestionStep[]; text: string }>;

export type QuestionBlocker = keyof typeof rules;

export const stepBlockers = (steps: readonly QuestionStep[], text: string): QuestionBlocker[] =>
  blockersIn(rules, { steps, text });

export const requireMayStep = (steps: readonly QuestionStep[], text: string): void => {
  requireNothingIn(stepBlockers(steps, text));
};
