import type { Category } from '#domain/category/categories';

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
