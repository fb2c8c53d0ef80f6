import { IsISO8601, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import type { PreparationStatus } from '#domain/preparation/verbs';

/** Taken on, as it was proposed or otherwise. */
export class AgreePreparation {
  /** When it should be done. @example 2026-09-14 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  due!: string;

  /** Somebody on the team whose service may know of the date. */
  @IsUUID()
  responsiblePostId!: string;
}

export class LeaveOutPreparation {
  /** Why it does not concern this young person, who reads it too. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** How a step stands after a verb. */
export class PreparationStands {
  id!: string;
  status!: PreparationStatus;
  version!: number;
}

/** How many steps were found, moved or taken away. */
export class PreparationsFound {
  /** @example 7 */
  changed!: number;
}
