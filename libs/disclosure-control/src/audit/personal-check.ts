import { highs } from '../solver/highs.ts';
import { nameOf, sumOf } from '../table/count-table.ts';
import { groupsOf } from '../table/groups.ts';
import type { Finding } from './finding.ts';
import { Extremes } from './intervals.ts';
import { knowledgeOfRounding, sumRow } from './knowledge.ts';
import { OneMove } from './one-move.ts';
import type { Released } from './released.ts';

/**
 * C3: who has had some of the persons as cases, and knows how many each group has, cannot prove that all the others
 * of a group have one status.
 *
 * @param known how many persons of each inner cell somebody knows.
 */
export const personalFindings = async (
  { table, rounded, exactness }: Released,
  sensitive: string,
  known: readonly number[],
): Promise<readonly Finding[]> => {
  const counts = table.inner.map(({ count }) => count);
  const knowledge = knowledgeOfRounding(table, rounded, exactness);
  const cells = knowledge.cells.map(({ lower, upper }, cell) => ({
    lower: Math.max(lower, known[cell] ?? 0),
    upper,
  }));
  const oneMove = new OneMove({ ...knowledge, cells }, counts);
  const findings: Finding[] = [];
  for (const { whole, parts } of groupsOf(table, sensitive)) {
    const size = sumOf(whole, counts);
    const others = size - sumOf(whole, known);
    // without cases of one's own it is the check of groups
    if (others <= 0 || sumOf(whole, known) === 0) continue;
    for (const part of parts.filter((one) => sumOf(one, counts) - sumOf(one, known) === others)) {
      const own = new Set(part.members);
      const elsewhere = whole.members.filter((cell) => !own.has(cell));
      // somebody else of the group could as well be in another part
      if (part.members.some((from) => elsewhere.some((to) => oneMove.fits(from, to)))) continue;
      const most = sumOf(part, known) + others - 1;
      const sums = [...knowledge.sums, sumRow(whole, size, size), sumRow(part, 0, most)];
      const extremes = new Extremes(await highs(), { cells, sums });
      const text = `Who knows some of a group can prove the others to be ${nameOf(part)}`;
      if (!extremes.isPossible()) findings.push({ check: 'personal', labels: part.labels, text });
      extremes.dispose();
    }
  }
  return findings;
};
