import { Injectable } from '@nestjs/common';
import { addDays, type IsoDate } from '#domain/calendar/date';
import { daysOfNews } from '#domain/my-day/item-kinds';
import {
  aimsWithoutBaseline,
  isPopulationOld,
  isSeriesOld,
  nextRelease,
  passedAims,
} from '#domain/my-day/office-figures';
import { isNews, placesSent } from '#domain/report-receiver/report-receiver';
import { dateInNorway } from '../../../../admin/src/i18n/norwegian-time.ts';
import { ExternalSeriesService } from '../../external-series/external-series.service.ts';
import { FigureReportsService } from '../../figure-reports/figure-reports.service.ts';
import { FiguresPool } from '../../figures/figures-pool.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { ReleasesService } from '../../releases/releases.service.ts';
import { ReportReceiversService } from '../../report-receivers/report-receivers.service.ts';
import { RhythmsService } from '../../releases/rhythms.service.ts';
import { OpeningsService } from '../../statistics/openings.service.ts';
import { ReadTokensService } from '../../statistics/read-tokens.service.ts';
import { allAimsStatement, figuresStandStatement, savedReportsStatement } from './figures.sql.ts';
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
}

/** What figures ask of those who answer for them, over the figures' own connection: no table with a person is in reach. */
@Injectable()
export class FiguresDay {
  constructor(
    private readonly pool: FiguresPool,
    private readonly request: RequestContext,
    private readonly releases: ReleasesService,
    private readonly rhythms: RhythmsService,
    private readonly series: ExternalSeriesService,
    private readonly tokens: ReadTokensService,
    private readonly openings: OpeningsService,
    private readonly reports: FigureReportsService,
    private readonly receivers: ReportReceiversService,
  ) {}

  /** Releases that one of two approvers has still to stand for, and those that wait for the other. */
  async approvals(): Promise<OfficeRow[]> {
    const { role } = this.request.signedIn;
    const { releases } = await this.releases.all();
    const waiting = releases.filter(({ standing }) => standing === 'waiting');
    const toApprove = waiting
      .filter(({ mine }) => mine)
      .map(({ id, period, madeAt }) =>
        officeRow('release_to_approve', { id, text: period, at: new Date(madeAt).toISOString() }),
      );
    const waits = waiting.flatMap(({ id, period, approvals }) =>
      approvals
        .filter((given) => given.role === role)
        .map(({ at }) =>
          officeWait('release_approval', { id, text: period, day: dateInNorway(new Date(at).toISOString()) }),
        ),
    );
    return [...toApprove, ...waits, ...(await this.toOpen())];
  }

  /** What is new for those who read the figures: the newest release, and the reports that they have not saved. */
  async news(): Promise<OfficeRow[]> {
    const since = addDays(this.request.signedIn.today, -daysOfNews);
    return [...(await this.newRelease(since)), ...(await this.newReports(since))];
  }

  private async newRelease(since: IsoDate): Promise<OfficeRow[]> {
    const { releases } = await this.releases.all();
    const newest = releases.find(({ standing }) => standing === 'published');
    const at = newest?.approvals
      .map((given) => new Date(given.at).toISOString())
      .toSorted()
      .at(-1);
    return newest === undefined || at === undefined || dateInNorway(at) < since
      ? []
      : [officeRow('release_new', { id: newest.id, text: newest.period, at })];
  }

  /**
   * A report whose figures are corrected can be saved no more: the one that comes after it is told of. Whoever is sent reports is told
   * of those, by the place; whoever nobody has said anything about, of all.
   */
  private async newReports(since: IsoDate): Promise<OfficeRow[]> {
    const { reports } = await this.reports.all();
    const sendings = await this.receivers.sentToMe();
    const saved = await this.pool.rows<{ id: string; place: string }>(
      'saved-reports',
      savedReportsStatement,
      [this.request.signedIn.userId],
    );
    return reports
      .filter(({ current, corrected }) => current && !corrected)
      .map((report) => ({ report, due: dateInNorway(new Date(report.preparedAt).toISOString()) }))
      .filter(({ due }) => due >= since)
      .flatMap(({ report: { id, kind, period, places }, due }) => {
        const sent = placesSent(sendings, { kind, places: places.map(({ code }) => code) });
        if (
          !isNews(
            sent,
            saved.filter((one) => one.id === id).map(({ place }) => place),
          )
        )
          return [];
        const names = places.filter(({ code }) => sent?.includes(code) === true).map(({ name }) => name);
        return [
          officeRow('report_ready', {
            id,
            text: period,
            due,
            byService: names.join(', '),
            status: sent?.[0] ?? null,
          }),
        ];
      });
  }

  /** What a figures steward looks after. */
  async stewardship(): Promise<OfficeRow[]> {
    const { today } = this.request.signedIn;
    const [stand] = await this.pool.rows<Stand>('figures-stand', figuresStandStatement, []);
    const { covers } = await this.rhythms.all();
    const { series } = await this.series.all();
    const { tokens } = await this.tokens.all();
    const year = stand?.populationYear ?? null;
    const { period, from } = nextRelease(stand?.newest ?? null, covers, today);
    return [
      officeRow('release_due', { id: period, text: period, due: from }),
      ...tokens
        .filter(({ live }) => live)
        .map(({ id, client, expiresOn }) => officeRow('token_ending', { id, text: client, due: expiresOn })),
      ...(isPopulationOld(year, today)
        ? [officeRow('population_old', { id: 'population', code: year === null ? null : String(year) })]
        : []),
      ...series
        .map(({ id, title, importedAt }) => ({
          id,
          title,
          importedOn: dateInNorway(importedAt.toISOString()),
        }))
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
      .map(({ id, period, openings }) =>
        officeRow('release_to_open', { id, text: period, byName: openings[0]?.name ?? '' }),
      );
  }
}
