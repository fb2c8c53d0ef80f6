import type { Change } from '#domain/release/change';
import { IsOptional, Matches } from 'class-validator';
import type { Approver } from '#domain/release/standing';
import type { ReportKind } from '#domain/statistics/report';
import type { Level } from '#domain/statistics/shown-cells';

export class ReportPlace {
  /** The municipality's number, the county's two digits, or 0 for all. @example 9901 */
  code!: string;
  /** @example Fjordvik */
  name!: string;
  /** @example municipality */
  level!: Level;
}

export class ReportApproval {
  /** @example privacy_officer */
  role!: Approver;
  /** @example Nina Aasgård */
  name!: string;
  /** @example 2026-10-02T09:00:00.000Z */
  at!: Date;
}

/** Why a version stands instead of the one before it. */
export class ReportVersionChange {
  /** The version that came. @example 2 */
  version!: number;
  /** @example corrected */
  change!: 'corrected' | 'came' | 'gone';
  /** Of which figures, as it is written. @example 2026Q3 */
  period!: string;
  /** Why they were corrected; empty where they were not. @example Feil i en dato. */
  reason!: string;
}

/** A report of a quarter, a half year or a year, as far as it is the same for every place. */
export class FigureReport {
  id!: string;
  /** @example quarter */
  kind!: ReportKind;
  /** @example 2026Q3 */
  period!: string;
  /** @example 1 */
  version!: number;
  /** Whether no newer version stands instead. @example true */
  current!: boolean;
  preparedAt!: Date;
  /** The day that is counted. @example 2026-09-30 */
  cutOff!: string;
  /** Why its figures correct earlier ones; empty where they do not. @example Feil i en dato. */
  reason!: string;
  /** Whether some of its figures have been corrected since: it can be saved no more. @example false */
  corrected!: boolean;
  /** Why it stands instead of the version before it, and why a newer one stands instead of it. */
  because!: ReportVersionChange[];
  /** The period it is compared with; null where there are no figures of it. @example 2026Q2 */
  comparedWith!: string | null;
  /** Those who approved its figures: they sign the report too. */
  approvals!: ReportApproval[];
  places!: ReportPlace[];
}

export class FigureReports {
  reports!: FigureReport[];
}

export class ReportPlaceQuery {
  /**
   * The place that the report is about; all municipalities together when it is not given.
   * @example 9901
   */
  @IsOptional()
  @Matches(/^(\d{4}|\d{2}|0)$/)
  place?: string;
}

/** A shown figure now and in the period that it is held against. */
export class ReportChange {
  /** @example Hva de unge gjør: i arbeid */
  what!: string;
  /** @example 120 */
  before!: number;
  /** @example 145 */
  now!: number;
  /** `alike`: the rounding alone can explain the difference. */
  change!: Change;
}

/** What changed most in a report of one place. Never between two roundings of the same persons. */
export class ReportChanges {
  /** The period that is compared with; null where there are no figures of it. @example 2026Q2 */
  comparedWith!: string | null;
  /** Everybody in the place, changed or not; then what rounding cannot explain, largest first. */
  changes!: ReportChange[];
  /** How many other figures changed, by no more than those. @example 14 */
  smaller!: number;
  /** How many figures are about the same. @example 210 */
  alike!: number;
}
