import type { Category } from '#domain/category/categories';

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
