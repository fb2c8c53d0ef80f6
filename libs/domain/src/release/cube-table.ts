import { smallestBrokenDown } from '../indicator/rounding.ts';
import { type CubeCode, dimensionsOf } from './cubes.ts';
import { type Floor, type FloorLevel, type FloorReason, whyNotDivided } from './floor.ts';
import { binsIn } from './merged-bins.ts';
import type { ShownCell } from './table.ts';

/** A frozen cell of a cube, in whichever place. */
export interface CubeCell {
  readonly labels: readonly string[];
  readonly value: number;
}

const sum = (cells: readonly CubeCell[]): number => cells.reduce((total, { value }) => total + value, 0);

/** Every combination of the bins that these cells have: a label that they do not have at all was not told apart, and is not nobody. */
const combinations = (cube: CubeCode, cells: readonly CubeCell[]): readonly (readonly string[])[] =>
  dimensionsOf(cube)
    .map(({ labels }, at) =>
      binsIn(
        labels,
        cells.map((cell) => cell.labels[at] ?? ''),
      ),
    )
    .reduce<readonly (readonly string[])[]>(
      (rows, labels) => rows.flatMap((row) => labels.map((label) => [...row, label])),
      [[]],
    );

const inGroup = (cells: readonly CubeCell[], group: readonly string[]): readonly CubeCell[] =>
  cells.filter(({ labels }) => group.every((label, place) => labels[place] === label));

/** The level of the public population that has to be large enough for a cube to be divided. */
export const floorLevelOf = (cube: CubeCode): FloorLevel => (cube === 'young' ? 'young' : 'whole');

/** Whether a place may be divided by any of the dimensions of a cube. */
export const mayDivideCube =
  (floor: Floor, place: string, cube: CubeCode) =>
  (divided: readonly number[]): boolean =>
    divided.length === 0 || whyNotDivided(floor, place, floorLevelOf(cube)) === null;

/**
 * A cube as it is shown for a place: every cell, in the order of its labels. A group (the whole place where there is one
 * dimension) that is shown as fewer than ten is not divided, nor a place whose public population is too small.
 */
export const cubeTable = (
  cube: CubeCode,
  cells: readonly CubeCell[],
  notDivided: FloorReason | null,
): readonly ShownCell[] =>
  combinations(cube, cells).map((labels) => {
    const group = inGroup(cells, labels.slice(0, -1));
    const isHidden = notDivided !== null || sum(group) < smallestBrokenDown;
    return { labels, value: isHidden ? null : sum(inGroup(group, labels)) };
  });
