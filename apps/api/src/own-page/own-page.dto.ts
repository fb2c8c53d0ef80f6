import type { FollowUpStatus } from '#domain/follow-up/statuses';
import type {
  CaseBaton,
  CaseConsent,
  CaseGuardian,
  CaseInformationGiven,
  CaseLegalBasisUse,
  CaseMember,
  CaseSharing,
  CaseSupporter,
} from '../young-people/case/case.dto.ts';
import type {
  CaseContribution,
  CaseGoal,
  CaseMeasure,
  CasePlan,
  CaseTransition,
} from '../young-people/case/case-work.dto.ts';

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
  members!: CaseMember[];
  supporters!: CaseSupporter[];
  batons!: CaseBaton[];
  consents!: CaseConsent[];
  sharings!: CaseSharing[];
  legalBasisUses!: CaseLegalBasisUse[];
  contributions!: CaseContribution[];
  informationGiven!: CaseInformationGiven[];
  guardians!: CaseGuardian[];
  sharedItems!: SharedItem[];
  ownLocks!: OwnLockSeen[];
  services!: OwnService[];
}
