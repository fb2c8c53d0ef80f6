import { IsString, MaxLength } from 'class-validator';

/** Why a post ends or an account closes. */
export class EndWithReason {
  /** @example Sluttet 1. november. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class Ended {
  id!: string;
}
