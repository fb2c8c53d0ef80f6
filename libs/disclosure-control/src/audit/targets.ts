import { type PublishedCell, TOTAL } from '../table/count-table.ts';
import type { Target } from './intervals.ts';

/** The number of a published cell. */
export const cellTarget = ({ members }: PublishedCell): Target =>
  members.map((cell) => ({ cell, weight: 1 }));

/** What is left of a cell when one of its parts is taken away from it. */
export const differenceTarget = (whole: PublishedCell, part: PublishedCell): Target => {
  const taken = new Set(part.members);
  return whole.members.filter((cell) => !taken.has(cell)).map((cell) => ({ cell, weight: 1 }));
};

/** A published cell, and one that has one dimension more: a filter and the next narrower one. */
export interface Nested {
  readonly whole: PublishedCell;
  readonly part: PublishedCell;
}

/**
 * Every published cell with each cell that it is directly broken down into.
 *
 * Source: disclosure by differencing, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5.
 */
export const nestedPairs = (published: readonly PublishedCell[]): readonly Nested[] => {
  const byKey = new Map(published.map((cell) => [JSON.stringify(cell.labels), cell]));
  return published.flatMap((part) =>
    part.labels.flatMap((label, place) => {
      if (label === TOTAL) return [];
      const whole = byKey.get(JSON.stringify(part.labels.toSpliced(place, 1, TOTAL)));
      return whole === undefined || whole.members.length === part.members.length ? [] : [{ whole, part }];
    }),
  );
};
