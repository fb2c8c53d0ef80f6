import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type GuardianKind, guardianKinds } from '#domain/consent/guardians';

export class AddGuardian {
  @IsString()
  @Length(1, 200)
  name!: string;

  /** parental_responsibility, appointed_representative, child_welfare_custody, foster_parent, other_parent. */
  @IsIn(keysOf(guardianKinds))
  kind!: GuardianKind;

  @IsString()
  @MaxLength(200)
  contact!: string;
}

/** What is left out stays as it is. */
export class ChangeGuardian {
  @IsOptional()
  @IsString()
  @Length(1, 200)
  name?: string;

  @IsOptional()
  @IsIn(keysOf(guardianKinds))
  kind?: GuardianKind;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  contact?: string;
}
