import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Area } from './areas.ts';

/** The five answers, with their weight. «Not talked about» has none: it is a right, not a finding. */
export const answers = {
  not_talked: { weight: null, mustBeDescribed: false },
  fine: { weight: 0, mustBeDescribed: false },
  some: { weight: 1, mustBeDescribed: false },
  serious: { weight: 2, mustBeDescribed: true },
  acute: { weight: 3, mustBeDescribed: true },
} as const satisfies Record<string, { weight: number | null; mustBeDescribed: boolean }>;

export type Answer = keyof typeof answers;

/** Whether a text is the code of an answer. */
export const isAnswer = (code: string): code is Answer => isKeyOf(answers, code);

/** What was said about one life area. */
export interface AreaAnswer {
  readonly area: Area;
  readonly answer: Answer;
  /** The young person's own words, as they were said. */
  readonly ownWords: string;
  /** What the professional noted. */
  readonly note: string;
}

/** Serious and acute answers: they must be described, they propose goals and measures, and the plan must answer them. */
export const isGrave = (answer: Answer): boolean => answers[answer].mustBeDescribed;
