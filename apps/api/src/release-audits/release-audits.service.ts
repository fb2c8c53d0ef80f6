import { Injectable, StreamableFile } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import type { Language } from '#domain/language/languages';
import { type AuditChecked, checkResults } from '#domain/release/audit-checks';
import { standingIn } from '#domain/release/chain';
import type { Merged } from '#domain/release/merged-bins';
import { periodOf, type ReleasePeriod } from '#domain/release/period';
import { missingApprovals } from '#domain/release/standing';
import { exportedPeriod } from '#domain/statistics/period';
import { FiguresPool } from '../figures/figures-pool.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import { auditCsv } from './audit-csv.ts';
import { leftOutIn, mergedIn } from './left-out.ts';
import type { ReleaseAudit, ReleaseAudits } from './release-audits.dto.ts';
import { releaseAudits } from './release-audits.sql.ts';

type Kept =
  | 'id'
  | 'quarter'
  | 'cutOff'
  | 'madeAt'
  | 'base'
  | 'solver'
  | 'keyVersion'
  | 'mended'
  | 'reason'
  | 'definitions'
  | 'approvals'
  | 'openings';

interface Row extends Pick<ReleaseAudit, Kept> {
  readonly [column: string]: unknown;
  readonly covers: ReleasePeriod;
  readonly checked: AuditChecked;
  readonly replacesId: string | null;
  readonly merged: readonly Merged[];
}

const auditOf = (row: Row, rows: readonly Row[], language: Language): ReleaseAudit => {
  const said = leftOutIn(language);
  const links = rows.map((one) => ({ ...one, approvedBy: one.approvals.map(({ role }) => role) }));
  const { id, quarter, cutOff, madeAt, base, solver, keyVersion, mended, reason, definitions, checked } = row;
  const {
    innerCells,
    publishedCells,
    parts,
    cubes = 0,
    cubeCells = 0,
    cubesMended = 0,
    linked = 0,
  } = checked;
  const { corrected = 0, leftOut = [], yearPlaces = 0, yearLeftOut = [], code = '' } = checked;
  return {
    ...{ id, quarter, cutOff, madeAt, base, solver, code, keyVersion, mended, reason, definitions },
    period: periodOf(row),
    ...{ innerCells, publishedCells, parts, cubes, cubeCells, cubesMended, linked, corrected, yearPlaces },
    method: 'keyed controlled rounding',
    standing: standingIn(links, { ...row, approvedBy: row.approvals.map(({ role }) => role) }),
    checks: checkResults(checked).map(({ check, asked, result }) => ({ check, asked, result })),
    merged: row.merged.map(mergedIn(language)),
    leftOut: leftOut.map(said),
    yearLeftOut: yearLeftOut.map(said),
    approvals: row.approvals.map(({ role, at }) => ({ role, at })),
    openings: row.openings.map(({ role, at }) => ({ role, at })),
    open: missingApprovals(row.openings.map(({ role }) => role)).length === 0,
  };
};

/** What each release was asked before it was frozen: of those that are open for everybody, of the others for who sees them. */
@Injectable()
export class ReleaseAuditsService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly releases: ReleasesService,
    private readonly request: RequestContext,
  ) {}

  async allOpen(): Promise<ReleaseAudits> {
    return { audits: (await this.all()).filter(({ open }) => open) };
  }

  /** Refused as unknown when it is not open. */
  openOne(releaseId: string): Promise<ReleaseAudit> {
    return this.one(releaseId, ({ open }) => open);
  }

  async openCsv(releaseId: string): Promise<StreamableFile> {
    return this.csvOf(await this.openOne(releaseId));
  }

  /** Refused as unknown when it waits for approval and the reader is not one of those who approve. */
  async seen(releaseId: string): Promise<ReleaseAudit> {
    await this.releases.requireSeen(releaseId);
    return this.one(releaseId);
  }

  async seenCsv(releaseId: string): Promise<StreamableFile> {
    return this.csvOf(await this.seen(releaseId));
  }

  private async all(): Promise<readonly ReleaseAudit[]> {
    const rows = await this.pool.rows<Row>('release-audits', releaseAudits, []);
    return rows.map((row) => auditOf(row, rows, this.request.language));
  }

  private async one(
    releaseId: string,
    may: (audit: ReleaseAudit) => boolean = () => true,
  ): Promise<ReleaseAudit> {
    const audit = (await this.all()).find(({ id }) => id === releaseId);
    if (audit === undefined || !may(audit)) throw refusal('not-found');
    return audit;
  }

  private csvOf(audit: ReleaseAudit): StreamableFile {
    return new StreamableFile(auditCsv(audit, this.request.language), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="laget-kontroll-${exportedPeriod(audit.period)}.csv"`,
    });
  }
}
