import type { GrantedBy } from '#domain/access/who-sees';
import type { Category } from '#domain/category/categories';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type { OwnNumber } from '../../emergency-numbers/emergency-numbers.dto.ts';
import type { CaseAnswer, CaseWish } from '#domain/case-request/case-request';
import type { ReferralEnder } from '#domain/referral/referral';
import type { Role } from '#domain/roles/roles';

/** Who the case is about, as anybody on the team may know. Never an identity number. */
export class CasePerson {
  id!: string;
  givenName!: string;
  familyName!: string;
  birthDate!: string;
  municipalityName!: string;
  /** The municipality's barnevernvakt, for the day it cannot wait. */
  childWelfarePhone!: string;
  /** The municipality’s own numbers for what cannot wait. What is not there is the same everywhere, or unknown. */
  emergencyNumbers!: OwnNumber[];
  language!: string;
  needsInterpreter!: boolean;
  preferredContact!: string;
  version!: number;
}

export class CaseFollowUp {
  status!: FollowUpStatus;
  /** Since when, ISO time. */
  since!: string;
  until!: string | null;
  /** Level 0 must be decided by this day. */
  decideBy!: string;
  prolongedReason!: string | null;
  pausedReason!: string | null;
  closedReason!: string | null;
  version!: number;
}

export class CaseConcern {
  id!: string;
  /** The service that wrote it: sees it whatever is shared. */
  ownerServiceId!: string;
  level!: number;
  reason!: string;
  at!: string;
  byName!: string;
  serviceName!: string;
  youngPersonTold!: boolean;
  youngPersonToldNote!: string;
  guardiansTold!: boolean;
  guardiansToldNote!: string;
}

export class CaseBaton {
  id!: string;
  postId!: string;
  name!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  since!: string;
  until!: string | null;
}

export class CaseBatonOffer {
  id!: string;
  fromPostId!: string;
  fromName!: string;
  toPostId!: string;
  toName!: string;
  toServiceName!: string;
  reason!: string;
  offeredAt!: string;
  answer!: string | null;
  answeredAt!: string | null;
  answerReason!: string | null;
}

export class CaseMember {
  id!: string;
  postId!: string;
  name!: string;
  title!: string;
  role!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  phone!: string;
  email!: string;
  basis!: string;
  since!: string;
  until!: string | null;
  endReason!: string | null;
  /** Away without a stand-in, or with one: the dates are said, the reason is not. */
  awayUntil!: string | null;
  standInName!: string | null;
  /** Somebody who helps for a time: by which referral. */
  referralId!: string | null;
}

/** A title that the law gives; it opens nothing. */
export class CaseTitle {
  id!: string;
  /** @example child_coordinator */
  kind!: string;
  postId!: string;
  name!: string;
  serviceName!: string;
  from!: string;
  /** The last day; null when no day is set. */
  lastDay!: string | null;
}

export class CaseInvitation {
  id!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  postId!: string | null;
  invitedByPostId!: string;
  invitedByName!: string;
  reason!: string;
  invitedAt!: string;
  answerBy!: string;
  answer!: string | null;
  answeredAt!: string | null;
  answerReason!: string | null;
  /** The inviter has seen the answer, or that none came. */
  seenByInviterAt!: string | null;
}

/** A service that is asked to help for a time, or does, or did. */
export class CaseReferral {
  id!: string;
  invitationId!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  askedByName!: string;
  askedAt!: string;
  /** What it is asked to help with. */
  reason!: string;
  /** What is opened at most, of what is opened to the service. */
  categories!: Category[];
  /** The last day. */
  until!: string;
  answerBy!: string;
  answer!: string | null;
  answeredAt!: string | null;
  answerReason!: string | null;
  helperName!: string | null;
  endedAt!: string | null;
  endedBy!: ReferralEnder | null;
  endReason!: string | null;
}

/** A service that asks for the case. The holder reads it, and the young person. */
export class CaseRequestSeen {
  id!: string;
  wants!: CaseWish;
  reason!: string;
  askedAt!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  fromName!: string;
  answer!: CaseAnswer | null;
  answeredAt!: string | null;
  answerText!: string | null;
}

export class CaseSupporter {
  id!: string;
  name!: string;
  relation!: string;
  contact!: string;
  from!: string;
  until!: string | null;
}

export class CaseGuardian {
  id!: string;
  name!: string;
  kind!: string;
  contact!: string;
}

export class CaseConsentAnswer {
  id!: string;
  capacity!: string;
  guardianId!: string | null;
  guardianName!: string | null;
  answer!: string;
  note!: string;
  at!: string;
}

export class CaseConsent {
  id!: string;
  state!: string;
  form!: string;
  purpose!: string;
  categories!: Category[];
  serviceIds!: string[];
  serviceNames!: string[];
  /** Service id → the categories it gets; null when every service gets every category. */
  shares!: Record<string, Category[]> | null;
  validFrom!: string;
  validTo!: string;
  /** «signed»: the day on the paper, and who keeps it or where it is filed. */
  signedOn!: string | null;
  keptWhere!: string | null;
  /** What the sharing does not cover, in words. */
  excludedTopics!: string[];
  excludedUserIds!: string[];
  excludedNames!: string[] | null;
  howExplained!: string;
  language!: string;
  interpreter!: string | null;
  youngPersonHeardOn!: string | null;
  youngPersonHeardNote!: string | null;
  refusalNote!: string | null;
  askAgainOn!: string | null;
  recordedAt!: string;
  recordedByName!: string;
  endedAt!: string | null;
  endedNote!: string | null;
  version!: number;
  answers!: CaseConsentAnswer[];
}

/** One category opened to one service, now. */
export class CaseSharing {
  id!: string;
  serviceId!: string;
  serviceName!: string;
  category!: Category;
  consentId!: string | null;
  legalBasisUseId!: string | null;
  /** What the sharing does not cover: to be left out wherever this category is written about. */
  excludedTopics!: string[];
  from!: string;
  until!: string;
}

export class CaseLegalBasisUse {
  id!: string;
  basisCode!: string;
  /** The legal basis in plain words, as the law had it when it was used. */
  basisName!: string;
  serviceId!: string;
  serviceName!: string;
  categories!: Category[];
  justification!: string;
  validFrom!: string;
  validTo!: string;
  at!: string;
  byName!: string;
  endedAt!: string | null;
  /** First day on which the young person is told; null: it showed at once. */
  toldFrom!: string | null;
  delayReason!: string | null;
}

export class CaseInformationGiven {
  id!: string;
  at!: string;
  byName!: string;
  how!: string;
}

/** What a live consent or legal basis opens to somebody on the team. */
export class CaseGrant {
  category!: Category;
  by!: GrantedBy;
  /** Of the consent, or of the use of a legal basis. */
  id!: string;
}

/** Somebody on the team today, with what decides what that person sees. */
export class CaseReaderSeen {
  postId!: string;
  userId!: string;
  name!: string;
  role!: Role;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
  holder!: boolean;
  /** Something shuts this person out of the whole case; what, is not said. */
  shutOut!: boolean;
  grants!: CaseGrant[];
  /** Shared with the service, but the consent leaves this person out. */
  leftOut!: Category[];
}
