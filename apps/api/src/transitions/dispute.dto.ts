import { IsISO8601, IsString, Length, MaxLength } from 'class-validator';

/** The registered address says one thing and the stay another: each municipality in words. */
export class DisputeMove {
  /** The first day on which they disagreed. @example 2026-11-10 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  since!: string;

  /** What the municipality that has had the young person says. */
  @IsString()
  @MaxLength(2000)
  senderSays!: string;

  /** What the other municipality says. */
  @IsString()
  @MaxLength(2000)
  receiverSays!: string;
}

export class SettleMove {
  /** Who has the young person now, and how the two agreed. */
  @IsString()
  @MaxLength(2000)
  how!: string;
}
