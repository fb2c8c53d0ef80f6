import { type Familiar, type Released, TOTAL } from '../../libs/disclosure-control/src/index.ts';
import type { CountedCube } from './county-cubes.ts';
import { differing } from './known.ts';

const within = (labels: readonly string[], named: readonly string[]): boolean =>
  named.every((label, place) => label === labels[place] || label === TOTAL);

/** Cells of a county that went up, by their labels as JSON: those that a finding names, or all where it names another table's. */
export const toBarIn = (
  { table, rounded }: Released,
  county: string,
  named: readonly string[] | undefined,
): readonly string[] =>
  table.inner.flatMap(({ labels, count }, cell) => {
    const isUp = (rounded[cell] ?? 0) > count;
    const isMeant = named === undefined || within(labels, named);
    return labels[0] === county && isUp && isMeant ? [JSON.stringify(labels)] : [];
  });

/** How many of each cell of the county's part somebody knows; who knows nobody there is not asked about. */
export const knownPart = ({ table, known }: CountedCube, county: string): readonly Familiar[] => {
  const own = new Map<number, number>();
  table.inner.forEach(({ labels }, cell) => {
    if (labels[0] === county) own.set(cell, own.size);
  });
  return differing(
    known.map((familiar) => {
      const here = [...familiar].flatMap(([cell, persons]) => {
        const place = own.get(cell);
        return place === undefined ? [] : [[place, persons] as const];
      });
      return new Map(here);
    }),
  );
};
