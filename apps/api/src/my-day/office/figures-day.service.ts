import { Injectable } from '@nestjs/common';
import {
  aimsWithoutBaseline,
  isPopulationOld,
  isSeriesOld,
  nextRelease,
  passedAims,
} from '#domain/my-day/office-figures';
import { periodOf, type ReleasePeriod } from '#domain/release/period';
import { FiguresPool } from '../../figures/figures-pool.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { ReleasesService } from '../../releases/releases.service.ts';
import { OpeningsService } from '../../statistics/openings.service.ts';
import { allAimsStatement, figuresStandStatement, seriesStatement, tokensStatement } from './figures.sql.ts';
import { type OfficeRow, officeRow, officeWait } from './office-row.ts';

interface Aim extends Record<string, unknown> {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  readonly kind: 'baseline' | 'target';
  readonly year: number;
}
interface Stand extends Record<string, unknown> {
  readonly populationYear: number | null;
  readonly newest: string | null;
  readonly rhythm: ReleasePeriod | null;
}
type Series = { readonly id: string; readonly title: string; readonly importedOn: string } & Record<
  string,
  unknown
>;
type Token = { readonly id: string; readonly client: string; readonly expiresOn: string } & Record<
  string,
  unknown
>;

/** What figures ask of those who answer for them, over the figures' own connection: no table with a person is in reach. */
@Injectable()
export class FiguresDay {
  constructor(
    private readonly pool: FiguresPool,
    private readonly request: RequestContext,
    private readonly releases: ReleasesService,
    private readonly openings: OpeningsService,
  ) {}

  /** Releases that one of two approvers has still to stand for, and those that wait for the other. */
  async approvals(): Promise<OfficeRow[]> {
    const { role } = this.request.signedIn;
    const { releases } = await this.releases.all();
    const waiting = releases.filter(({ standing }) => standing === 'waiting');
    const toApprove = waiting
      .filter(({ mine }) => mine)
      .map(({ id, quarter, covers, madeAt }) =>
        officeRow('release_to_approve', {
          id,
          text: periodOf({ quarter, covers }),
          at: new Date(madeAt).toISOString(),
        }),
      );
    const waits = waiting.flatMap(({ id, quarter, covers, approvals }) =>
      approvals
        .filter((given) => given.role === role)
        .map(({ at }) =>
          officeWait('release_approval', {
            id,
            text: periodOf({ quarter, covers }),
            day: new Date(at).toISOString().slice(0, 10),
          }),
        ),
    );
    return [...toApprove, ...waits, ...(await this.toOpen())];
  }

  /** What a figures steward looks after. */
  async stewardship(): Promise<OfficeRow[]> {
    const { today } = this.request.signedIn;
    const [stand] = await this.pool.rows<Stand>('figures-stand', figuresStandStatement, []);
    const series = await this.pool.rows<Series>('series-standing', seriesStatement, []);
    const tokens = await this.pool.rows<Token>('tokens-in-use', tokensStatement, [today]);
    const year = stand?.populationYear ?? null;
    const { period, from } = nextRelease(stand?.newest ?? null, stand?.rhythm ?? 'quarter', today);
    return [
      officeRow('release_due', { id: period, text: period, due: from }),
      ...tokens.map(({ id, client, expiresOn }) =>
        officeRow('token_ending', { id, text: client, due: expiresOn }),
      ),
      ...(isPopulationOld(year, today)
        ? [officeRow('population_old', { id: 'population', code: year === null ? null : String(year) })]
        : []),
      ...series
        .filter(({ importedOn }) => isSeriesOld(importedOn, today))
        .map(({ id, title, importedOn }) => officeRow('series_old', { id, text: title, code: importedOn })),
      ...(await this.aims(today)),
    ];
  }

  private async aims(today: string): Promise<OfficeRow[]> {
    const aims = await this.pool.rows<Aim>('aims-of-all-places', allAimsStatement, []);
    const row = (
      kind: 'aim_passed' | 'aim_without_baseline',
      { id, indicator, place, year }: Aim,
    ): OfficeRow => officeRow(kind, { id, text: String(year), code: indicator, status: place });
    return [
      ...passedAims(aims, today).map((aim) => row('aim_passed', aim)),
      ...aimsWithoutBaseline(aims).map((aim) => row('aim_without_baseline', aim)),
    ];
  }

  /** The other approver has opened it to everybody: the reader says yes, or it stays closed. */
  private async toOpen(): Promise<OfficeRow[]> {
    const { releases } = await this.openings.all();
    return releases
      .filter(({ mine, open, openings }) => mine && !open && openings.length > 0)
      .map(({ id, quarter, openings }) =>
        officeRow('release_to_open', { id, text: quarter, byName: openings[0]?.name ?? '' }),
      );
  }
}
