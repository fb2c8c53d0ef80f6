import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { approvers, type Approver, type ReleaseStanding, standingOf } from '#domain/release/standing';
import { country } from '#domain/release/cubes';
import { levelOf, mayDivide, whyNotDivided } from '#domain/release/floor';
import { periodOf } from '#domain/release/period';
import { type ReleasedCell, tableOf } from '#domain/release/table';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type {
  ReleaseApprovalGiven,
  ReleaseChecked,
  Releases,
  ReleaseSummary,
  ReleaseTable,
  ReleaseTableQuery,
} from './releases.dto.ts';
import { allReleases, figuresAreMade, releasedCells } from './releases.sql.ts';

/** What releases made earlier were not asked. */
type AskedLater = 'cubes' | 'linked' | 'corrected' | 'leftOut' | 'yearPlaces' | 'yearLeftOut';

interface ReleaseRow extends Omit<ReleaseSummary, 'standing' | 'mine' | 'approvals' | 'checked' | 'period'> {
  readonly checked: Omit<ReleaseChecked, AskedLater> & Partial<Pick<ReleaseChecked, AskedLater>>;
  readonly [column: string]: unknown;
  readonly replacesId: string | null;
  readonly approvals: readonly (ReleaseApprovalGiven & { readonly userId: string })[];
}

const isApprover = (role: string): role is Approver => approvers.some((approver) => approver === role);

const standingIn = (rows: readonly ReleaseRow[], row: ReleaseRow): ReleaseStanding => {
  const correction = rows.find(({ replacesId }) => replacesId === row.id);
  return standingOf(
    row.approvals.map(({ role }) => role),
    correction === undefined ? null : standingIn(rows, correction),
  );
};

/** Frozen figures over the figures' own connection. Only the approval goes through the application's. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<Releases> {
    const rows = await this.seen();
    const [now] = await this.pool.rows<{ making: boolean }>('figures-are-made', figuresAreMade, []);
    return { releases: rows.map((row) => this.summaryOf(row, rows)), making: now?.making ?? false };
  }

  /** Refused as unknown when it waits for approval and the reader is not one of those who approve. */
  async requireSeen(releaseId: string): Promise<Pick<ReleaseSummary, 'places' | 'floor' | 'merged'>> {
    const release = (await this.seen()).find(({ id }) => id === releaseId);
    if (release === undefined) throw refusal('not-found');
    return release;
  }

  /** Its numbers: refused as unknown once a correction stands instead, for two roundings of the same people say more than one. */
  async requireShown(releaseId: string): Promise<Pick<ReleaseSummary, 'places' | 'floor' | 'merged'>> {
    const rows = await this.seen();
    const release = rows.find(({ id }) => id === releaseId);
    if (release === undefined || standingIn(rows, release) === 'replaced') throw refusal('not-found');
    return release;
  }

  async table(releaseId: string, { municipality, by, within }: ReleaseTableQuery): Promise<ReleaseTable> {
    const release = await this.requireShown(releaseId);
    if (municipality !== undefined && !release.places.some(({ number }) => number === municipality))
      throw refusal('not-found');
    const cells = await this.pool.rows<ReleasedCell & Record<string, unknown>>(
      'released-cells',
      releasedCells,
      [releaseId, municipality ?? ''],
    );
    const dimensions = [...new Set([by, within].filter((one) => one !== undefined))];
    const [place, { floor }] = [municipality ?? country, release];
    const may = (divided: readonly string[]): boolean => mayDivide(floor, place, divided);
    return {
      total: cells.reduce((sum, { value }) => sum + value, 0),
      cells: tableOf(cells, dimensions, may).map(({ labels, value }) => ({ labels: [...labels], value })),
      notDivided: dimensions.length === 0 ? null : whyNotDivided(floor, place, levelOf(dimensions)),
    };
  }

  async approve(releaseId: string): Promise<void> {
    await this.statements.rows('SELECT app.approve_release($1)', [releaseId]);
  }

  private async seen(): Promise<readonly ReleaseRow[]> {
    const rows = await this.pool.rows<ReleaseRow>('all-releases', allReleases, []);
    const approves = isApprover(this.request.signedIn.role);
    return approves ? rows : rows.filter((row) => standingIn(rows, row) !== 'waiting');
  }

  private summaryOf(row: ReleaseRow, rows: readonly ReleaseRow[]): ReleaseSummary {
    const { approvals, ...rest } = row;
    const { role, userId } = this.request.signedIn;
    const given = approvals.some((approval) => approval.role === role || approval.userId === userId);
    const replaced = rows.some(({ replacesId }) => replacesId === row.id);
    const { id, quarter, covers, cutOff, madeAt, base, solver, mended, reason, places, floor } = rest;
    const { definitions, merged } = rest;
    // a release that was made before it was asked has no answer to it
    const { innerCells, publishedCells, parts, known, cubes = 0, linked = 0, leftOut = [] } = rest.checked;
    const { corrected = 0, yearPlaces = 0, yearLeftOut = [] } = rest.checked;
    return {
      ...{ id, quarter, covers, cutOff, madeAt, base, solver, mended, reason },
      ...{ places, floor, definitions, merged },
      period: periodOf(row),
      checked: {
        innerCells,
        publishedCells,
        parts,
        known,
        cubes,
        linked,
        corrected,
        leftOut,
        yearPlaces,
        yearLeftOut,
      },
      standing: standingIn(rows, row),
      approvals: approvals.map(({ role: as, name, at }) => ({ role: as, name, at })),
      mine: isApprover(role) && !given && !replaced,
    };
  }
}
