import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';

interface AnswerRule {
  readonly months: number;
  /** Unconfirmed until a lawyer or the data protection officer has read it. */
  readonly source: string;
}

/** How long it takes at most to answer. Laget has no verb that prolongs it. */
export const answerRule = {
  months: 1,
  source: 'Personvernforordningen artikkel 12 nr. 3 (en måned)',
} as const satisfies AnswerRule;

/** The day by which what was asked for on this day is answered; a month that has no such day ends on its last. */
export const answerBy = (askedOn: IsoDate): IsoDate => addMonths(askedOn, answerRule.months);

/** The two answers, and what each makes of the request. Refused, the young person’s own words stand beside the record. */
export const dataAnswers = {
  done: { status: 'done' },
  refused: { status: 'refused' },
} as const satisfies Record<string, { status: string }>;

export type DataAnswer = keyof typeof dataAnswers;
export const allDataAnswers: readonly DataAnswer[] = keysOf(dataAnswers);
export type DataRequestStatus = 'received' | DataAnswer;

export const statusOf = (answer: DataAnswer | null): DataRequestStatus =>
  answer === null ? 'received' : dataAnswers[answer].status;

interface Asking {
  readonly text: string;
  /** The same is asked for already, and not answered. */
  readonly open: boolean;
}

const askRules = {
  text_missing: ({ text }) => isBlank(text),
  already_asked: ({ open }) => open,
} as const satisfies BlockerRules<Asking>;

export const askBlockers = (facts: Asking) => blockersIn(askRules, facts);
export const requireMayAsk = (facts: Asking): void => {
  requireNothingIn(askBlockers(facts));
};

interface Answering {
  readonly given: DataAnswer | null;
  /** What was corrected, or why not: the young person reads it. */
  readonly text: string;
}

const answerRules = {
  already_answered: ({ given }) => given !== null,
  text_missing: ({ text }) => isBlank(text),
} as const satisfies BlockerRules<Answering>;

export const answerBlockers = (facts: Answering) => blockersIn(answerRules, facts);
export const requireMayAnswer = (facts: Answering): void => {
  requireNothingIn(answerBlockers(facts));
};
