import type { ActivityKind, ActivityLevel, ActivitySource } from '#domain/activity/kinds';
import type { Category } from '#domain/category/categories';
import type { ContributionKind, Visibility } from '#domain/contribution/contribution';

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
