import { IsIn, IsString, MaxLength } from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { closingReasons, type ClosingReasonCode } from '#domain/follow-up/closing-reasons';

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
}
