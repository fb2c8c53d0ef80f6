import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { mappingBlockers, pointsOf, suggestedMapping } from '#domain/external-series/mapping';
import { readTable } from '#domain/external-series/read';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { FiguresPool } from '../figures/figures-pool.ts';
import { Configuration } from '../platform/configuration.ts';
import { Statements } from '../platform/database/statements.ts';
import type { IndicatorExternal, IndicatorExternalValue } from '../indicators/indicators.dto.ts';
import type {
  ExternalSeriesList,
  ExternalSeriesMade,
  ExternalSeriesStands,
  ExternalTableRead,
  ImportExternalSeries,
  ReadExternalTable,
} from './external-series.dto.ts';
import { standingSeries, valuesOfPlace } from './external-series.sql.ts';
import { asMapping, asSent } from './mapping-sent.ts';

const shownPoints = 20;

const nothingRead = {
  ...{ problems: [], title: '', source: '', dimensions: [], mapping: null, blockers: [] },
  ...{ points: [], count: 0, leftOut: [] },
} satisfies ExternalTableRead;

/** What others publish: read from a file or from one of a few hosts, looked through, mapped, and kept with its source. */
@Injectable()
export class ExternalSeriesService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly statements: Statements,
    private readonly configuration: Configuration,
  ) {}

  async all(): Promise<ExternalSeriesList> {
    const series = await this.standing();
    return { hosts: [...this.configuration.externalHosts], series };
  }

  /** The series that stand, each with what it says of the place, of its county and of the country. */
  async of(place: string): Promise<readonly (IndicatorExternal & { readonly indicator: string })[]> {
    const [series, values] = await Promise.all([
      this.standing(),
      this.pool.rows<IndicatorExternalValue & { seriesId: string } & Record<string, unknown>>(
        'external-values',
        valuesOfPlace,
        [place],
      ),
    ]);
    return series.map(({ id, indicator, title, source, unit }) => ({
      ...{ id, indicator, title, source, unit },
      values: values
        .filter(({ seriesId }) => seriesId === id)
        .map(({ place: where, period, part, partLabel, value, sign }) => ({
          ...{ place: where, period, part, partLabel, value, sign },
        })),
    }));
  }

  preview({ content, mapping: sent }: ReadExternalTable): ExternalTableRead {
    const read = readTable(content);
    if ('problems' in read) return { ...nothingRead, problems: [...read.problems] };
    const { table } = read;
    const mapping = sent === undefined ? suggestedMapping(table) : asMapping(sent);
    const { points, leftOut } = pointsOf(table, mapping);
    return {
      problems: [],
      title: table.title,
      source: table.source,
      dimensions: table.dimensions.map(({ code, label, role, categories }) => ({
        ...{ code, label, role },
        categories: categories.map((one) => ({ ...one })),
      })),
      mapping: asSent(mapping),
      blockers: mappingBlockers(table, mapping),
      points: points.slice(0, shownPoints),
      count: points.length,
      leftOut: [...leftOut],
    };
  }

  async import(body: ImportExternalSeries): Promise<ExternalSeriesMade> {
    const read = readTable(body.content);
    if ('problems' in read) {
      requireNothingIn(read.problems.map(({ code }) => code));
      throw refusal('blocked');
    }
    const mapping = asMapping(body.mapping);
    requireNothingIn(mappingBlockers(read.table, mapping));
    const { points } = pointsOf(read.table, mapping);
    const digest = createHash('sha256').update(body.content).digest('hex');
    return this.statements.one<ExternalSeriesMade & Record<string, unknown>>(
      'SELECT app.import_external_series($1, $2, $3, $4, $5, $6, $7, $8) AS id',
      [
        ...[body.indicator, body.title.trim(), body.source.trim(), body.address ?? '', body.unit, digest],
        ...[body.replacesId ?? null, JSON.stringify(points)],
      ],
    );
  }

  async takeBack(seriesId: string, reason: string): Promise<void> {
    await this.statements.rows('SELECT app.take_back_external_series($1, $2)', [seriesId, reason.trim()]);
  }

  private standing(): Promise<ExternalSeriesStands[]> {
    return this.pool.rows<ExternalSeriesStands & Record<string, unknown>>(
      'standing-series',
      standingSeries,
      [],
    );
  }
}
