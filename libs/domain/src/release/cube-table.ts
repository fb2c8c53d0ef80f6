import { smallestBrokenDown } from '../indicator/rounding.ts';
import { type CubeCode, dimensionsOf } from './cubes.ts';
import type { ShownCell } from './table.ts';

/** A frozen cell of a cube, in whichever place. */
export interface CubeCell {
  readonly labels: readonly string[];
  readonly value: number;
}

const sum = (cells: readonly CubeCell[]): number => cells.reduce((total, { value }) => total + value, 0);

const combinations = (cube: CubeCode): readonly (readonly string[])[] =>
  dimensionsOf(cube).reduce<readonly (readonly string[])[]>(
    (rows, { labels }) => rows.flatMap((row) => labels.map((label) => [...row, label])),
    [[]],
  );

const inGroup = (cells: readonly CubeCell[], group: readonly string[]): readonly CubeCell[] =>
  cells.filter(({ labels }) => group.every((label, place) => labels[place] === label));

/**
 * A cube as it is shown for a place: every cell, in the order of its labels. A group (the whole place where there is one
 * dimension) that is shown as fewer than ten is not divided.
 */
export const cubeTable = (cube: CubeCode, cells: readonly CubeCell[]): readonly ShownCell[] =>
  combinations(cube).map((labels) => {
    const group = inGroup(cells, labels.slice(0, -1));
    return { labels, value: sum(group) < smallestBrokenDown ? null : sum(inGroup(group, labels)) };
  });
