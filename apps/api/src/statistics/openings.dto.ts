import type { Approver, ReleaseStanding } from '#domain/release/standing';

export class ReleaseOpeningGiven {
  /** @example privacy_officer */
  role!: Approver;
  /** @example Nina Aasgård */
  name!: string;
  /** @example 2026-10-02T09:00:00.000Z */
  at!: Date;
}

export class OpenRelease {
  id!: string;
  /** @example 2026Q3 */
  quarter!: string;
  /** What it stands for, as it is written. @example 2026Q3 */
  period!: string;
  /** @example 2026-10-01T04:00:00.000Z */
  madeAt!: Date;
  /** @example published */
  standing!: ReleaseStanding;
  openings!: ReleaseOpeningGiven[];
  /** Everybody may read it. @example false */
  open!: boolean;
  /** Whether the reader can open it now. @example true */
  mine!: boolean;
}

/** Approved releases, and which of them everybody may read. */
export class OpenReleases {
  releases!: OpenRelease[];
}
