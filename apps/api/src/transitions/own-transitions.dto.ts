import type { Outcome } from '#domain/outcome/outcome';
import type { TransitionKind } from '#domain/transition/kinds';
import type { TransitionStatus } from '#domain/transition/verbs';

export class OfferedItem {
  code!: string;
  doneOn!: string | null;
}

export class OfferedMilestone {
  code!: string;
  due!: string;
  doneOn!: string | null;
}

/** All that the receiver may see before the answer. */
export class OfferedTransition {
  id!: string;
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  birthYear!: number;
  kind!: TransitionKind;
  onDate!: string;
  sender!: string;
  senderService!: string;
  offeredAt!: string;
  /** Last day in time; the days after count as days without anybody. */
  answerBy!: string;
  version!: number;
  /** What will be handed over: the headings, never what stands in them. */
  handOver!: OfferedItem[];
  milestones!: OfferedMilestone[];
}

/** A transition on the list of both sides, until they have met. */
export class MyTransition {
  id!: string;
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  kind!: TransitionKind;
  onDate!: string;
  status!: TransitionStatus;
  side!: 'sender' | 'receiver' | 'holder';
  sender!: string;
  senderService!: string;
  receiverService!: string | null;
  receiverName!: string;
  statusReason!: string | null;
  suggestedOn!: string | null;
  noShows!: number;
  /** The first milestone that is not done. */
  nextMilestone!: string | null;
  nextMilestoneDue!: string | null;
  /** What is known of it today; «unknown» when nobody has said anything for long. */
  outcome!: Outcome;
  /** The day it was last said. */
  saidOn!: string | null;
  /** A half of the hand-over in words is given that the reader may read. */
  noteGiven!: boolean;
  ring!: TransitionRing[];
}

/** A transition after the first meeting: what the receiver has said since, for those who sent. */
export class PastTransition {
  id!: string;
  youngPersonId!: string;
  name!: string;
  givenName!: string;
  kind!: TransitionKind;
  senderService!: string;
  receiverService!: string;
  metOn!: string;
  outcome!: Outcome;
  saidOn!: string | null;
}

/** One segment of the ring. */
export class TransitionRing {
  serviceKind!: string;
  holder!: boolean;
  invited!: boolean;
}

/** The page «Overganger»: what is offered to the reader's service, and what it is part of. */
export class MyTransitions {
  offered!: OfferedTransition[];
  underWay!: MyTransition[];
  /** Met in the last fifteen months. */
  past!: PastTransition[];
}

/** The case that an answer belongs to. */
export class TransitionAnswered {
  youngPersonId!: string;
}
