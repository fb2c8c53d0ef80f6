import type { Change } from './change.ts';

/** A shown figure now and in the period that it is held against, and what the rounding leaves of the difference. */
export interface Changed {
  readonly now: number;
  readonly before: number;
  readonly change: Change;
}

/** The largest of many changes, and what is not told one by one. */
export interface LargestChanges<One extends Changed> {
  readonly shown: readonly One[];
  /** Changed too, by less than all that is shown. */
  readonly smaller: number;
  /** Left out because the rounding can explain the difference. */
  readonly alike: number;
}

const size = ({ now, before }: Changed): number => Math.abs(now - before);
const isChanged = ({ change }: Changed): boolean => change !== 'alike';

/** What rounding cannot explain, largest first, and then what it can; rows of one size stay in their order. */
export const bySize = <One extends Changed>(rows: readonly One[]): readonly One[] => [
  ...rows.filter(isChanged).toSorted((one, other) => size(other) - size(one)),
  ...rows.filter((row) => !isChanged(row)),
];

/** The `most` largest, never one that is about the same; and how many of either are left. */
export const largestChanges = <One extends Changed>(
  rows: readonly One[],
  most: number,
): LargestChanges<One> => {
  const changed = bySize(rows).filter(isChanged);
  return {
    shown: changed.slice(0, most),
    smaller: Math.max(0, changed.length - most),
    alike: rows.length - changed.length,
  };
};
