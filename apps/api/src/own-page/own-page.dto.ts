import { IsISO8601 } from 'class-validator';
import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type {
  CaseBaton,
  CaseConsent,
  CaseInformationGiven,
  CaseLegalBasisUse,
  CaseMember,
  CaseTitle,
  CaseReferral,
  CaseSharing,
} from '../young-people/case/case.dto.ts';
import type { CaseBoundDiscussion, CaseContribution } from '../young-people/case/case-work.dto.ts';
import type { CaseGoal, CaseMeasure, CasePlan } from '../young-people/case/case-plan.dto.ts';
import type { CasePreparation, CaseTransition } from '../young-people/case/case-transition.dto.ts';

/** One thing that the young person has shown to one guardian. */
export class SharedItem {
  guardianId!: string;
  itemKind!: string;
  itemId!: string;
}

/** Something that the young person keeps from a service or a guardian. */
export class OwnLockSeen {
  id!: string;
  contributionId!: string | null;
  serviceId!: string | null;
  guardianId!: string | null;
}

/** A service that something is shared with, or that has been asked about. */
export class OwnService {
  id!: string;
  name!: string;
  kind!: string;
}

/** A guardian, without how to reach one: that is the guardian's own. */
export class OwnGuardian {
  id!: string;
  name!: string;
  kind!: string;
}

/** Somebody in the network, without how to reach one. */
export class OwnSupporter {
  id!: string;
  name!: string;
  relation!: string;
  from!: string;
  until!: string | null;
}

/** Something that somebody else has done since the young person looked last. */
export class OwnChange {
  id!: string;
  kind!: string;
  at!: string;
  /** Who did it; null when it happened by itself, or nobody in a post did it. */
  name!: string | null;
}

/** Until when what has happened has been looked at. */
export class ChangesSeen {
  /** `changesUntil` of the own page. @example 2026-11-20T09:42:00.000Z */
  @IsISO8601({ strict: true })
  until!: string;
}

/** The young person's own page, all of it in one request. */
export class OwnPage {
  givenName!: string;
  birthDate!: string;
  today!: string;
  followUpStatus!: FollowUpStatus;
  goals!: CaseGoal[];
  measures!: CaseMeasure[];
  plan!: CasePlan | null;
  transitions!: CaseTransition[];
  /** What is done in time before a date that is known. */
  preparations!: CasePreparation[];
  members!: CaseMember[];
  statutoryTitles!: CaseTitle[];
  /** Services that help for a time, are asked to, or did. */
  referrals!: CaseReferral[];
  supporters!: OwnSupporter[];
  batons!: CaseBaton[];
  /** Each with the young person's own answer alone. */
  consents!: CaseConsent[];
  sharings!: CaseSharing[];
  legalBasisUses!: CaseLegalBasisUse[];
  contributions!: CaseContribution[];
  /** Asked without names before it was known that it was about the young person. */
  boundDiscussions!: CaseBoundDiscussion[];
  informationGiven!: CaseInformationGiven[];
  guardians!: OwnGuardian[];
  sharedItems!: SharedItem[];
  ownLocks!: OwnLockSeen[];
  /** Since last time, newest first, at most 20. */
  changes!: OwnChange[];
  /** The moment that `changes` goes up to. */
  changesUntil!: string;
  services!: OwnService[];
}
