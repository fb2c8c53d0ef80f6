import { IsIn, IsOptional, Matches } from 'class-validator';
import type { ReleasePeriod } from '#domain/release/period';
import type { MergedBecause } from '#domain/release/merged-bins';
import type { Approver, ReleaseStanding } from '#domain/release/standing';
import type { Divided, FloorReason } from '#domain/release/floor';
import { tableDimensions, type TableDimension } from '#domain/release/table';

export class ReleaseApprovalGiven {
  /** @example privacy_officer */
  role!: Approver;
  /** @example Nina Aasgård */
  name!: string;
  /** @example 2026-10-02T09:00:00.000Z */
  at!: Date;
}

export class ReleasePlaceNamed {
  /** @example 9901 */
  number!: string;
  /** @example Fjordvik */
  name!: string;
  /** What its county is called; empty in a release that does not say. @example Nordfjella */
  county!: string;
}

/** How much the audit asked of a release. It is frozen only where nothing was found. */
export class ReleaseChecked {
  /** @example 336 */
  innerCells!: number;
  /** @example 900 */
  publishedCells!: number;
  /** @example 5 */
  parts!: number;
  /**
   * Of how many who work here it was asked what they could learn beside what they know.
   * @example 12
   */
  known!: number;
  /**
   * How many cubes beside the first were asked together with it.
   * @example 35
   */
  cubes!: number;
  /**
   * With how many earlier quarters they were asked, because somebody who is counted now was counted there.
   * @example 2
   */
  linked!: number;
  /**
   * How many releases it corrects and was asked together with: somebody may have kept them.
   * @example 1
   */
  corrected!: number;
  /**
   * Cubes that no rounding could show together with the rest: left out of every county, for every reader.
   * @example ["caseload"]
   */
  leftOut!: string[];
  /** How many municipalities have their year in it. @example 11 */
  yearPlaces!: number;
  /**
   * The cubes that did not go with the quarters in a municipality's year: municipality and cube.
   * @example ["9901 to_plan"]
   */
  yearLeftOut!: string[];
}

/** Of which public population it was asked what may be divided: no group of fewer than thirty inhabitants is. */
export class ReleaseFloor {
  /** Without one nothing is divided. @example true */
  hasPopulation!: boolean;
  /**
   * The places that may be divided, by how far.
   * @example { "whole": ["0", "99", "9901"], "age": ["0", "99"] }
   */
  divided!: Divided;
  /** The year of the population. @example 2026 */
  year!: number | null;
  /** Who publishes it. @example SSB, tabell 07459 */
  source!: string | null;
}

/** Bins of one of the other cubes that the release put together, in every place and for every reader. */
export class ReleaseBinsMerged {
  /** @example to_mapping */
  cube!: string;
  /** @example days */
  dimension!: string;
  /** What it is made of. @example ["0-14", "15-30"] */
  labels!: string[];
  /** Its own code. @example 0_to_30 */
  into!: string;
  /** @example together */
  because!: MergedBecause;
}

/** A quarter's figures as they were frozen: «blant unge som følges opp i Laget». */
export class ReleaseSummary {
  id!: string;
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for: the quarter is the last of it. @example quarter */
  covers!: ReleasePeriod;
  /** The same as it is written: a quarter, a half year (2026H1) or a year (2026). @example 2026Q3 */
  period!: string;
  /** The day that is counted. @example 2026-09-30 */
  cutOff!: string;
  /** @example 2026-10-01T04:00:00.000Z */
  madeAt!: Date;
  /** Every figure is a multiple of this. @example 5 */
  base!: number;
  /** @example HiGHS 1.15.3 */
  solver!: string;
  /** How often an audit had it rounded anew. @example 0 */
  mended!: number;
  checked!: ReleaseChecked;
  /** Why it corrects an earlier one; empty for the first of its quarter. @example Feil i en dato. */
  reason!: string;
  /** The versions of the definitions it was counted by; empty where the release does not say. @example ["ssb 2026-1"] */
  definitions!: string[];
  /** @example waiting */
  standing!: ReleaseStanding;
  approvals!: ReleaseApprovalGiven[];
  /** Whether the reader can approve it now. @example true */
  mine!: boolean;
  places!: ReleasePlaceNamed[];
  /** What it does not tell apart; empty for nearly every release. */
  merged!: ReleaseBinsMerged[];
  floor!: ReleaseFloor;
}

export class Releases {
  releases!: ReleaseSummary[];
  /** Whether figures are being made at this moment: read again in a while. @example false */
  making!: boolean;
}

export class ReleaseTableQuery {
  /**
   * The municipality's number; all of them together when it is not given.
   * @example 9901
   */
  @IsOptional()
  @Matches(/^\d{4}$/)
  municipality?: string;
  /**
   * What the table is divided by.
   * @example status
   */
  @IsOptional()
  @IsIn(tableDimensions)
  by?: TableDimension;
  /**
   * What it is divided by within that.
   * @example age
   */
  @IsOptional()
  @IsIn(tableDimensions)
  within?: TableDimension;
}

export class ReleaseTableCell {
  /**
   * One for each of what the table is divided by.
   * @example ["employed"]
   */
  labels!: string[];
  /**
   * A multiple of the base; null for «:», too few to divide.
   * @example 15
   */
  value!: number | null;
}

/** Sums of a release's cells, and nothing else. */
export class ReleaseTable {
  /**
   * Everybody in the place: a multiple of the base.
   * @example 120
   */
  total!: number;
  cells!: ReleaseTableCell[];
  /** Why the place is not divided so, where its public population does not let it. @example small_population */
  notDivided!: FloorReason | null;
}
