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

/** What is done with a question, and by whom: each step is written, dated and kept. */
export const questionSteps = {
  service_asked: { by: 'officer' },
  service_answered: { by: 'service' },
  answered: { by: 'officer' },
} as const satisfies Record<string, { by: 'officer' | 'service' }>;

export type QuestionStep = keyof typeof questionSteps;
export type OfficerStep = {
  [S in QuestionStep]: (typeof questionSteps)[S]['by'] extends 'officer' ? S : never;
}[QuestionStep];
export type QuestionStatus = 'received' | QuestionStep;
export const allQuestionSteps: readonly QuestionStep[] = keysOf(questionSteps);
export const officerSteps: readonly QuestionStep[] = allQuestionSteps.filter(
  (step) => questionSteps[step].by === 'officer',
);

/** Where the question is, from the steps so far, the oldest first. */
export const statusOf = (steps: readonly QuestionStep[]): QuestionStatus =>
  steps.includes('answered') ? 'answered' : (steps.at(-1) ?? 'received');

/** A step that somebody wants to take. `service`: the use that is asked about was in a service. */
interface Step {
  readonly kind: QuestionStep;
  readonly steps: readonly QuestionStep[];
  readonly text: string;
  readonly service: boolean;
}

const rules = {
  already_answered: ({ steps }) => statusOf(steps) === 'answered',
  no_service: ({ kind, service }) => kind === 'service_asked' && !service,
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<Step>;

export type QuestionBlocker = keyof typeof rules;

export const stepBlockers = (step: Step): QuestionBlocker[] => blockersIn(rules, step);

export const requireMayStep = (step: Step): void => {
  requireNothingIn(stepBlockers(step));
};
