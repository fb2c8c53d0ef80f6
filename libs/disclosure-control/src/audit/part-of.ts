import type { Released } from './released.ts';

/** A released table without what lies outside some of its finest areas. The bounds stay those of the whole. */
export const partIn = (
  { table, rounded, exactness }: Released,
  inside: (area: string) => boolean,
): Released => {
  const places = table.inner.flatMap(({ labels: [area = ''] }, place) => (inside(area) ? [place] : []));
  const placeOf = new Map(places.map((place, index) => [place, index]));
  const kept = table.published.flatMap((cell, index) =>
    cell.members.every((member) => placeOf.has(member)) ? [{ cell, index }] : [],
  );
  return {
    table: {
      dimensions: table.dimensions,
      inner: places.flatMap((place) => table.inner[place] ?? []),
      published: kept.map(({ cell: { labels, members } }) => ({
        labels,
        members: members.map((member) => placeOf.get(member) ?? 0),
      })),
    },
    rounded: places.map((place) => rounded[place] ?? 0),
    exactness: {
      base: exactness.base,
      bounds: kept.map(({ index }) => exactness.bounds[index] ?? exactness.base - 1),
    },
  };
};
