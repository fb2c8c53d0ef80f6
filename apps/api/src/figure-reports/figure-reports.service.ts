import { Injectable, StreamableFile } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { largestChanges } from '#domain/release/largest-changes';
import { comparedWith, type ReportForm, type ReportKind } from '#domain/statistics/report';
import { versionChanges } from '#domain/statistics/report-versions';
import { country, levelOf, placesOf } from '#domain/statistics/shown-cells';
import { FiguresPool } from '../figures/figures-pool.ts';
import { FewAtOnce } from '../paper/few-at-once.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { namesIn, placeName } from '../statistics/variables.ts';
import { type Decided, type Published, PublishedFigures } from '../statistics/published.ts';
import type { Frozen } from '../statistics/reader.ts';
import { statisticsWords } from '../statistics/words/words-in.ts';
import { changesOf, mostOfAll, totalChange } from './changes.ts';
import { factsOf } from './facts.ts';
import type { FigureReport, FigureReports, ReportChanges, ReportPlace } from './figure-reports.dto.ts';
import { contentTypes, fileName } from './forms.ts';
import { fileOf } from './report-file.ts';
import type { OneQuarter } from './one-quarter.ts';
import type { Material } from './report-material.ts';
import { allReports } from './reports.sql.ts';

interface ReportRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly kind: ReportKind;
  readonly period: string;
  readonly version: number;
  readonly current: boolean;
  readonly releaseId: string;
  readonly preparedAt: Date;
  readonly madeOf: readonly string[];
}

/** A report with the frozen releases that it is made of, oldest first; the last is the one it is about. */
interface Found extends ReportRow {
  readonly release: Published;
  readonly series: readonly Published[];
}

/** Some of its figures have been corrected: they are shown no more, and the new version tells the right ones. */
const withdrawn = ({ series }: Found): boolean => series.some(({ standing }) => standing === 'replaced');

/** Why it came, and why the next version did. */
const becauseOf = ({ kind, period, version }: Found, all: readonly Found[]) => {
  const versions = all.filter((one) => one.kind === kind && one.period === period);
  const seriesOf = (of: number) => versions.find((one) => one.version === of)?.series;
  return [version, version + 1].flatMap((of) => {
    const [before, now] = [seriesOf(of - 1), seriesOf(of)];
    return before === undefined || now === undefined
      ? []
      : versionChanges(before, now).map((change) => ({ version: of, ...change }));
  });
};

/** Reports of released figures. What they say is read from the frozen releases, over the connection that reaches nothing else. */
@Injectable()
export class FigureReportsService {
  private readonly queue = new FewAtOnce();

  constructor(
    private readonly pool: FiguresPool,
    private readonly figures: PublishedFigures,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async all(): Promise<FigureReports> {
    const found = await this.found();
    return { reports: found.map((report) => this.listed(report, found)) };
  }

  /** Refused as `file` is. Nobody saves anything here, so nothing is written down. */
  async changes(reportId: string, place = country): Promise<ReportChanges> {
    const report = await this.readable(reportId, place);
    const decided = await this.figures.decidedAt(report.preparedAt);
    const material = this.materialOf(report, place, await this.frozenOf(report), decided);
    const { shown, smaller, alike } = largestChanges(changesOf(material), mostOfAll);
    return {
      comparedWith: material.before,
      changes: [...totalChange(material), ...shown],
      ...{ smaller, alike },
    };
  }

  /** Refused as unknown when there is no such report, its figures are corrected, or the place is not in it. Who saves it is written down. */
  async file(reportId: string, place = country, form: ReportForm): Promise<StreamableFile> {
    const report = await this.readable(reportId, place);
    await this.statements.rows('SELECT app.report_saved($1, $2, $3)', [reportId, place, form]);
    const bytes = await this.queue.run(async () => {
      const frozen = await this.frozenOf(report);
      const decided = await this.figures.decidedAt(report.preparedAt);
      return fileOf(form, this.materialOf(report, place, frozen, decided), report.series, frozen);
    });
    return new StreamableFile(bytes, {
      type: contentTypes[form],
      disposition: `attachment; filename="${fileName(report.period, place, form)}"`,
    });
  }

  private async readable(reportId: string, place: string): Promise<Found> {
    const report = (await this.found()).find(({ id }) => id === reportId);
    if (
      report === undefined ||
      withdrawn(report) ||
      !this.placesIn(report).some(({ code }) => code === place)
    )
      throw refusal('not-found');
    return report;
  }

  private async found(): Promise<readonly Found[]> {
    const rows = await this.pool.rows<ReportRow>('figure-reports', allReports, []);
    const releases = await this.figures.all();
    return rows.flatMap((row) => {
      const release = releases.find(({ id }) => id === row.releaseId);
      const series = releases.filter(({ id }) => row.madeOf.includes(id));
      return release === undefined ? [] : [{ ...row, release, series }];
    });
  }

  private nameIn(report: Found): (place: string) => string {
    const words = statisticsWords[this.request.language];
    const names = namesIn([report.release]);
    return (place) => placeName(place, names, words);
  }

  private placesIn(report: Found): readonly ReportPlace[] {
    const nameOf = this.nameIn(report);
    const codes = [...new Set(report.release.places.flatMap(({ number }) => placesOf(number)))].toSorted();
    return codes.map((code) => ({ code, name: nameOf(code), level: levelOf(code) }));
  }

  private comparedIn({ kind, period, series }: Found): Published | undefined {
    return series.find(({ quarter }) => quarter === comparedWith(kind, period));
  }

  private listed(report: Found, all: readonly Found[]): FigureReport {
    const { id, kind, period, version, current, preparedAt, release } = report;
    return {
      ...{ id, kind, period, version, current, preparedAt },
      cutOff: release.cutOff,
      reason: release.reason,
      because: [...becauseOf(report, all)],
      corrected: withdrawn(report),
      comparedWith: this.comparedIn(report)?.period ?? null,
      approvals: release.approvals.map(({ role, name, at }) => ({ role, name, at })),
      places: [...this.placesIn(report)],
    };
  }

  private async frozenOf({ series }: Found): Promise<Frozen> {
    return {
      persons: await this.figures.cellsOf(series.map(({ id }) => id)),
      cubes: await this.figures.cubesOf(series),
    };
  }

  private materialOf(report: Found, place: string, { persons, cubes }: Frozen, decided: Decided): Material {
    const { kind, period, version, current, preparedAt, release, series } = report;
    const of = ({ period: its, quarter, id, floor }: Published): OneQuarter => ({
      ...{ period: its, quarter, floor },
      cells: persons.get(id) ?? new Map(),
      cubes: cubes.get(id) ?? new Map(),
    });
    const before = this.comparedIn(report);
    return {
      ...{ kind, period, version, current, preparedAt, release, place, decided },
      language: this.request.language,
      nameOf: this.nameIn(report),
      before: before?.period ?? null,
      facts: factsOf(place, series.map(of), before === undefined ? null : of(before), decided),
    };
  }
}
