import type { CubePerson } from '#domain/release/cube';
import type { CountTable, Familiar } from '../../libs/disclosure-control/src/index.ts';

const keyOf = (familiar: Familiar): string => [...familiar].map((entry) => entry.join(':')).join();

/** Lists that come to the same are asked once, and whoever knows nobody is not asked about. */
export const differing = (lists: Iterable<Familiar>): readonly Familiar[] => {
  const asked = new Map<string, Familiar>();
  for (const list of lists) {
    const ordered = new Map([...list].toSorted(([one], [other]) => one - other));
    if (ordered.size > 0) asked.set(keyOf(ordered), ordered);
  }
  return [...asked.values()];
};

/**
 * How many of each inner cell somebody knows, for each list of those whom somebody knows: what the audit asks about (C3).
 * It is held in memory alone.
 */
export const knownIn = (
  { inner }: CountTable,
  persons: readonly CubePerson[],
  lists: readonly ReadonlySet<string>[],
): readonly Familiar[] => {
  const cellOf = new Map(inner.map(({ labels }, cell) => [JSON.stringify(labels), cell]));
  const cellOfPerson = new Map(persons.map(({ id, labels }) => [id, cellOf.get(JSON.stringify(labels))]));
  return differing(
    lists.map((list) => {
      const counts = new Map<number, number>();
      for (const id of list) {
        const cell = cellOfPerson.get(id);
        if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
      return counts;
    }),
  );
};
