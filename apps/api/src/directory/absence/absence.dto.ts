import { IsOptional, IsString, IsUUID, Length } from 'class-validator';

export class BeAway {
  /** First day away. @example 2026-12-21 */
  @IsString()
  @Length(10, 10)
  from!: string;

  /** Last day away. @example 2027-01-03 */
  @IsString()
  @Length(10, 10)
  until!: string;

  /** Whom to turn to meanwhile. Without a stand-in the days count as days without anybody. */
  @IsOptional()
  @IsUUID()
  standInPostId?: string;
}
