import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { country } from '#domain/release/cubes';
import { isInPlace, placesAmong } from '#domain/release/places';
import { canSlice, type Filters, sliceOf } from '#domain/release/slice';
import type { ReleasedCell, TableDimension } from '#domain/release/table';
import { FiguresPool } from '../figures/figures-pool.ts';
import type {
  ReleaseGroupQuery,
  ReleasePlaceFigures,
  ReleasePlaces,
  ReleasePoint,
  ReleaseSeries,
  ReleaseSeriesQuery,
} from './release-series.dto.ts';
import type { ReleaseSummary } from './releases.dto.ts';
import { ReleasesService } from './releases.service.ts';
import { cellsOfReleases } from './releases.sql.ts';

type CellOfRelease = ReleasedCell & { readonly releaseId: string };

interface Group {
  readonly filters: Filters;
  readonly by: readonly TableDimension[];
}

const groupIn = ({ by, age, gender, status }: ReleaseGroupQuery): Group => {
  const filters: Filters = {
    ...(age === undefined ? {} : { age }),
    ...(gender === undefined ? {} : { gender }),
    ...(status === undefined ? {} : { status }),
  };
  const group = { filters, by: by === undefined ? [] : [by] };
  if (!canSlice(group.filters, group.by)) throw refusal('invalid-input');
  return group;
};

const figuresOf = (
  cells: readonly ReleasedCell[],
  { places, floor }: ReleaseSummary,
  place: string,
  { filters, by }: Group,
): ReleasePlaceFigures => {
  const slice = sliceOf(cells, place, filters, by, floor);
  return {
    place,
    municipalities: places.filter(({ number }) => isInPlace(number, place)).length,
    total: slice.total,
    cells: slice.cells.map(({ labels, value }) => ({ labels: [...labels], value })),
    notDivided: slice.notDivided,
  };
};

/** Published releases side by side: through time for a place, and through places for a release. */
@Injectable()
export class ReleaseSeriesService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly releases: ReleasesService,
  ) {}

  /** Refused as unknown where no published release has the municipality or the county. */
  async series(query: ReleaseSeriesQuery): Promise<ReleaseSeries> {
    const { place = country, from = '', to = '9' } = query;
    const group = groupIn(query);
    const { releases } = await this.releases.all();
    const published = releases.filter(({ standing }) => standing === 'published');
    const known = published.some(({ places }) => places.some(({ number }) => isInPlace(number, place)));
    if (place !== country && !known) throw refusal('not-found');
    const asked = published.filter(({ quarter }) => from <= quarter && quarter <= to);
    const cells = await this.cellsOf(asked);
    return { place, points: asked.map((release) => this.pointOf(release, cells, place, group)).toReversed() };
  }

  /** Refused as unknown where the reader does not see the release. */
  async places(releaseId: string, query: ReleaseGroupQuery): Promise<ReleasePlaces> {
    const group = groupIn(query);
    const { releases } = await this.releases.all();
    const release = releases.find(({ id }) => id === releaseId);
    if (release === undefined) throw refusal('not-found');
    const cells = await this.cellsOf([release]);
    const places = placesAmong(release.places.map(({ number }) => number));
    return { places: places.map((place) => figuresOf(cells, release, place, group)) };
  }

  private pointOf(
    release: ReleaseSummary,
    cells: readonly CellOfRelease[],
    place: string,
    group: Group,
  ): ReleasePoint {
    const own = cells.filter(({ releaseId }) => releaseId === release.id);
    const { municipalities, total, cells: shown, notDivided } = figuresOf(own, release, place, group);
    const { id, quarter, period, cutOff } = release;
    return { releaseId: id, quarter, period, cutOff, municipalities, total, cells: shown, notDivided };
  }

  private cellsOf(releases: readonly ReleaseSummary[]): Promise<CellOfRelease[]> {
    const ids = `{${releases.map(({ id }) => id).join()}}`;
    return this.pool.rows<CellOfRelease & Record<string, unknown>>('cells-of-releases', cellsOfReleases, [
      ids,
    ]);
  }
}
