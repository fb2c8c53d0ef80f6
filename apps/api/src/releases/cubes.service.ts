import { Injectable } from '@nestjs/common';
import { refusal } from '#domain/problem/refusal';
import { type CubeCell, cubeTable, floorLevelOf } from '#domain/release/cube-table';
import { countyOf } from '#domain/release/cube';
import { whyNotDivided } from '#domain/release/floor';
import { binsWith } from '#domain/release/merged-bins';
import { inOneDivision } from '#domain/release/one-division';
import { allCubes, country, type CubeCode, dimensionsOf, isCube } from '#domain/release/cubes';
import { FiguresPool } from '../figures/figures-pool.ts';
import type { ReleaseCubeQuery, ReleaseCubes, ReleaseCubeTable } from './cubes.dto.ts';
import type { ReleaseSummary } from './releases.dto.ts';
import { releasedCubeCells, releasedCubes } from './releases.sql.ts';
import { ReleasesService } from './releases.service.ts';

interface CubeRow {
  readonly [column: string]: unknown;
  readonly cube: string;
  readonly places: readonly string[];
}

/** The country is the sum of its counties, where every one of them has the cube. */
const countiesOf = ({ places }: Pick<ReleaseSummary, 'places'>): ReadonlySet<string> =>
  new Set(places.map(({ number }) => countyOf(number)));

const isEverywhere = (places: readonly string[], counties: ReadonlySet<string>): boolean =>
  [...counties].every((county) => places.includes(county));

/** What a cube is divided by in a release. */
const binsOf = (cube: CubeCode, { merged }: Pick<ReleaseSummary, 'merged'>) =>
  dimensionsOf(cube).map(({ code, labels }) => {
    const own = merged.filter((one) => one.cube === cube && one.dimension === code);
    return {
      code,
      labels: [
        ...binsWith(
          labels,
          own.map(({ into }) => into),
        ),
      ],
      merged: own.map(({ into, labels: of }) => ({ label: into, of })),
    };
  });

/** The cubes of a release beside the first, over the figures' own connection. */
@Injectable()
export class CubesService {
  constructor(
    private readonly pool: FiguresPool,
    private readonly releases: ReleasesService,
  ) {}

  /** In the order of the rules; a release made before a cube was thought of has none of it. */
  async all(releaseId: string): Promise<ReleaseCubes> {
    const release = await this.releases.requireShown(releaseId);
    const counties = countiesOf(release);
    const rows = await this.pool.rows<CubeRow>('released-cubes', releasedCubes, [releaseId]);
    const cubes = allCubes.flatMap((cube) =>
      rows
        .filter((row) => row.cube === cube)
        .map(({ places }) => ({
          cube,
          dimensions: binsOf(cube, release),
          places: [...(isEverywhere(places, counties) ? [country] : []), ...places],
        })),
    );
    return { cubes };
  }

  async table(
    releaseId: string,
    cube: string,
    { place = country }: ReleaseCubeQuery,
  ): Promise<ReleaseCubeTable> {
    const release = await this.releases.requireShown(releaseId);
    const counties = countiesOf(release);
    if (!isCube(cube)) throw refusal('not-found');
    const cells = await this.pool.rows<CubeCell & { readonly place: string } & Record<string, unknown>>(
      'released-cube-cells',
      releasedCubeCells,
      [releaseId, cube, place],
    );
    const there = new Set(cells.map((cell) => cell.place)).size;
    if (there < (place === country ? counties.size : 1)) throw refusal('not-found');
    // of the country these are the cells of every county
    const alike = inOneDivision(cube, cells);
    const notDivided = whyNotDivided(release.floor, place, floorLevelOf(cube));
    return {
      cube,
      place,
      total: cells.reduce((sum, { value }) => sum + value, 0),
      cells: cubeTable(cube, alike, notDivided).map(({ labels, value }) => ({ labels: [...labels], value })),
      notDivided,
    };
  }
}
