import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type SupporterKind, supporterKinds } from '#domain/team/supporter';

export class AddSupporter {
  @IsString()
  @MaxLength(200)
  name!: string;

  /** gp, employer, family, friend, club, other. */
  @IsIn(keysOf(supporterKinds))
  kind!: SupporterKind;

  /** How the two know each other: «mormor», «treneren i klubben». */
  @IsString()
  @MaxLength(200)
  description!: string;

  @IsString()
  @MaxLength(200)
  contact!: string;

  /** The young person wants this person in the team. */
  @IsBoolean()
  youngPersonAgrees!: boolean;
}
