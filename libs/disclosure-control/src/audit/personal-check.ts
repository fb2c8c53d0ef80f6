import { highs } from '../solver/highs.ts';
import { nameOf, sumOf } from '../table/count-table.ts';
import { type Group, groupsOf } from '../table/groups.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { type Knowledge, knowledgeOfRounding, sumRow } from './knowledge.ts';
import { OneMove } from './one-move.ts';
import type { Released } from './released.ts';

/** What is the same for everybody who might know somebody. */
interface Asked {
  readonly counts: readonly number[];
  readonly knowledge: Knowledge;
  readonly groups: readonly Group[];
  readonly oneMove: OneMove;
}

/** Whether there is a table in which not all the others of the group are in the part. */
const couldBeElsewhere = async (
  { counts, knowledge, oneMove }: Asked,
  known: readonly number[],
  {
    whole,
    part,
    most,
  }: { readonly whole: Group['whole']; readonly part: Group['whole']; readonly most: number },
): Promise<boolean> => {
  const own = new Set(part.members);
  const elsewhere = whole.members.filter((cell) => !own.has(cell));
  const unknown = part.members.filter((cell) => (counts[cell] ?? 0) > (known[cell] ?? 0));
  if (unknown.some((from) => elsewhere.some((to) => oneMove.fits(from, to)))) return true;
  const cells = knowledge.cells.map(({ lower, upper }, cell) => ({
    lower: Math.max(lower, known[cell] ?? 0),
    upper,
  }));
  const size = sumOf(whole, counts);
  const sums = [...knowledge.sums, sumRow(whole, size, size), sumRow(part, 0, most)];
  const extremes = new Extremes(await highs(), { cells, sums });
  try {
    return extremes.isPossible();
  } finally {
    extremes.dispose();
  }
};

/**
 * C3: who has had some of the persons as cases, and knows how many each group has, cannot prove that all the others
 * of a group have one status.
 *
 * @param lists for each who knows somebody: how many persons of each inner cell.
 */
export const personalFindings = async (
  { table, rounded, exactness }: Released,
  sensitive: string,
  lists: readonly (readonly number[])[],
): Promise<readonly Finding[]> => {
  if (lists.length === 0) return [];
  const counts = table.inner.map(({ count }) => count);
  const knowledge = knowledgeOfRounding(table, rounded, exactness);
  const oneMove = new OneMove(knowledge, counts);
  const asked: Asked = { counts, knowledge, groups: groupsOf(table, sensitive), oneMove };
  const findings: Finding[] = [];
  for (const known of lists)
    for (const { whole, parts } of asked.groups) {
      const familiar = sumOf(whole, known);
      const others = sumOf(whole, counts) - familiar;
      // without cases of one's own it is the check of groups
      if (others <= 0 || familiar === 0) continue;
      for (const part of parts.filter((one) => sumOf(one, counts) - sumOf(one, known) === others)) {
        const most = sumOf(part, known) + others - 1;
        if (await couldBeElsewhere(asked, known, { whole, part, most })) continue;
        const text = `Who knows some of a group can prove the others to be ${nameOf(part)}`;
        findings.push({ check: 'personal', labels: part.labels, text });
      }
    }
  return findings;
};
