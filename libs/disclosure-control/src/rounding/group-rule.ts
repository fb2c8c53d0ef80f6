import { type CountTable, sumOf } from '../table/count-table.ts';
import { groupsOf } from '../table/groups.ts';

/** Of how many of a group the released numbers may at most prove the part: all but this many. */
export const SPARED = 1;

/** A limit on what the released cells may prove: Σ atLeast(cell) of these cells ≤ limit. */
export interface GroupLimit {
  readonly members: readonly number[];
  readonly limit: number;
}

/** How many persons a displayed number proves that there are: 5 with base 5 proves one. */
export const proven = (displayed: number, base: number): number => Math.max(0, displayed - base + 1);

/**
 * The limits of the group rule: no displayed numbers may prove that all of a group are in one part of it.
 *
 * Source: attribute disclosure of a whole group, and coalitions that know k persons: SuppressKDisclosure in GaussSuppression (Statistics Norway, MIT).
 */
export const groupLimits = (table: CountTable, sensitive: string): readonly GroupLimit[] => {
  const counts = table.inner.map(({ count }) => count);
  return groupsOf(table, sensitive).flatMap(({ whole, parts }) =>
    parts.map(({ members }) => ({ members, limit: Math.max(0, sumOf(whole, counts) - SPARED) })),
  );
};
