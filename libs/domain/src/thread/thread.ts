import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';

/** What a conversation can hang on. */
export const threadSubjects = ['plan', 'goal', 'measure'] as const satisfies readonly string[];
export type ThreadSubject = (typeof threadSubjects)[number];

/** As long as somebody reads on a phone; what is longer belongs in a note. */
export const longestMessage = 4000;
/** More than so many mentioned at once is a notice to everybody. */
export const mostMentions = 10;

export interface MessageFacts {
  readonly text: string;
  readonly mentions: readonly string[];
  /** Posts on the team that can read what the conversation hangs on. */
  readonly readers: readonly string[];
}

const rules = {
  'message-missing': ({ text }) => isBlank(text),
  'message-too-long': ({ text }) => text.length > longestMessage,
  'mention-cannot-read': ({ mentions, readers }) => mentions.some((one) => !readers.includes(one)),
  'mentions-too-many': ({ mentions }) => mentions.length > mostMentions,
} as const satisfies BlockerRules<MessageFacts>;

/** What stands in the way of saying it. */
export const messageBlockers = (facts: MessageFacts) => blockersIn(rules, facts);

export const requireMessage = (facts: MessageFacts): void => {
  requireNothingIn(messageBlockers(facts));
};

export interface BlankingFacts {
  readonly mine: boolean;
  readonly blanked: boolean;
  readonly reason: string;
}

const blanking = {
  'message-of-another': ({ mine }) => !mine,
  'message-blanked': ({ blanked }) => blanked,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<BlankingFacts>;

/** A wrong message goes away and leaves a trace: that there was one, when, and why it went. Only whoever wrote it can. */
export const blankingBlockers = (facts: BlankingFacts) => blockersIn(blanking, facts);

export const requireBlanking = (facts: BlankingFacts): void => {
  requireNothingIn(blankingBlockers(facts));
};
