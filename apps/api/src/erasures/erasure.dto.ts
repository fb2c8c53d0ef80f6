import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import {
  allArchiveDecisions,
  type ArchiveDecision,
  type ErasureCause,
  type ErasureState,
} from '#domain/erasure/erasure';

/** On what a case of erasure is opened: one of the three. */
export class OpenErasure {
  /** A request for erasure that nobody has answered. */
  @IsOptional()
  @IsUUID()
  requestId?: string;

  /** What a guardian asked for on paper, and was given a yes to. */
  @IsOptional()
  @IsUUID()
  paperRequestId?: string;

  /** Somebody whose case has been closed for as long as it is kept. */
  @IsOptional()
  @IsUUID()
  youngPersonId?: string;
}

export class DecideArchive {
  /** The controller. @example 01980000-0000-7000-8000-000000000001 */
  @IsUUID()
  organisationId!: string;

  @IsIn(allArchiveDecisions)
  decision!: ArchiveDecision;

  /** Why; the young person reads it. @example Klientmappen skal bevares etter kommunens plan. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** The archive's own X25519 key (base64url of the 32 bytes); without it a key is made and shown once. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  publicKey?: string;
}

export class ArchiveDecided {
  id!: string;
  /** Opens the package. Shown now and never again; null when the archive gave its own key. */
  packageKey!: string | null;
}

export class AcknowledgeArchive {
  /** The controller. @example 01980000-0000-7000-8000-000000000001 */
  @IsUUID()
  organisationId!: string;

  /** Under what the archive has it. @example Arkivdepot 2026/88 */
  @IsString()
  @MaxLength(200)
  reference!: string;
}

export class EndErasure {
  /** Why; the young person reads it. @example En sak i retten trenger opplysningene. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class ApproveErasure {
  /** The answer to whoever asked. @example Vi sletter det som står om deg. */
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  answer?: string;
}

export class ErasureMade {
  id!: string;
}

/** In a list: neutral, without a name. */
export class ErasureListed {
  id!: string;
  cause!: ErasureCause;
  state!: ErasureState;
  openedAt!: string;
  /** The day from which it is erased; null until two have approved. */
  graceEndsOn!: string | null;
  erasedAt!: string | null;
  approvedBy!: string[];
  references!: string[];
}

export class ErasureToOpen {
  /** Of a request for erasure. */
  requestId!: string | null;
  /** Of one that a guardian made on paper. */
  paperRequestId!: string | null;
  askedAt!: string | null;
  answerBy!: string | null;
  /** Of somebody whose case has been closed long enough. */
  youngPersonId!: string | null;
  closedOn!: string | null;
  /** It was registered by mistake, and waits for nothing. */
  inError!: boolean;
}

export class ErasuresPage {
  today!: string;
  toOpen!: ErasureToOpen[];
  erasures!: ErasureListed[];
}

export class ArchiveDuty {
  heading!: string;
  text!: string;
  source!: string;
}

/** One controller's part. */
export class ControllerPart {
  organisationId!: string;
  organisationName!: string;
  duties!: ArchiveDuty[];
  decision!: ArchiveDecision | null;
  reason!: string | null;
  fileName!: string | null;
  sha256!: string | null;
  records!: number | null;
  reference!: string | null;
}

export class ErasureOpened extends ErasureListed {
  today!: string;
  youngPersonName!: string;
  /** Their own words, when it was asked for. */
  asked!: string | null;
  controllers!: ControllerPart[];
  /** What stops it, by name. */
  stops!: string[];
  /** What the reader lacks to approve. */
  blockers!: string[];
  endedReason!: string | null;
  graceDays!: number;
}

/** For whoever approves as number two: nothing of the case. */
export class ErasureToApprove {
  id!: string;
  cause!: ErasureCause;
  openedAt!: string;
  officerName!: string;
  officerAt!: string;
  transferred!: number;
  nothingKept!: number;
}

/** On the young person's own page: where it stands. */
export class OwnErasure {
  state!: ErasureState;
  openedAt!: string;
  graceEndsOn!: string | null;
  endedReason!: string | null;
  archives!: OwnArchive[];
}

export class OwnArchive {
  organisationName!: string;
  decision!: ArchiveDecision;
  reason!: string;
}
