import { partIn, type Released, TOTAL } from '../../libs/disclosure-control/src/index.ts';
import type { CountedCube } from './county-cubes.ts';

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

/** How many of each cell of the county's part somebody knows. */
export const knownPart = ({ table, known }: CountedCube, county: string): readonly (readonly number[])[] =>
  known.map(
    (counts) =>
      partIn({ table, rounded: counts, exactness: { base: 1, bounds: [] } }, (area) => area === county)
        .rounded,
  );
