import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isUnderWay } from '../transition/responsibility.ts';
import type { TransitionSide, TransitionStatus } from '../transition/verbs.ts';
import { questionsOf, type NoteHalf, type NoteQuestion } from './questions.ts';

export type NoteVerb = 'write' | 'give' | 'receive';

/** Which side does what with a half. */
export const noteVerbRules = {
  write: 'sender',
  give: 'sender',
  receive: 'receiver',
} as const satisfies Record<NoteVerb, TransitionSide>;

/** What a verb on a half is judged by. */
export interface NoteFacts {
  readonly verb: NoteVerb;
  readonly half: NoteHalf;
  readonly status: TransitionStatus;
  readonly side: TransitionSide | null;
  readonly given: boolean;
  readonly receivedByMe: boolean;
  readonly hasReceiver: boolean;
  readonly answers: readonly { readonly question: NoteQuestion; readonly text: string }[];
}

const rules = {
  other_side_decides: ({ verb, side }) => noteVerbRules[verb] !== side,
  transition_is_over: ({ verb, status }) => verb !== 'receive' && !isUnderWay(status),
  already_given: ({ verb, given }) => verb !== 'receive' && given,
  not_given: ({ verb, given }) => verb === 'receive' && !given,
  already_received: ({ verb, receivedByMe }) => verb === 'receive' && receivedByMe,
  no_receiver: ({ verb, hasReceiver }) => verb === 'give' && !hasReceiver,
  nothing_written: ({ verb, half, answers }) =>
    verb === 'give' &&
    questionsOf(half).every((question) =>
      isBlank(answers.find((one) => one.question === question)?.text ?? null),
    ),
} as const satisfies BlockerRules<NoteFacts>;
export type NoteBlocker = keyof typeof rules;

/** Why the verb cannot be done on the half; empty means it can. */
export const noteBlockers = (facts: NoteFacts): NoteBlocker[] => blockersIn(rules, facts);
