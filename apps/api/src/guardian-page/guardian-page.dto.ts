import type { Category } from '#domain/category/categories';

/** A consent in which the guardian's own answer is asked for. Others' answers are not shown. */
export class GuardianConsent {
  id!: string;
  state!: string;
  purpose!: string;
  shares!: GuardianConsentShare[];
  validTo!: string;
  /** What the sharing does not cover. */
  excludedTopics!: string[];
  /** yes, no or not_asked: the guardian's own. */
  myAnswer!: string;
  myAnswerAt!: string;
}

export class GuardianConsentShare {
  serviceName!: string;
  serviceKind!: string;
  categories!: Category[];
}

export class GuardianTeamMember {
  name!: string;
  title!: string;
  serviceName!: string;
  serviceKind!: string;
  holdsBaton!: boolean;
}

/** One thing that the young person has shown. */
export class GuardianSharedItem {
  id!: string;
  kind!: string;
  text!: string;
  /** For a goal: the professional's wording beside the own words. */
  wording!: string | null;
  status!: string | null;
}

export class GuardianChild {
  id!: string;
  givenName!: string;
  consents!: GuardianConsent[];
  team!: GuardianTeamMember[];
  shared!: GuardianSharedItem[];
}

export class GuardianPage {
  today!: string;
  children!: GuardianChild[];
}
