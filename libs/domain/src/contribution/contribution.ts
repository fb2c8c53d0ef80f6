import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';

/** What a young person can write, and within how many days the team answers «slik brukte vi det». */
export const contributionKinds = {
  goal: { answerWithinDays: 7 },
  comment: { answerWithinDays: 14 },
  answer: { answerWithinDays: 14 },
  question: { answerWithinDays: 7 },
} as const satisfies Record<string, { answerWithinDays: number }>;
export type ContributionKind = keyof typeof contributionKinds;

/** Whether a text is the code of a kind of contribution. */
export const isContributionKind = (code: string): code is ContributionKind =>
  isKeyOf(contributionKinds, code);

/** Who reads it. What only the young person sees is never counted, never listed, never answered. */
export const visibilities = {
  only_me: { teamReads: false },
  team: { teamReads: true },
} as const satisfies Record<string, { teamReads: boolean }>;
export type Visibility = keyof typeof visibilities;

/** Whether a text is the code of a visibility. */
export const isVisibility = (code: string): code is Visibility => isKeyOf(visibilities, code);

/** Something the young person has written in own words. */
export interface Contribution {
  readonly kind: ContributionKind;
  readonly visibility: Visibility;
  readonly writtenOn: IsoDate;
  /** «Slik brukte vi det»; null until somebody has answered. */
  readonly usedHow: string | null;
}

/** Whether the team still owes the young person an answer to this. */
export const awaitsFeedback = (contribution: Contribution): boolean =>
  visibilities[contribution.visibility].teamReads && isBlank(contribution.usedHow);

/** The day by which the team should have told how it was used; null when nobody but the young person reads it. */
export const feedbackDue = (contribution: Contribution): IsoDate | null =>
  visibilities[contribution.visibility].teamReads
    ? addDays(contribution.writtenOn, contributionKinds[contribution.kind].answerWithinDays)
    : null;

const feedbackRules = {
  only_the_young_person_reads_it: ({ contribution }) => !visibilities[contribution.visibility].teamReads,
  already_answered: ({ contribution }) => !isBlank(contribution.usedHow),
  says_nothing: ({ usedHow }) => isBlank(usedHow),
} as const satisfies BlockerRules<{ contribution: Contribution; usedHow: string }>;
export type FeedbackBlocker = keyof typeof feedbackRules;

/** Why this cannot be told as «slik brukte vi det»; empty means it can. */
export const feedbackBlockers = (contribution: Contribution, usedHow: string): FeedbackBlocker[] =>
  blockersIn(feedbackRules, { contribution, usedHow });
