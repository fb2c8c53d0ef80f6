import type { Category } from '#domain/category/categories';
import {
  type CaseBaton,
  type CaseBatonOffer,
  type CaseConcern,
  type CaseConsent,
  type CaseFollowUp,
  type CaseGuardian,
  type CaseInformationGiven,
  type CaseInvitation,
  type CaseLegalBasisUse,
  type CaseMember,
  type CasePerson,
  type CaseReaderSeen,
  type CaseReferral,
  type CaseRequestSeen,
  type CaseSharing,
  type CaseSupporter,
  type CaseTitle,
} from './case.dto.ts';
import {
  type CaseActivity,
  type CaseBoundDiscussion,
  type CaseContribution,
  type CaseEvent,
} from './case-work.dto.ts';
import { type CaseGoal, type CaseMeasure, type CasePlan, type CasePlanVersion } from './case-plan.dto.ts';
import { type CaseMapping } from './case-mapping.dto.ts';
import { type CasePreparation, type CaseTransition } from './case-transition.dto.ts';
import { type CaseUnheld } from './unheld.dto.ts';

/** What this reader sees and does not see, said honestly. */
export class CaseSight {
  relation!: string;
  holder!: boolean;
  /** Why the reader may: own_service, baton, consent:<id>, statute:<id>, self. */
  basis!: string;
  /** Categories opened to the reader. Of the others the page says «noe her er ikke delt med deg», never how much. */
  categories!: Category[];
}

/** The whole case of one young person, as far as this reader may see it. One request. */
export class YoungPersonCase {
  sight!: CaseSight;
  /** Today in Norway as the server counts. */
  today!: string;
  person!: CasePerson;
  followUps!: CaseFollowUp[];
  concerns!: CaseConcern[];
  batons!: CaseBaton[];
  batonOffers!: CaseBatonOffer[];
  /** Computed each time from who held the baton, was away, or did not answer. */
  unheld!: CaseUnheld[];
  members!: CaseMember[];
  statutoryTitles!: CaseTitle[];
  invitations!: CaseInvitation[];
  referrals!: CaseReferral[];
  /** Empty for everybody but the holder. */
  caseRequests!: CaseRequestSeen[];
  supporters!: CaseSupporter[];
  guardians!: CaseGuardian[];
  consents!: CaseConsent[];
  sharings!: CaseSharing[];
  legalBasisUses!: CaseLegalBasisUse[];
  informationGiven!: CaseInformationGiven[];
  plan!: CasePlan | null;
  goals!: CaseGoal[];
  measures!: CaseMeasure[];
  planVersions!: CasePlanVersion[];
  mappings!: CaseMapping[];
  transitions!: CaseTransition[];
  preparations!: CasePreparation[];
  activities!: CaseActivity[];
  contributions!: CaseContribution[];
  boundDiscussions!: CaseBoundDiscussion[];
  /** The young person keeps something from the reader's service: that, and never what or how much. */
  somethingHidden!: boolean;
  events!: CaseEvent[];
  /** Who of the team reads, as far as this reader may know the team: the facts of «Hvem kan se dette?». */
  readers!: CaseReaderSeen[];
}
