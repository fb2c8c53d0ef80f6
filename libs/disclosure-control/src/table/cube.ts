import { type CountTable, type InnerCell, type PublishedCell, TOTAL } from './count-table.ts';

/** Every way to keep some of the dimensions: none of them first, all of them last. */
const choices = (dimensions: number): readonly (readonly boolean[])[] =>
  Array.from({ length: 2 ** dimensions }, (_, bits) =>
    Array.from({ length: dimensions }, (_each, place) => (bits >> place) % 2 === 1),
  );

const summed = (inner: readonly InnerCell[], kept: readonly boolean[]): readonly PublishedCell[] => {
  const cells = new Map<string, { readonly labels: readonly string[]; readonly members: number[] }>();
  inner.forEach((cell, index) => {
    const labels = cell.labels.map((label, place) => (kept[place] === true ? label : TOTAL));
    const key = JSON.stringify(labels);
    const found = cells.get(key);
    if (found === undefined) cells.set(key, { labels, members: [index] });
    else found.members.push(index);
  });
  return [...cells.values()];
};

/** The whole cube over the inner cells: each of them, and each sum over one or more dimensions. */
export const cubeOf = (dimensions: readonly string[], inner: readonly InnerCell[]): CountTable => ({
  dimensions,
  inner,
  published: choices(dimensions.length).flatMap((kept) => summed(inner, kept)),
});
