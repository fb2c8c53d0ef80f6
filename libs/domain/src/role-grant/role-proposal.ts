import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** Answers to a role that needs two: another approves or declines, and whoever asked may take it back. */
export const roleAnswers = {
  approved: { by: 'another' },
  declined: { by: 'another' },
  withdrawn: { by: 'asker' },
} as const satisfies Record<string, { readonly by: 'another' | 'asker' }>;

export type RoleAnswer = keyof typeof roleAnswers;

/** Somebody answers a role that was asked for. */
export interface Answering {
  readonly answer: RoleAnswer;
  readonly askedByMe: boolean;
  readonly isAboutMe: boolean;
  readonly answered: boolean;
}

const rules = {
  already_answered: ({ answered }) => answered,
  needs_another: ({ answer, askedByMe }) => roleAnswers[answer].by === 'another' && askedByMe,
  not_yours: ({ answer, askedByMe }) => roleAnswers[answer].by === 'asker' && !askedByMe,
  about_you: ({ isAboutMe }) => isAboutMe,
} as const satisfies BlockerRules<Answering>;

export type AnsweringBlocker = keyof typeof rules;

export const answeringBlockers = (facts: Answering): AnsweringBlocker[] => blockersIn(rules, facts);

export const requireMayAnswer = (facts: Answering): void => {
  requireNothingIn(answeringBlockers(facts));
};
