import { IsIn, IsOptional, Matches } from 'class-validator';
import { allAgeGroups, type AgeGroup, figureGenders, type FigureGender } from '#domain/release/cube';
import { figureStatuses, type FigureStatus } from '#domain/release/cube';
import type { FloorReason } from '#domain/release/floor';
import { tableDimensions, type TableDimension } from '#domain/release/table';
import { ReleaseTableCell } from './releases.dto.ts';

/** Which group, and what it is divided by: two dimensions at most, chosen groups among them. */
export class ReleaseGroupQuery {
  /**
   * What the group is divided by.
   * @example status
   */
  @IsOptional()
  @IsIn(tableDimensions)
  by?: TableDimension;
  /**
   * Only those of this age.
   * @example 20-24
   */
  @IsOptional()
  @IsIn(allAgeGroups)
  age?: AgeGroup;
  /**
   * Only those of this gender.
   * @example female
   */
  @IsOptional()
  @IsIn(figureGenders)
  gender?: FigureGender;
  /**
   * Only those of this status.
   * @example employed
   */
  @IsOptional()
  @IsIn(figureStatuses)
  status?: FigureStatus;
}

export class ReleaseSeriesQuery extends ReleaseGroupQuery {
  /**
   * A municipality by four digits, a county by two, everything by `0` or nothing.
   * @example 9901
   */
  @IsOptional()
  @Matches(/^(0|\d{2}|\d{4})$/)
  place?: string;
  /**
   * The first quarter.
   * @example 2024Q4
   */
  @IsOptional()
  @Matches(/^\d{4}Q[1-4]$/)
  from?: string;
  /**
   * The last quarter.
   * @example 2026Q3
   */
  @IsOptional()
  @Matches(/^\d{4}Q[1-4]$/)
  to?: string;
}

/** What one published release shows of the group. */
export class ReleasePoint {
  releaseId!: string;
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for, as it is written. @example 2026Q3 */
  period!: string;
  /** The day that was counted. @example 2026-09-30 */
  cutOff!: string;
  /**
   * How many municipalities the place has in this release: counties and everything are sums of them.
   * @example 4
   */
  municipalities!: number;
  /**
   * Everybody in the group: a multiple of the base; null for «:».
   * @example 120
   */
  total!: number | null;
  cells!: ReleaseTableCell[];
  /** Why the place is not divided so, where its public population does not let it. @example small_population */
  notDivided!: FloorReason | null;
}

/** Published releases through time, for one place: sums of each release's cells, and nothing else. */
export class ReleaseSeries {
  /** @example 9901 */
  place!: string;
  /** Oldest first. */
  points!: ReleasePoint[];
}

/** What one release shows of the group in one place. */
export class ReleasePlaceFigures {
  /** @example 9901 */
  place!: string;
  /** @example 1 */
  municipalities!: number;
  /**
   * A multiple of the base; null for «:».
   * @example 120
   */
  total!: number | null;
  cells!: ReleaseTableCell[];
  /** Why the place is not divided so, where its public population does not let it. @example small_population */
  notDivided!: FloorReason | null;
}

/** One release for every place: everything, its counties, its municipalities. */
export class ReleasePlaces {
  places!: ReleasePlaceFigures[];
}
