import { IsDateString, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import {
  type AgreementKind,
  type AgreementStanding,
  type AgreementWarning,
  allAgreementKinds,
} from '#domain/agreement/agreement';

export class MakeAgreement {
  /** The one. @example 01980000-0000-7000-8000-000000000001 */
  @IsUUID()
  organisationId!: string;

  /** The other. @example 01980000-0000-7000-8000-000000000002 */
  @IsUUID()
  otherOrganisationId!: string;

  @IsIn(allAgreementKinds)
  kind!: AgreementKind;

  /** What it covers. @example Samarbeid om koordinert plan for unge 13–25 år. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  covers!: string;

  /** Who signed, for both. @example Kommunedirektøren i Fjordvik og direktøren i Helse Nordfjella */
  @IsString()
  @MinLength(1)
  @MaxLength(400)
  signedBy!: string;

  /** Where the signed document is. @example Arkivsak 2026/114 */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reference!: string;

  /** First day. @example 2026-11-01 */
  @IsDateString({ strict: true })
  from!: string;

  /** Last day; without it the agreement goes on. @example 2028-10-31 */
  @IsOptional()
  @IsDateString({ strict: true })
  until?: string;
}

export class EndAgreement {
  /** The last day. @example 2026-12-31 */
  @IsDateString({ strict: true })
  lastDay!: string;

  /** Why. @example Erstattes av en ny avtale. */
  @IsString()
  @MaxLength(1000)
  reason!: string;
}

export class AgreementMade {
  id!: string;
}

export class AgreementSeen {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  otherOrganisationId!: string;
  otherOrganisationName!: string;
  kind!: AgreementKind;
  covers!: string;
  signedBy!: string;
  reference!: string;
  from!: string;
  /** The last day; null when it goes on. */
  until!: string | null;
  standing!: AgreementStanding;
  /** Null unless it was ended earlier than agreed. */
  endedReason!: string | null;
}

/** Two organisations that share information about the same young people, and what is amiss with their agreement. */
export class AgreementWarningSeen {
  organisationId!: string;
  organisationName!: string;
  otherOrganisationId!: string;
  otherOrganisationName!: string;
  warning!: AgreementWarning;
  /** The last day of the agreement that ends soon. */
  until!: string | null;
}

export class AgreementOrganisation {
  id!: string;
  name!: string;
}

export class AgreementsPage {
  today!: string;
  /** Whether the reader makes and ends them. */
  mayWrite!: boolean;
  warnings!: AgreementWarningSeen[];
  agreements!: AgreementSeen[];
  /** Those between which an agreement can be made. */
  organisations!: AgreementOrganisation[];
}
