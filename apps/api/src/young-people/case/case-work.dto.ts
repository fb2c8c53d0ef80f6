import type { ActivityKind, ActivityLevel, ActivitySource } from '#domain/activity/kinds';
import type { Category } from '#domain/category/categories';
import type { ContributionKind, Visibility } from '#domain/contribution/contribution';
import type { NoteHalf, NoteQuestion } from '#domain/hand-over-note/questions';
import type { CheckAnswer } from '#domain/outcome/outcome';
import type { KnownDate } from '#domain/preparation/known-dates';
import type { PreparationStatus } from '#domain/preparation/verbs';
import type { TransitionKind } from '#domain/transition/kinds';
import type { HandOverItem, MilestoneCode } from '#domain/transition/kinds/kind-rules';
import type { TransitionEnd, TransitionStatus } from '#domain/transition/verbs';

/** A line below a disagreement: an answer, or more of what the young person said. */
export class CaseDisagreementLine {
  text!: string;
  /** `young_person`, or the professional's name. */
  by!: string;
  at!: string;
}

/** What a service has said to a goal. */
export class CaseGoalStance {
  id!: string;
  /** disagrees, agrees or answers. */
  stance!: string;
  text!: string;
  at!: string;
  serviceId!: string;
  serviceName!: string;
  byName!: string;
}

export class CaseGoal {
  id!: string;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  ownWords!: string;
  ownWordsOn!: string | null;
  wording!: string;
  agreement!: string | null;
  /** What the young person disagrees with, in own words; it stays, and is answered below. */
  disagreement!: string;
  disagreementAnswers!: CaseDisagreementLine[];
  status!: string;
  statusReason!: string | null;
  area!: string | null;
  version!: number;
  /** Kept from guardians. */
  withheld!: boolean;
  /** What the services have said to it, oldest first. */
  stances!: CaseGoalStance[];
}

export class CaseMeasure {
  id!: string;
  goalId!: string | null;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  kind!: string;
  title!: string;
  responsibleServiceId!: string | null;
  responsibleServiceName!: string | null;
  responsibleServiceKind!: string | null;
  responsiblePostId!: string | null;
  /** The person, the supporter, or null when it is the young person. */
  responsibleName!: string | null;
  responsibleSupporterId!: string | null;
  responsibleYoungPerson!: boolean;
  deadline!: string;
  deadlineReason!: string | null;
  lookFor!: string;
  lookOn!: string;
  status!: string;
  statusReason!: string | null;
  obstacle!: string | null;
  youngPersonAnswer!: string | null;
  youngPersonAnsweredAt!: string | null;
  /** In the young person's own words: how he or she wants it instead, or why. */
  youngPersonAnswerWords!: string | null;
  /** Changed after a no or a «differently», and to be answered once more. */
  askedAgain!: boolean;
  evaluationHappened!: string | null;
  evaluationHelped!: string | null;
  evaluationLearnt!: string | null;
  /** How it ended, out of the outcomes of its kind; null before the end, and for what ended before anybody asked. */
  outcome!: string | null;
  /** What the young person says: did it help, and in own words. */
  youngPersonHelped!: string | null;
  youngPersonEvaluation!: string | null;
  youngPersonEvaluatedAt!: string | null;
  /** It starts when this one is done; null when the reader does not see that one. */
  startsAfterId!: string | null;
  /** It waits for something that is not shared with the reader. */
  startsAfterUnseen!: boolean;
  /** How often it comes again; null when it does not. */
  repeatEvery!: string | null;
  repeatFrom!: string | null;
  repeatUntil!: string | null;
  /** Morning, afternoon or evening. */
  repeatPart!: string | null;
  /** The last time that something is said of. */
  repeatDoneOn!: string | null;
  /** What is said of it, and by whom; null when nobody kept it. @example own_done */
  repeatTold!: string | null;
  area!: string | null;
  version!: number;
  /** Kept from guardians. */
  withheld!: boolean;
}

export class CasePlan {
  id!: string;
  status!: string;
  /** Number of the newest version: every change is one. */
  number!: number;
  activatedAt!: string | null;
  reviewOn!: string | null;
  /** Months between two reviews. */
  reviewEvery!: number | null;
  youngPersonAgreedOn!: string | null;
  youngPersonAgreedHow!: string | null;
  noOwnWordsReason!: string | null;
  noOwnWordsAskAgainOn!: string | null;
  version!: number;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
}

export class CaseMappingAnswer {
  id!: string;
  area!: string;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  answer!: string;
  ownWords!: string;
  note!: string;
  strengths!: string;
  leftReason!: string | null;
  answeredAt!: string;
  answeredByName!: string;
  version!: number;
  /** Kept from guardians. */
  withheld!: boolean;
}

export class CaseAcuteDecision {
  id!: string;
  area!: string;
  decisions!: string[];
  reason!: string;
  at!: string;
  byName!: string;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
}

/** What the young person answered alone about one area, before the talk. */
export class CaseOwnPartAnswer {
  id!: string;
  area!: string;
  category!: Category;
  ownerServiceId!: string;
  answer!: string;
  ownWords!: string;
  answeredAt!: string;
}

/** The young person's own part of a mapping; no answers are read before it is sent. */
export class CaseOwnPart {
  invitedAt!: string;
  sentAt!: string | null;
  answers!: CaseOwnPartAnswer[];
}

export class CaseMapping {
  id!: string;
  category!: Category;
  /** The service that fills it in. */
  ownerServiceId!: string;
  status!: string;
  startedAt!: string;
  startedByName!: string;
  withYoungPerson!: boolean;
  language!: string;
  interpreter!: string | null;
  completedAt!: string | null;
  /** When it is time for the next one; null: no date. */
  repeatOn!: string | null;
  /** The version of the template that it was begun by; null: none. */
  templateId!: string | null;
  version!: number;
  answers!: CaseMappingAnswer[];
  /** null: the young person was not asked. */
  ownPart!: CaseOwnPart | null;
  decisions!: CaseAcuteDecision[];
}

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

export class CaseActivity {
  id!: string;
  kind!: ActivityKind;
  /** Which school, or what a business brings in; null where nobody has said it. @example upper_secondary */
  level!: ActivityLevel | null;
  /** Whether an education that ended was completed. @example true */
  completed!: boolean | null;
  detail!: string;
  from!: string;
  until!: string | null;
  source!: ActivitySource;
  confirmedOn!: string;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  version!: number;
}

export class CaseContribution {
  id!: string;
  kind!: ContributionKind;
  text!: string;
  visibility!: Visibility;
  aboutMeasureId!: string | null;
  at!: string;
  usedHow!: string | null;
  usedAt!: string | null;
  usedByName!: string | null;
  version!: number;
  /** Kept from guardians. */
  withheld!: boolean;
}

/** A discussion without names that turned out to be about this young person. */
export class CaseBoundDiscussion {
  id!: string;
  title!: string;
  sentAt!: string;
  /** The service that asked: it alone reads it here. */
  ownerServiceId!: string;
  askerName!: string;
  /** The services that were asked. */
  serviceNames!: string[];
}

/** A line of the append-only log of transitions and changes. */
export class CaseEvent {
  id!: string;
  kind!: string;
  at!: string;
  byName!: string;
  serviceName!: string | null;
  /** Typed per kind in libs/domain. */
  payload!: Record<string, unknown>;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
}

/** One change of the plan, as a dot on the time line. */
export class CasePlanVersion {
  number!: number;
  at!: string;
  verb!: string;
  itemKind!: string;
  category!: Category;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
}
