import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { withheldKinds, type WithheldKind } from '#domain/own-lock/withheld';

/** Keeps one contribution from a service or a guardian; without a contribution all own words, from a service. */
export class KeepFrom {
  @IsOptional()
  @IsUUID()
  contributionId?: string | null;

  @IsOptional()
  @IsUUID()
  serviceId?: string | null;

  @IsOptional()
  @IsUUID()
  guardianId?: string | null;
}

export class OwnLockStands {
  id!: string;
}

/** «Ikke til foresatte». */
export class WithholdItem {
  @IsIn(keysOf(withheldKinds))
  itemKind!: WithheldKind;

  @IsUUID()
  itemId!: string;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** Guardians may see it again, and why. */
export class LiftItem {
  /** @example Han vil at de skal vite det nå. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** Something that is kept from guardians, for the privacy officer: nobody's name, and no content. */
export class WithheldItemSeen {
  id!: string;
  serviceName!: string;
  itemKind!: WithheldKind;
  reason!: string;
  byName!: string;
  at!: string;
  /** The day on which the service looks at it again. */
  reviewOn!: string;
  endedAt!: string | null;
  endedByName!: string | null;
  endedReason!: string | null;
}

/** The same for the service that decided it, with whom it is about. */
export class MyWithheldItem extends WithheldItemSeen {
  youngPersonId!: string;
  name!: string;
}
