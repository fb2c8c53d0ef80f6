import type { Familiar } from '../audit/familiar.ts';
import { FamiliarGroups } from '../audit/familiar-groups.ts';
import type { CountTable } from '../table/count-table.ts';

/**
 * Inner cells, by their labels as JSON, that may not go up because of what somebody knows: shown as the multiple above, a
 * count of one more than the multiple below proves everybody in it. Where all whom somebody does not know of a group are in
 * such cells, one of these stays down; a cell that the audit would find fault with later is not drawn up first.
 */
export const barredByKnowledge = (
  table: CountTable,
  { base, sensitive }: { readonly base: number; readonly sensitive: string },
  known: readonly Familiar[],
): readonly string[] => {
  if (known.length === 0) return [];
  const groups = new FamiliarGroups(table, sensitive);
  const barred = new Set<number>();
  for (const own of known)
    for (const { part } of groups.alike(own)) {
      const unknown = part.members.filter((cell) => (table.inner[cell]?.count ?? 0) > (own.get(cell) ?? 0));
      const isRisk = unknown.every((cell) => (table.inner[cell]?.count ?? 0) % base === 1);
      const [first] = unknown;
      if (isRisk && first !== undefined && !unknown.some((cell) => barred.has(cell))) barred.add(first);
    }
  return [...barred].map((cell) => JSON.stringify(table.inner[cell]?.labels));
};
