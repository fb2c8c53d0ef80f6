import { IsIn, IsString, MaxLength } from 'class-validator';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';

export class SetProtection {
  /** confidential (kode 7), strictly_confidential (kode 6), strictly_confidential_abroad (kode 19), shielded. */
  @IsIn(allProtectionLevels)
  level!: ProtectionLevel;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class EndProtection {
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class LiveProtection {
  id!: string;
  level!: ProtectionLevel;
  since!: string;
  reason!: string;
}

/** Somebody on the team, or a youth coordinator of the municipality, and what that person is cleared for. */
export class ProtectionColleague {
  userId!: string;
  name!: string;
  serviceName!: string;
  onTheTeam!: boolean;
  clearedFor!: ProtectionLevel[];
}

/** A guardian whom two are about to let in, or have let in. */
export class OpenedGuardian {
  id!: string;
  guardianId!: string;
  guardianName!: string;
  reason!: string;
  askedByName!: string;
  askedByMe!: boolean;
  askedAt!: string;
  confirmedByName!: string | null;
}

export class ProtectionPage {
  live!: LiveProtection[];
  colleagues!: ProtectionColleague[];
  openings!: OpenedGuardian[];
}
