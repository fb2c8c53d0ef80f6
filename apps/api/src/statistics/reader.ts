import { agesIn } from '#domain/statistics/age-unions';
import { type Asked, type LabelledCell, shownIn } from '#domain/statistics/shown-cells';
import { exportedQuarter } from '#domain/statistics/period';
import { indicatorReader } from './indicator-reader.ts';
import type { PlaceCells, Published } from './published.ts';
import type { Reader, TableShape } from './table-shape.ts';

/** The frozen cells of some releases, by release: of the first cube by place, of the others by cube and place. */
export interface Frozen {
  readonly persons: ReadonlyMap<string, PlaceCells>;
  readonly cubes: ReadonlyMap<string, ReadonlyMap<string, PlaceCells>>;
}

const shownOf = (cells: readonly LabelledCell[] | undefined, labels: readonly Asked[]) =>
  cells === undefined ? '..' : (shownIn(cells, labels) ?? ':');

/** Reads the numbers of a table from frozen cells: the place first, then what it is divided by, then contents and time. */
export const readerOf = (
  { reads }: Pick<TableShape, 'reads'>,
  releases: readonly Published[],
  { persons, cubes }: Frozen,
): Reader => {
  const ids = new Map(releases.map(({ quarter, id }) => [exportedQuarter(quarter), id]));
  const idAt = (codes: readonly string[]): string => ids.get(codes.at(-1) ?? '') ?? '';
  switch (reads.from) {
    case 'persons':
      return (codes) =>
        shownOf(persons.get(idAt(codes))?.get(codes[0] ?? ''), codes.slice(1, -2).map(agesIn));
    case 'cube':
      return (codes) =>
        shownOf(
          cubes
            .get(idAt(codes))
            ?.get(reads.cube)
            ?.get(codes[0] ?? ''),
          codes.slice(1, -2),
        );
    case 'indicators':
      return indicatorReader({ persons, cubes }, idAt);
  }
};
