import { IsIn, IsISO8601, IsUUID, Length } from 'class-validator';
import { allStatutoryTitles, type StatutoryTitle } from '#domain/statutory-title/statutory-title';

export class GiveTitle {
  /** @example child_coordinator */
  @IsIn(allStatutoryTitles)
  kind!: StatutoryTitle;

  /** Somebody on the team. */
  @IsUUID()
  postId!: string;

  /** The first day. @example 2026-08-17 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from!: string;
}

export class EndTitle {
  /** The last day with the title. @example 2026-12-31 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  lastDay!: string;
}
