import { isInPlace } from './places.ts';
import { type Floor, type FloorReason, levelOf, mayDivide, whyNotDivided } from './floor.ts';
import {
  type MayDivide,
  mostDimensions,
  type ReleasedCell,
  type ShownCell,
  type TableDimension,
  tableDimensions,
  tableOf,
} from './table.ts';

/** Which group of a place is asked about: one label of some of the dimensions. */
export type Filters = Readonly<Partial<Record<TableDimension, string>>>;

/** What is shown of one place: how many of the group, and the group divided. Null is «:». */
export interface Slice {
  readonly total: number | null;
  readonly cells: readonly ShownCell[];
  /** Why the place is not divided so; null where it is. */
  readonly notDivided: FloorReason | null;
}

const chosen = (filters: Filters): readonly TableDimension[] =>
  tableDimensions.filter((dimension) => filters[dimension] !== undefined);

/** Choosing a group is dividing too: together with what it is divided by, two dimensions at most, each once. */
export const canSlice = (filters: Filters, by: readonly TableDimension[]): boolean => {
  const dimensions = [...chosen(filters), ...by];
  return new Set(dimensions).size === dimensions.length && dimensions.length <= mostDimensions;
};

const within = (
  cells: readonly ReleasedCell[],
  filters: Filters,
  by: readonly TableDimension[],
  may: MayDivide,
): readonly ShownCell[] => {
  const outer = chosen(filters);
  return tableOf(cells, [...outer, ...by], may)
    .filter(({ labels }) => outer.every((dimension, at) => labels[at] === filters[dimension]))
    .map(({ labels, value }) => ({ labels: labels.slice(outer.length), value }));
};

/** A group in a place: sums of the release's cells and nothing else, by the rules that every table keeps. */
export const sliceOf = (
  cells: readonly ReleasedCell[],
  place: string,
  filters: Filters,
  by: readonly TableDimension[],
  floor: Floor,
): Slice => {
  const own = cells.filter(({ municipality }) => isInPlace(municipality, place));
  const may: MayDivide = (dimensions) => mayDivide(floor, place, dimensions);
  const [whole] = within(own, filters, [], may);
  const dimensions = [...chosen(filters), ...by];
  return {
    total: whole === undefined ? null : whole.value,
    cells: by.length === 0 ? [] : within(own, filters, by, may),
    notDivided: dimensions.length === 0 ? null : whyNotDivided(floor, place, levelOf(dimensions)),
  };
};
