import { Injectable } from '@nestjs/common';
import { aimBlockers } from '#domain/indicator/marks';
import { isMeasuredCode, type MeasuredCode } from '#domain/indicator/measured';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { ExternalSeriesService } from '../external-series/external-series.service.ts';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import type {
  IndicatorAimStands,
  IndicatorBreakStands,
  IndicatorMarkMade,
  IndicatorsShown,
  MissionAimShown,
  MarkIndicatorBreak,
  SetIndicatorAim,
  TakeBackIndicatorBreak,
} from './indicators.dto.ts';
import { cubeCells, missionAims, personCells, standingAims, standingBreaks } from './indicators.sql.ts';
import { type CellRow, measured, placesIn, type PublishedRelease } from './measured.ts';

type Of<Row> = Row & { readonly indicator: string } & Record<string, unknown>;

/** Indicators over the figures' own connection. What is said about them goes through the application's. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly releases: ReleasesService,
    private readonly external: ExternalSeriesService,
  ) {}

  async all(place = '0'): Promise<IndicatorsShown> {
    const { releases } = await this.releases.all();
    const published = releases.filter(({ standing }) => standing === 'published').toReversed();
    const places = placesIn(published);
    if (place !== '0' && !places.some(({ code }) => code === place)) throw refusal('not-found');
    const [cells, aims, breaks, external, ofTheMission] = await Promise.all([
      this.cells(published, place),
      this.pool.rows<Of<IndicatorAimStands>>('standing-aims', standingAims, [place]),
      this.pool.rows<Of<Omit<IndicatorBreakStands, 'version'>>>('standing-breaks', standingBreaks, []),
      this.external.of(place),
      this.pool.rows<Of<MissionAimShown>>('mission-aims', missionAims, []),
    ]);
    const read = { published, place, cells, aims, breaks, external, missionAims: ofTheMission };
    return { place, newest: published.at(-1)?.period ?? null, places, indicators: measured(read) };
  }

  async aim(indicator: string, { place, kind, percent: said, year, explanation }: SetIndicatorAim) {
    const code = this.known(indicator);
    const percent = said ?? null;
    requireNothingIn(aimBlockers({ kind, percent, year, explanation }, this.request.signedIn.today));
    return this.made('SELECT app.set_indicator_aim($1, $2, $3, $4, $5, $6) AS id', [
      ...[code, place, kind, percent, year, explanation.trim()],
    ]);
  }

  mark(indicator: string, { onDay, kind, explanation }: MarkIndicatorBreak): Promise<IndicatorMarkMade> {
    const code = this.known(indicator);
    return this.made('SELECT app.mark_indicator_break($1, $2, $3, $4, NULL) AS id', [
      ...[code, onDay, kind, explanation.trim()],
    ]);
  }

  takeBack(breakId: string, { explanation }: TakeBackIndicatorBreak): Promise<IndicatorMarkMade> {
    return this.made('SELECT app.mark_indicator_break(NULL, NULL, NULL, $2, $1) AS id', [
      breakId,
      explanation.trim(),
    ]);
  }

  private known(indicator: string): MeasuredCode {
    if (!isMeasuredCode(indicator)) throw refusal('not-found');
    return indicator;
  }

  private made(text: string, values: readonly (string | number | null)[]): Promise<IndicatorMarkMade> {
    return this.statements.one<IndicatorMarkMade & Record<string, unknown>>(text, values);
  }

  private async cells(published: readonly PublishedRelease[], place: string): Promise<readonly CellRow[]> {
    if (published.length === 0) return [];
    const asked = [published.map(({ id }) => id).join(','), place];
    const persons = await this.pool.rows<CellRow>('indicator-persons', personCells, asked);
    return [...persons, ...(await this.pool.rows<CellRow>('indicator-cubes', cubeCells, asked))];
  }
}
