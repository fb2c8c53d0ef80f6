import type { Row } from '../solver/linear-model.ts';
import { type CountTable, type PublishedCell, sumOf } from '../table/count-table.ts';

/** All that somebody knows who has read everything that was released: bounds of each inner cell, and of sums. */
export interface Knowledge {
  readonly cells: readonly { readonly lower: number; readonly upper: number }[];
  readonly sums: readonly Row[];
}

/** What is known of one published cell: between which bounds its sum lies. */
export const sumRow = ({ members }: Pick<PublishedCell, 'members'>, lower: number, upper: number): Row => ({
  terms: members.map((member) => [member, 1]),
  lower,
  upper,
});

/** Whether the rule «hide 1 to limit − 1» hides this count. */
export const hiddenBelow = (limit: number, count: number): boolean => count >= 1 && count < limit;

/** What is known where counts are shown as they are, and those from 1 to limit − 1 are hidden. */
export const knowledgeOfHiding = ({ inner, published }: CountTable, limit: number): Knowledge => {
  const counts = inner.map(({ count }) => count);
  return {
    cells: inner.map(() => ({ lower: 0, upper: Infinity })),
    sums: published.map((cell) => {
      const count = sumOf(cell, counts);
      return hiddenBelow(limit, count) ? sumRow(cell, 1, limit - 1) : sumRow(cell, count, count);
    }),
  };
};

/** How exact a rounded release is, as who reads it may know. */
export interface Exactness {
  readonly base: number;
  /** For each published cell: it is no further from the truth than this. Never below base − 1. */
  readonly bounds: readonly number[];
}

/** One bound for every published cell. */
export const oneBound = ({ published }: CountTable, base: number, bound: number): Exactness => ({
  base,
  bounds: published.map(() => bound),
});

/**
 * The most that anybody could know of how exact a release is: each sum's own error, or base − 1 where it is smaller,
 * for nearer than that no sum is by design.
 */
export const ownBounds = (
  { inner, published }: CountTable,
  rounded: readonly number[],
  base: number,
): Exactness => {
  const errors = inner.map(({ count }, cell) => (rounded[cell] ?? 0) - count);
  return { base, bounds: published.map((cell) => Math.max(base - 1, Math.abs(sumOf(cell, errors)))) };
};

/** What is known where each inner cell is rounded to the base and every shown cell is a sum of the rounded ones. */
export const knowledgeOfRounding = (
  { published }: Pick<CountTable, 'published'>,
  rounded: readonly number[],
  { base, bounds }: Exactness,
): Knowledge => ({
  cells: rounded.map((value) => ({ lower: Math.max(0, value - base + 1), upper: value + base - 1 })),
  sums: published.flatMap((cell, index) => {
    if (cell.members.length < 2) return [];
    const [displayed, bound] = [sumOf(cell, rounded), bounds[index] ?? base - 1];
    return [sumRow(cell, displayed - bound, displayed + bound)];
  }),
});
