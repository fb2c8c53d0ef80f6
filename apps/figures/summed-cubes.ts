import { allCubes, type CubeCode } from '#domain/release/cubes';
import { labelsOfSum, summed } from '#domain/release/summed';
import type { CubeCellMade } from './freeze.ts';
import type { Replaced } from './replaced.ts';
import type { Together } from './together.ts';

/**
 * The cubes that are drawn: a sum is added up from its finer cube. Where a release that is corrected has the sum alone, it is
 * drawn once more and the finer one is not: a new sum of the same persons would be another look at what was shown.
 */
export const drawnCubes = ({ releases }: Pick<Replaced, 'releases'>): readonly CubeCode[] => {
  const notDrawn = summed.map(({ finer, sum }) =>
    releases.some((shown) => shown.has(sum) && !shown.has(finer)) ? finer : sum,
  );
  return allCubes.filter((cube) => !notDrawn.includes(cube));
};

const sumsIn = (cells: readonly CubeCellMade[], finer: CubeCode, sum: CubeCode): readonly CubeCellMade[] => {
  const sums = new Map<string, CubeCellMade>();
  for (const { place, labels, value } of cells.filter(({ cube }) => cube === finer)) {
    const own = labelsOfSum(labels);
    const key = JSON.stringify([place, own]);
    sums.set(key, { cube: sum, place, labels: own, value: (sums.get(key)?.value ?? 0) + value });
  }
  return [...sums.values()];
};

/** What goes together, with the sums of it: nobody learns anything from them that is not in the cells already. */
export const withSums = (made: Together): Together => {
  const cells = [...made.cells, ...summed.flatMap(({ finer, sum }) => sumsIn(made.cells, finer, sum))];
  const { leftOut } = made.checked;
  const gone = summed.flatMap(({ finer, sum }) => (leftOut.includes(finer) ? [sum] : []));
  return {
    ...{ cells, marks: made.marks, merged: made.merged },
    checked: { ...made.checked, cubeCells: cells.length, leftOut: [...leftOut, ...gone] },
  };
};
