import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';
import { type IdentityAnswer, identityAnswers } from '#domain/young-person/registration';
import { ToldAnswer } from '../../concerns/concern.dto.ts';

const protections = ['none', ...allProtectionLevels] as const;

export class RegisterYoungPerson {
  /** number, has_none, not_known. */
  @IsIn(identityAnswers)
  identity!: IdentityAnswer;

  /** Eleven digits, when there is one. In the demo only invented numbers (Tenor). */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  number?: string;

  @IsString()
  @MaxLength(200)
  givenName!: string;

  @IsString()
  @MaxLength(200)
  familyName!: string;

  /** @example 2009-05-14 */
  @IsString()
  @Length(10, 10)
  birthDate!: string;

  @IsUUID()
  municipalityId!: string;

  /** none, or what protects the young person: only somebody cleared for it registers, otherwise nothing is saved. */
  @IsIn(protections)
  protection!: ProtectionLevel | 'none';

  /** Concern level 0–3. */
  @IsInt()
  @Min(0)
  @Max(3)
  level!: 0 | 1 | 2 | 3;

  @IsString()
  @MaxLength(2000)
  reason!: string;

  @ValidateNested()
  @Type(() => ToldAnswer)
  youngPersonTold!: ToldAnswer;

  /** Left out when the young person is of age. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ToldAnswer)
  guardiansTold?: ToldAnswer;

  /** @example nb */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  language?: string;

  /** The request for a team that it comes from; it is answered in the same step. */
  @IsOptional()
  @IsUUID()
  helpRequestId?: string;

  /** Whom the school's list identified: the row there goes in the same step. */
  @IsOptional()
  @IsUUID()
  identifiedPupilId?: string;

  @IsOptional()
  @IsBoolean()
  needsInterpreter?: boolean;
}

/** Registered, or followed up already: then nothing at all is said of who, where or since when. */
export class Registered {
  id?: string;
  alreadyFollowedUp?: boolean;
}
