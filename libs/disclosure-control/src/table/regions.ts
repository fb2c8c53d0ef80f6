import type { CountTable, PublishedCell } from './count-table.ts';

/** Part of a table: some of its inner cells, and the sums of these alone. */
export interface Part {
  /** What the part is called in the first dimension: an area. */
  readonly area: string;
  readonly table: CountTable;
  /** Where each inner cell of the part stands in the whole table. */
  readonly places: readonly number[];
  /** Where each published cell of the part stands among those of the whole table. */
  readonly sums: readonly number[];
}

const areaOf = (labels: readonly string[]): string => labels[0] ?? '';

const partOf = (
  { dimensions, inner, published }: CountTable,
  area: string,
  places: readonly number[],
  candidates: readonly number[],
): Part => {
  const placeOf = new Map(places.map((index, place) => [index, place]));
  const inside = ({ members }: PublishedCell): boolean => members.every((member) => placeOf.has(member));
  const moved = ({ labels, members }: PublishedCell): PublishedCell => ({
    labels,
    members: members.map((member) => placeOf.get(member) ?? 0),
  });
  const sums = candidates.filter((index) => published.slice(index, index + 1).some(inside));
  const table = {
    dimensions,
    inner: places.flatMap((index) => inner[index] ?? []),
    published: sums.flatMap((index) => published.slice(index, index + 1).map(moved)),
  };
  return { area, places, sums, table };
};

/** Takes a table apart by its finest areas, in the order they come. */
export const byArea = (table: CountTable): readonly Part[] => {
  const places = Map.groupBy(table.inner.keys(), (index) => areaOf(table.inner[index]?.labels ?? []));
  const sums = Map.groupBy(table.published.keys(), (index) => areaOf(table.published[index]?.labels ?? []));
  return [...places].map(([area, own]) => partOf(table, area, own, sums.get(area) ?? []));
};

/** The sums over more than one of the finest areas: those of counties and of the country. */
export const sumsAbove = ({ inner, published }: CountTable): readonly PublishedCell[] => {
  const finest = new Set(inner.map(({ labels }) => areaOf(labels)));
  return published.filter(({ labels }) => !finest.has(areaOf(labels)));
};

/** The parts above the finest areas: each with all that is published of the cells in it. */
export const partsAbove = (table: CountTable): readonly Part[] => {
  const cells = Map.groupBy(sumsAbove(table), ({ labels }) => areaOf(labels));
  return [...cells].map(([area, sums]) => {
    const members = new Set(sums.flatMap((sum) => sum.members));
    const places = [...members].sort((one, other) => one - other);
    return partOf(table, area, places, [...table.published.keys()]);
  });
};
