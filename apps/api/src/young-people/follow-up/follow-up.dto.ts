import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { closingReasons, type ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { ToldAnswer } from '../../concerns/concern.dto.ts';

export class Prolong {
  /** Why level 0 cannot be decided yet. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class Close {
  /** goal_reached, own_wish, moved, adult_services, dead, registered_in_error. */
  @IsIn(keysOf(closingReasons))
  reason!: ClosingReasonCode;

  /**
   * The day of death, when that is the reason.
   * @example 2026-11-20
   */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  diedOn?: string;

  /** Whether the one who was registered by mistake was told, when that is the reason. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ToldAnswer)
  told?: ToldAnswer;
}
