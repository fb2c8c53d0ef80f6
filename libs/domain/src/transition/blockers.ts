import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { ServiceKind } from '../service/service-kinds.ts';
import { handOverList, transitionKinds, type TransitionKind } from './kinds.ts';
import type { HandOverItem } from './kinds/kind-rules.ts';
import {
  transitionAfter,
  transitionVerbRules,
  type TransitionEnd,
  type TransitionSide,
  type TransitionStatus,
  type TransitionVerb,
} from './verbs.ts';

/** A transition as it is planned. */
export interface TransitionDraft {
  readonly kind: TransitionKind;
  readonly onDate: IsoDate;
  readonly sender: ServiceKind;
  /** Null while the receiver is not found. */
  readonly receiver: ServiceKind | null;
}

const planRules = {
  sender_not_of_this_kind: ({ draft }) => !transitionKinds[draft.kind].senders.includes(draft.sender),
  receiver_not_of_this_kind: ({ draft }) =>
    draft.receiver !== null && !transitionKinds[draft.kind].receivers.includes(draft.receiver),
  date_passed: ({ draft, today }) => draft.onDate < today,
} as const satisfies BlockerRules<{ draft: TransitionDraft; today: IsoDate }>;
export type TransitionPlanBlocker = keyof typeof planRules;

/** Why the transition cannot be planned like this; empty means it can. */
export const transitionPlanBlockers = (draft: TransitionDraft, today: IsoDate): TransitionPlanBlocker[] =>
  blockersIn(planRules, { draft, today });

/** What stands on the hand-over list: done, or a note that says why it is left out. */
export interface HandedOver {
  readonly code: HandOverItem;
  readonly doneOn: IsoDate | null;
  readonly note: string;
}

/** What a verb on a transition is judged by. */
export interface TransitionVerbFacts {
  readonly status: TransitionStatus;
  readonly verb: TransitionVerb;
  /** The side the reader's service is on; null when it is neither. */
  readonly side: TransitionSide | null;
  readonly hasReceiver: boolean;
  readonly reason: string;
  /** Decline: when the sender can ask again. Report of a meeting: the day they met. */
  readonly date: IsoDate | null;
  readonly end: TransitionEnd | null;
}

interface Dated {
  readonly facts: TransitionVerbFacts;
  readonly today: IsoDate;
}

const verbRules = {
  verb_not_possible: ({ facts }) => transitionAfter(facts.status, facts.verb) === undefined,
  other_side_decides: ({ facts }) => transitionVerbRules[facts.verb].by !== facts.side,
  no_receiver: ({ facts }) => facts.verb === 'offer' && !facts.hasReceiver,
  no_reason: ({ facts }) => transitionVerbRules[facts.verb].needsReason && isBlank(facts.reason),
  no_date: ({ facts }) => transitionVerbRules[facts.verb].needsDate && facts.date === null,
  ask_again_date_passed: ({ facts, today }) =>
    facts.verb === 'decline' && facts.date !== null && facts.date < today,
  met_in_the_future: ({ facts, today }) =>
    facts.verb === 'report_met' && facts.date !== null && facts.date > today,
  no_way_of_ending: ({ facts }) => facts.verb === 'end' && facts.end === null,
} as const satisfies BlockerRules<Dated>;
export type TransitionVerbBlocker = keyof typeof verbRules;

/** Why the verb cannot be done on the transition by this side; empty means it can. */
export const transitionVerbBlockers = (facts: TransitionVerbFacts, today: IsoDate): TransitionVerbBlocker[] =>
  blockersIn(verbRules, { facts, today });

/** What must still be handed over, or left out with a note, before the transition is offered. */
export const missingHandOver = (kind: TransitionKind, handedOver: readonly HandedOver[]): HandOverItem[] =>
  handOverList(kind).filter(
    (code) => !handedOver.some((item) => item.code === code && (item.doneOn !== null || !isBlank(item.note))),
  );
