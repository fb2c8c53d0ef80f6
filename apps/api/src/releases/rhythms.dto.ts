import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { allReleasePeriods, type ReleasePeriod } from '#domain/release/period';

/** How often figures came from a day on, and why. */
export class RhythmSet {
  id!: string;
  /** @example half_year */
  covers!: ReleasePeriod;
  /** @example Vi er for få til å se på dem hvert kvartal. */
  reason!: string;
  /** @example Siri Tallaksen */
  byName!: string;
  /** @example 2026-11-26T09:00:00.000Z */
  setAt!: Date;
}

/** How often figures come: never oftener than this, and a correction is no new period. */
export class ReleaseRhythms {
  /** @example quarter */
  covers!: ReleasePeriod;
  /** The newest period that is over, as it is written. @example 2026Q3 */
  due!: string;
  /** The first day that the next period can be made. @example 2027-01-01 */
  nextFrom!: string;
  /** That next period, as it is written. @example 2026Q4 */
  next!: string;
  /** Newest first; empty where nobody has set anything. */
  history!: RhythmSet[];
}

export class SetReleaseRhythm {
  /** @example half_year */
  @IsIn(allReleasePeriods)
  covers!: ReleasePeriod;

  /** @example Vi er for få til å se på dem hvert kvartal. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}
