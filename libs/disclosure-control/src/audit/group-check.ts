import type { Highs } from 'highs';
import { highs } from '../solver/highs.ts';
import { type CountTable, nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import { type Group, groupsOf } from '../table/groups.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding, sumRow } from './knowledge.ts';
import type { Released } from './released.ts';
import { cellTarget } from './targets.ts';

/** What somebody knows beforehand: of a group how many there are, or of every group so. */
export type Beforehand = 'one-group' | 'all-groups';

/** A group all of whose members really have one value of the sensitive dimension: of no other can that be proved. */
interface Uniform {
  readonly whole: PublishedCell;
  readonly part: PublishedCell;
  readonly size: number;
}

const uniformGroups = (table: CountTable, groups: readonly Group[]): readonly Uniform[] => {
  const counts = table.inner.map(({ count }) => count);
  return groups.flatMap(({ whole, parts }) => {
    const size = sumOf(whole, counts);
    if (size === 0) return [];
    return parts.filter((part) => sumOf(part, counts) === size).map((part) => ({ whole, part, size }));
  });
};

const known = (cell: PublishedCell, size: number) => sumRow(cell, size, size);

/**
 * C2: even who knows how many a group has, or how many every group has (all names, ages and genders), cannot prove
 * from the release that all of them have one status.
 *
 * @param own which groups are asked about; what is known of the others counts all the same.
 * @returns a finding for each group of which it can be proved.
 */
export const groupFindings = async (
  released: Released,
  sensitive: string,
  beforehand: Beforehand,
  own: (whole: PublishedCell) => boolean = () => true,
): Promise<readonly Finding[]> => {
  const { table, rounded, exactness } = released;
  const groups = groupsOf(table, sensitive);
  const uniform = uniformGroups(
    table,
    groups.filter(({ whole }) => own(whole)),
  );
  if (uniform.length === 0) return [];
  const knowledge = knowledgeOfRounding(table, rounded, exactness);
  const counts = table.inner.map(({ count }) => count);
  const all = groups.map(({ whole }) => known(whole, sumOf(whole, counts)));
  const solver = await highs();
  const provable =
    beforehand === 'all-groups'
      ? provableWith(solver, { ...knowledge, sums: [...knowledge.sums, ...all] }, uniform)
      : uniform.filter((one) => {
          const sums = [...knowledge.sums, known(one.whole, one.size)];
          return provableWith(solver, { ...knowledge, sums }, [one]).length > 0;
        });
  return provable.map(({ part }) => ({
    check: 'group',
    labels: part.labels,
    text: `All of a group can be proved to be ${nameOf(part)}`,
  }));
};

const provableWith = (
  solver: Highs,
  knowledge: Knowledge,
  uniform: readonly Uniform[],
): readonly Uniform[] => {
  const extremes = new Extremes(solver, knowledge);
  try {
    return uniform.filter(({ part, size }) => extremes.leastWhole(cellTarget(part)) > size - 1);
  } finally {
    extremes.dispose();
  }
};
