import type { Highs } from 'highs';
import { highs } from '../solver/highs.ts';
import { type CountTable, nameOf, type PublishedCell, sumOf } from '../table/count-table.ts';
import { type Group, groupsOf } from '../table/groups.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding, sumRow } from './knowledge.ts';
import { FewMoves } from './few-moves.ts';
import type { Released } from './released.ts';
import { cellTarget } from './targets.ts';

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
 * Who knows more can prove more: only what can be proved with the sizes of all groups is asked with that of one.
 *
 * @param own which groups are asked about; what is known of the others counts all the same.
 * @returns a finding for each group of which it can be proved, and one more where its own size is enough.
 *
 * Source: group disclosure, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5.
 */
export const groupFindings = async (
  { table, rounded, exactness }: Released,
  sensitive: string,
  own: (whole: PublishedCell) => boolean = () => true,
): Promise<readonly Finding[]> => {
  const groups = groupsOf(table, sensitive);
  const uniform = uniformGroups(
    table,
    groups.filter(({ whole }) => own(whole)),
  );
  if (uniform.length === 0) return [];
  const knowledge = knowledgeOfRounding(table, rounded, exactness);
  const counts = table.inner.map(({ count }) => count);
  const sizes = groups.map(({ whole }) => known(whole, sumOf(whole, counts)));
  const everything = { ...knowledge, sums: [...knowledge.sums, ...sizes] };
  const fewMoves = new FewMoves(everything, counts);
  const doubtful = uniform.filter((one) => !couldBeElsewhere(fewMoves, counts, one));
  if (doubtful.length === 0) return [];
  const solver = await highs();
  const withAll = provableWith(solver, everything, doubtful);
  const withOne = withAll.filter((one) => {
    const sums = [...knowledge.sums, known(one.whole, one.size)];
    return provableWith(solver, { ...knowledge, sums }, [one]).length > 0;
  });
  return [...withOne, ...withAll].map(({ part }) => ({
    check: 'group',
    labels: part.labels,
    text: `All of a group can be proved to be ${nameOf(part)}`,
  }));
};

/** Whether the table with one of them moved out of the part fits all that is known. */
const couldBeElsewhere = (
  fewMoves: FewMoves,
  counts: readonly number[],
  { whole, part }: Uniform,
): boolean => {
  const own = new Set(part.members);
  const elsewhere = whole.members.filter((cell) => !own.has(cell));
  return part.members.some(
    (from) => (counts[from] ?? 0) > 0 && elsewhere.some((to) => fewMoves.fits(from, to)),
  );
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
