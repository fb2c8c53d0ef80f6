import { allAgeGroups, figureGenders, figureStatuses } from './cube.ts';
import { smallestBrokenDown } from '../indicator/rounding.ts';

/** One inner cell of a release as it was frozen: its labels by dimension, and a multiple of the base. */
export interface ReleasedCell {
  readonly municipality: string;
  readonly age: string;
  readonly gender: string;
  readonly status: string;
  readonly value: number;
}

/** What a table may be divided by, beside the place it is about. */
export const tableDimensions = ['age', 'gender', 'status'] as const satisfies readonly (keyof ReleasedCell)[];
export type TableDimension = (typeof tableDimensions)[number];

export const isTableDimension = (code: string): code is TableDimension =>
  tableDimensions.some((dimension) => dimension === code);

/** Municipalities are shown with two dimensions crossed at most. */
export const mostDimensions = 2;

/** A row of a table: its labels in the order asked for, and what is shown; null for «:», too few to divide. */
export interface ShownCell {
  readonly labels: readonly string[];
  readonly value: number | null;
}

/** The order in which labels are read. */
const order: Readonly<Record<TableDimension, readonly string[]>> = {
  age: allAgeGroups,
  gender: figureGenders,
  status: figureStatuses,
};

const sum = (cells: readonly ReleasedCell[]): number => cells.reduce((total, { value }) => total + value, 0);

const divided = (
  cells: readonly ReleasedCell[],
  [first, ...rest]: readonly TableDimension[],
  labels: readonly string[],
): readonly ShownCell[] => {
  if (first === undefined) return [{ labels, value: sum(cells) }];
  const there = new Set(cells.map((cell) => cell[first]));
  return order[first]
    .filter((label) => there.has(label))
    .flatMap((label) =>
      divided(
        cells.filter((cell) => cell[first] === label),
        rest,
        [...labels, label],
      ),
    );
};

/** Whether a place may be divided by these, as the floor of its release says. */
export type MayDivide = (dimensions: readonly string[]) => boolean;

/**
 * A table of a release: sums of its cells and nothing else. A group that is shown as fewer than ten is not divided: its
 * parts are «:». Because only shown numbers decide that, it tells nothing that they do not. Nor is a place divided where
 * the public population is too small: then every part is «:».
 */
export const tableOf = (
  cells: readonly ReleasedCell[],
  by: readonly TableDimension[],
  may: MayDivide,
): readonly ShownCell[] => {
  const last = by.length - 1;
  const isAllowed = may(by);
  return divided(cells, by, []).map((cell) => {
    if (by.length === 0) return cell;
    if (!isAllowed) return { ...cell, value: null };
    const group = cells.filter((inner) =>
      by.slice(0, last).every((own, at) => inner[own] === cell.labels[at]),
    );
    return sum(group) < smallestBrokenDown ? { ...cell, value: null } : cell;
  });
};
