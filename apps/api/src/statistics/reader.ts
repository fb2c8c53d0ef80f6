import { agesIn } from '#domain/statistics/age-unions';
import { mayDivideCube } from '#domain/release/cube-table';
import { type Floor, mayDivideAt, nothingDivided } from '#domain/release/floor';
import { tableDimensions } from '#domain/release/table';
import { type Asked, binsAsked, isToldIn, type LabelledCell, shownIn } from '#domain/statistics/shown-cells';
import { exportedPeriod } from '#domain/statistics/period';
import { indicatorReader } from './indicator-reader.ts';
import type { PlaceCells, Published } from './published.ts';
import type { Reader, TableShape } from './table-shape.ts';

/** The frozen cells of some releases, by release: of the first cube by place, of the others by cube and place. */
export interface Frozen {
  readonly persons: ReadonlyMap<string, PlaceCells>;
  readonly cubes: ReadonlyMap<string, ReadonlyMap<string, PlaceCells>>;
}

type May = Parameters<typeof shownIn>[2];

const shownOf = (cells: readonly LabelledCell[] | undefined, labels: readonly Asked[], may: May) =>
  cells === undefined || !isToldIn(cells, labels) ? '..' : (shownIn(cells, labels, may) ?? ':');

/** Reads the numbers of a table from frozen cells: the place first, then what it is divided by, then contents and time. */
export const readerOf = (
  { reads }: Pick<TableShape, 'reads'>,
  releases: readonly Published[],
  { persons, cubes }: Frozen,
): Reader => {
  const ofPeriod = new Map(releases.map((release) => [exportedPeriod(release.period), release]));
  const releaseAt = (codes: readonly string[]): Published | undefined => ofPeriod.get(codes.at(-1) ?? '');
  const idAt = (codes: readonly string[]): string => releaseAt(codes)?.id ?? '';
  const floorAt = (codes: readonly string[]): Floor => releaseAt(codes)?.floor ?? nothingDivided;
  switch (reads.from) {
    case 'persons':
      return (codes) =>
        shownOf(
          persons.get(idAt(codes))?.get(codes[0] ?? ''),
          codes.slice(1, -2).map(agesIn),
          mayDivideAt(floorAt(codes), codes[0] ?? '', tableDimensions),
        );
    case 'cube':
      return (codes) => {
        const [place = ''] = codes;
        const cells = cubes.get(idAt(codes))?.get(reads.cube)?.get(place);
        const labels = binsAsked(cells ?? [], codes.slice(1, -2));
        return shownOf(cells, labels, mayDivideCube(floorAt(codes), place, reads.cube));
      };
    case 'indicators':
      return indicatorReader({ persons, cubes }, idAt, floorAt);
  }
};
