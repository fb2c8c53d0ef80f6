import type { LabelledCell } from '../statistics/shown-cells.ts';
import { isSide, sideAfter } from './cohort.ts';
import { isCube, yearsOf } from './cubes.ts';

const isCohort = (cube: string): boolean => isCube(cube) && yearsOf(cube) !== undefined;

/** Outside in all years is told by sides too. */
const bySide = (after: string): string => (after === 'outside_in_all' ? after : sideAfter(after));

/**
 * The cells of several places with one division, before they are added up. Where one county's cohort is divided by sides
 * alone, the statuses of the others are put together: else a sum would tell the others' statuses as everybody's.
 */
export const inOneDivision = <Cell extends LabelledCell>(
  cube: string,
  cells: readonly Cell[],
): readonly Cell[] => {
  if (!isCohort(cube) || !cells.some(({ labels }) => isSide(labels.at(-1) ?? ''))) return cells;
  return cells.map((cell) => ({
    ...cell,
    labels: [...cell.labels.slice(0, -1), bySide(cell.labels.at(-1) ?? '')],
  }));
};
