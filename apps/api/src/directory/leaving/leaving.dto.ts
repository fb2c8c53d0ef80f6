import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** Why a post ends or an account closes, and when. */
export class EndWithReason {
  /** @example Sluttet 1. november. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** The last day at work; today when it is left out, and then access ends at once. @example 2026-12-31 */
  @IsOptional()
  @IsString()
  @Length(10, 10)
  lastDay?: string;
}

export class Ended {
  id!: string;
}

/** What somebody leaves behind, counted. Whom the administrator may not know of is not counted. */
export class LeavesBehind {
  /** Cases of which the person holds the baton; they are offered on. */
  batons!: number;
  /** Teams that the person is on. */
  teams!: number;
  /** Open measures that the person is responsible for. */
  measures!: number;
  /** Invitations to a team that wait for the person. */
  invitations!: number;
}
