import { IsIn, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { allProtectionLevels, type ProtectionLevel } from '#domain/protection/levels';

export class GrantClearance {
  @IsUUID()
  userId!: string;

  @IsIn(allProtectionLevels)
  level!: ProtectionLevel;

  /** Last day on which it counts, within a year. @example 2027-06-30 */
  @IsString()
  @Length(10, 10)
  until!: string;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class GrantedClearance {
  id!: string;
  level!: ProtectionLevel;
  /** Last day on which it counts. */
  until!: string;
  reason!: string;
  grantedByName!: string;
}

/** Somebody who works in the organisation, and what that person is cleared for. */
export class ClearancePerson {
  userId!: string;
  name!: string;
  title!: string;
  serviceName!: string;
  clearances!: GrantedClearance[];
}

export class ClearancePage {
  today!: string;
  people!: ClearancePerson[];
}

export class NewClearance {
  id!: string;
}

export class MyClearances {
  levels!: ProtectionLevel[];
}
