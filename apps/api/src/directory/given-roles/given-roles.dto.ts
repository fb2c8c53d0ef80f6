import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type RoleAnswer, roleAnswers } from '#domain/role-grant/role-proposal';
import type { StaffRole } from '#domain/role-grant/role-grants';
import { GivePost } from '../users/write-user.dto.ts';

export class GivenRolesQuestion {
  /** @example 2026Q3 */
  @IsOptional()
  @IsString()
  @Matches(/^\d{4}Q[1-4]$/)
  quarter?: string;
}

/** A role that was given, changed or ended, or an account that was opened or closed. */
export class GivenRole {
  id!: string;
  at!: Date;
  /** @example granted */
  what!: string;
  userName!: string;
  serviceName!: string | null;
  role!: StaffRole | null;
  byName!: string | null;
  reason!: string | null;
}

export class RoleProposed {
  id!: string;
  userName!: string;
  serviceName!: string;
  role!: StaffRole;
  title!: string;
  reason!: string;
  askedByName!: string;
  askedAt!: Date;
  /** Asked for by the reader, who can take it back and not answer. */
  askedByMe!: boolean;
  isAboutMe!: boolean;
  answer!: RoleAnswer | null;
  answeredByName!: string | null;
  answeredAt!: Date | null;
  /** The first privacy officer, given by one alone because there was nobody else to ask. */
  nobodyElse!: boolean;
}

export class SignedOff {
  at!: Date;
  byName!: string;
  organisationName!: string;
  note!: string;
}

/** G05: the roles that were given in a quarter, and whether the management has read them through. */
export class GivenRoles {
  quarter!: string;
  /** First day. */
  from!: string;
  /** Last day. */
  to!: string;
  changes!: GivenRole[];
  /** Those that wait for a second pair of eyes, and those answered in the quarter. */
  proposals!: RoleProposed[];
  signedOff!: SignedOff[];
}

export class ProposeRole extends GivePost {
  @IsUUID()
  userId!: string;
}

export class Proposed {
  id!: string;
}

export class AnswerRole {
  @IsIn(keysOf(roleAnswers))
  answer!: RoleAnswer;
}

export class SignOff {
  /** What was found. @example Lest gjennom. Ingen roller uten grunn. */
  @IsString()
  @MaxLength(4000)
  note!: string;

  /** @example 2026Q3 */
  @IsString()
  @Length(6, 6)
  @Matches(/^\d{4}Q[1-4]$/)
  quarter!: string;
}
