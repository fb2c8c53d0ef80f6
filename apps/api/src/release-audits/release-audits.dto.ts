import type { AuditCheck } from '#domain/release/audit-checks';
import type { Approver, ReleaseStanding } from '#domain/release/standing';

/** One check of an audit: nothing was found, or the release would not be there. */
export class AuditCheckAsked {
  /** @example C1 */
  check!: AuditCheck;
  /** Of how many it was asked; null where the release does not say. @example 900 */
  asked!: number | null;
  /** @example passed */
  result!: 'passed' | 'not_asked';
}

/** A role, and when it stood for the release. No names: who reads this needs to know that two roles did. */
export class AuditStoodFor {
  /** @example privacy_officer */
  role!: Approver;
  /** @example 2026-10-02T09:00:00.000Z */
  at!: Date;
}

/** What a release was asked before it was frozen, and with what. */
export class ReleaseAudit {
  id!: string;
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for, as it is written. @example 2026Q3 */
  period!: string;
  /** @example 2026-09-30 */
  cutOff!: string;
  /** @example 2026-10-01T04:00:00.000Z */
  madeAt!: Date;
  /** @example published */
  standing!: ReleaseStanding;
  /** Why it corrects an earlier one; empty for the first of its quarter. @example Feil i en dato. */
  reason!: string;
  /** Every figure is a multiple of this. @example 5 */
  base!: number;
  /** @example keyed controlled rounding */
  method!: string;
  /** @example HiGHS 1.15.3 */
  solver!: string;
  /** The version and a digest of the code that made it; empty where the release does not say. @example 0.1.0 3f9ac1d2e4b50617 */
  code!: string;
  /** The versions of the definitions it was counted by; empty where the release does not say. @example ["ssb 2026-1"] */
  definitions!: string[];
  /** Which key the rounding was drawn with, without the key. @example 0c1d2e3f4a5b6c7d */
  keyVersion!: string;
  /** How often an audit had it rounded anew. @example 0 */
  mended!: number;
  /** The smallest figures. @example 336 */
  innerCells!: number;
  /** Everything that is a sum of them, and themselves. @example 900 */
  publishedCells!: number;
  /** Municipalities, counties and the country, each asked by itself. @example 5 */
  parts!: number;
  checks!: AuditCheckAsked[];
  /** Other tables that were asked together with it. @example 35 */
  cubes!: number;
  /** Their cells. @example 540 */
  cubeCells!: number;
  /** How often they were rounded anew. @example 0 */
  cubesMended!: number;
  /** Quarters of earlier years that were asked along, because somebody who is counted now was counted there. @example 2 */
  linked!: number;
  /** How many releases it corrects and was asked together with: somebody may have kept them. @example 1 */
  corrected!: number;
  /**
   * Bins that are put together for every reader, and why, in words.
   * @example ["Dager fra registrering til kartlegging: 0–14 dager og 15–30 dager vises som 0–30 dager"]
   */
  merged!: string[];
  /** Tables that no rounding could show together with the rest, in words. @example ["Skifter av stafettholder"] */
  leftOut!: string[];
  /** How many municipalities have their year in it. @example 11 */
  yearPlaces!: number;
  /** What did not go with the quarters in a municipality's year. @example ["Dager fra registrering til plan (9901)"] */
  yearLeftOut!: string[];
  approvals!: AuditStoodFor[];
  openings!: AuditStoodFor[];
  /** Everybody may read it. @example true */
  open!: boolean;
}

export class ReleaseAudits {
  audits!: ReleaseAudit[];
}
