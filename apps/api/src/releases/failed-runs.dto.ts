import type { CheckOfRun, FailedTable, WhyNoRelease } from '#domain/release/failed-run';

/** What a check found in a table: in how many cells, never in which. */
export class RunFinding {
  /** @example group */
  check!: CheckOfRun;
  /** The first table of a release, or one of a municipality's year. @example persons */
  table!: FailedTable;
  /** @example 2 */
  cells!: number;
  /** How often it had been rounded anew. @example 5 */
  rounds!: number;
}

/** A run that made no release. */
export class FailedRunShown {
  id!: string;
  /** @example 2026Q3 */
  period!: string;
  /** Whether it was to correct a release that stands. */
  corrects!: boolean;
  /** @example audit */
  because!: WhyNoRelease;
  findings!: RunFinding[];
  /** @example 2026-11-26T09:00:00.000Z */
  failedAt!: Date;
}

/** The newest runs that made no release, newest first. */
export class FailedRuns {
  runs!: FailedRunShown[];
}
