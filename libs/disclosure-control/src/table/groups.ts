import { type CountTable, type PublishedCell, TOTAL } from './count-table.ts';

/** Persons that can be told apart without the sensitive dimension, and the published parts that they fall into by it. */
export interface Group {
  readonly whole: PublishedCell;
  readonly parts: readonly PublishedCell[];
}

const keyWithout = (labels: readonly string[], place: number): string =>
  JSON.stringify(labels.filter((_, index) => index !== place));

/**
 * The groups of a table: every published cell that is a sum over the sensitive dimension, with its parts. A table
 * without that dimension has none, for nothing is said about anybody in it.
 */
export const groupsOf = ({ dimensions, published }: CountTable, sensitive: string): readonly Group[] => {
  const place = dimensions.indexOf(sensitive);
  if (place < 0) return [];
  const parts = new Map<string, PublishedCell[]>();
  for (const cell of published.filter(({ labels }) => labels[place] !== TOTAL)) {
    const key = keyWithout(cell.labels, place);
    parts.set(key, [...(parts.get(key) ?? []), cell]);
  }
  return published
    .filter(({ labels }) => labels[place] === TOTAL)
    .map((whole) => ({ whole, parts: parts.get(keyWithout(whole.labels, place)) ?? [] }))
    .filter((group) => group.parts.length > 0);
};
