import type { CubePerson } from '#domain/release/cube';
import type { CountTable } from '../../libs/disclosure-control/src/index.ts';

/**
 * How many of each inner cell somebody knows, for each list of those whom somebody knows: what the audit asks about (C3).
 * Lists that come to the same are asked once. It is held in memory alone.
 */
export const knownIn = (
  { inner }: CountTable,
  persons: readonly CubePerson[],
  lists: readonly ReadonlySet<string>[],
): readonly (readonly number[])[] => {
  const cellOf = new Map(inner.map(({ labels }, cell) => [JSON.stringify(labels), cell]));
  const cellOfPerson = new Map(persons.map(({ id, labels }) => [id, cellOf.get(JSON.stringify(labels))]));
  const asked = new Map<string, readonly number[]>();
  for (const list of lists) {
    const counts = new Array<number>(inner.length).fill(0);
    for (const id of list) {
      const cell = cellOfPerson.get(id);
      if (cell !== undefined) counts[cell] = (counts[cell] ?? 0) + 1;
    }
    if (counts.some((count) => count > 0)) asked.set(counts.join(), counts);
  }
  return [...asked.values()];
};
