import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { MeetingStatus } from './status.ts';

/** The answers to an invitation → must it say something in words? None is better than another. */
export const meetingAnswers = {
  yes: { says: false },
  no: { says: false },
  other_time: { says: true },
} as const satisfies Record<string, { says: boolean }>;
export type MeetingAnswer = keyof typeof meetingAnswers;

interface Answering {
  readonly status: MeetingStatus;
  readonly answer: MeetingAnswer;
  readonly text: string;
}

const rules = {
  'not-called': ({ status }) => status !== 'called',
  'when-instead': ({ answer, text }) => meetingAnswers[answer].says && isBlank(text),
} as const satisfies BlockerRules<Answering>;
export type AnswerBlocker = keyof typeof rules;

/** Why the answer cannot be given; empty means it can. It may be changed until the meeting. */
export const answerBlockers = (facts: Answering): AnswerBlocker[] => blockersIn(rules, facts);
