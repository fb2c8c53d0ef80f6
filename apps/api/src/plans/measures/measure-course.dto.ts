import { IsIn, IsISO8601, IsOptional, IsUUID, Length } from 'class-validator';
import { allDayParts, allRhythms, type DayPart, type Rhythm } from '#domain/measure/rhythm';

export class StartAfter {
  /** Left out: it waits for nothing. */
  @IsOptional()
  @IsUUID()
  measureId?: string;
}

/** It comes again. */
export class RepeatMeasure {
  /** @example week */
  @IsIn(allRhythms)
  every!: Rhythm;

  /** The first time. @example 2026-12-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from!: string;

  /** The last day. @example 2027-02-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until!: string;

  /** When on the day. @example morning */
  @IsIn(allDayParts)
  part!: DayPart;
}

export class DoneThisTime {
  /** Which time. @example 2026-12-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on!: string;
}
