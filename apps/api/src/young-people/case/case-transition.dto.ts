import type { Category } from '#domain/category/categories';
import type { NoteHalf, NoteQuestion } from '#domain/hand-over-note/questions';
import type { CheckAnswer } from '#domain/outcome/outcome';
import type { KnownDate } from '#domain/preparation/known-dates';
import type { PreparationStatus } from '#domain/preparation/verbs';
import type { TransitionKind } from '#domain/transition/kinds';
import type { HandOverItem, MilestoneCode } from '#domain/transition/kinds/kind-rules';
import type { TransitionEnd, TransitionStatus } from '#domain/transition/verbs';

export class CaseHandOverItem {
  id!: string;
  code!: HandOverItem;
  note!: string;
  doneOn!: string | null;
}

export class CaseMilestone {
  id!: string;
  code!: MilestoneCode;
  due!: string;
  doneOn!: string | null;
}

/** One answer of the hand-over note. */
export class CaseHandOverNote {
  id!: string;
  half!: NoteHalf;
  question!: NoteQuestion;
  text!: string;
  category!: Category;
  ownerServiceId!: string;
  writtenByName!: string;
  writtenAt!: string;
  givenByName!: string | null;
  /** Null while the sender still writes: then nobody else reads it but the young person. */
  givenAt!: string | null;
  version!: number;
}

/** Somebody of the receiving service has read a half. */
export class CaseHandOverReceipt {
  id!: string;
  half!: NoteHalf;
  postId!: string;
  name!: string;
  at!: string;
}

/** What the receiver said so many months after the first meeting. */
export class CaseTransitionCheck {
  id!: string;
  months!: number;
  answer!: CheckAnswer;
  /** The day it was said. */
  on!: string;
  byName!: string;
}

/** Two municipalities disagree about a move, each in words. */
export class CaseMoveDispute {
  id!: string;
  since!: string;
  senderSays!: string;
  receiverSays!: string;
  byName!: string;
  settledOn!: string | null;
  settledHow!: string | null;
}

export class CaseNamed {
  id!: string;
  name!: string;
}

/** A new municipality that was registered: until when what was before lasts, and for whom. */
export class CaseMove {
  id!: string;
  fromName!: string;
  toName!: string;
  endsOn!: string;
  at!: string;
  byName!: string;
  undone!: boolean;
  /** Services of the old municipality that are on the team, or are given something, until then. */
  ending!: CaseNamed[];
}

export class CaseTransition {
  id!: string;
  kind!: TransitionKind;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  onDate!: string;
  senderServiceId!: string;
  senderServiceName!: string;
  senderServiceKind!: string;
  senderPostId!: string;
  senderName!: string;
  receiverServiceId!: string | null;
  receiverServiceName!: string | null;
  receiverServiceKind!: string | null;
  receiverPostId!: string | null;
  receiverName!: string;
  status!: TransitionStatus;
  statusReason!: string | null;
  suggestedOn!: string | null;
  endedHow!: TransitionEnd | null;
  offeredAt!: string | null;
  answeredAt!: string | null;
  metOn!: string | null;
  noShows!: number;
  createdAt!: string;
  version!: number;
  handOver!: CaseHandOverItem[];
  milestones!: CaseMilestone[];
  notes!: CaseHandOverNote[];
  receipts!: CaseHandOverReceipt[];
  disputes!: CaseMoveDispute[];
  /** Of a move: where the receiving service is, other than where the young person lives now. */
  municipalities!: CaseNamed[];
  moves!: CaseMove[];
  checks!: CaseTransitionCheck[];
}

/** A step on the way to a known date: proposed by Laget, answered by the team. */
export class CasePreparation {
  id!: string;
  kind!: KnownDate;
  onDate!: string;
  code!: string;
  due!: string;
  category!: Category;
  /** The service that the date is from: sees it whatever is shared. */
  ownerServiceId!: string;
  responsiblePostId!: string | null;
  responsibleName!: string | null;
  responsibleServiceName!: string | null;
  status!: PreparationStatus;
  /** Why it does not concern this young person. */
  reason!: string | null;
  doneOn!: string | null;
  version!: number;
}
