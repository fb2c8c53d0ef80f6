import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { allStaffRoles, type StaffRole } from '#domain/role-grant/role-grants';

/** A person's work in a service. */
export class GivePost {
  @IsUUID()
  serviceId!: string;

  @IsIn(allStaffRoles)
  role!: StaffRole;

  /** @example Rådgiver */
  @IsString()
  @MaxLength(200)
  title!: string;

  /** First day. @example 2026-12-01 */
  @IsString()
  @Length(10, 10)
  from!: string;

  /** Last day; left out when it has none. */
  @IsOptional()
  @IsString()
  @Length(10, 10)
  until?: string;

  /** Why; asked for where two are needed. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

/** The post that was given. */
export class PostGiven {
  id!: string;
}

export class ChangeUser {
  /** @example Marte Sagmoen */
  @IsString()
  @MaxLength(200)
  name!: string;

  /** The address at work. @example marte@nav.example.no */
  @IsString()
  @MaxLength(254)
  email!: string;

  /** @example 55 55 33 33 */
  @IsString()
  @MaxLength(40)
  phone!: string;
}

export class MakeUser extends ChangeUser {
  /** The name to sign in with. @example marte.sagmoen */
  @IsString()
  @MaxLength(80)
  username!: string;

  /** Where the person begins; a system administrator can leave it out. */
  @IsOptional()
  @ValidateNested()
  @Type(() => GivePost)
  post?: GivePost;
}
