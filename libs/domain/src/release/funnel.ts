import { keysOf } from '../closed-table/closed-table.ts';
import { sumsOf } from '../indicator/share.ts';
import type { TransitionBin } from './bins.ts';
import { dimensionsOf } from './cubes.ts';
import { binsIn, toldBy } from './merged-bins.ts';
import { type Shown, sumShown } from './share.ts';
import type { ShownCell } from './table.ts';

/** How far the transitions of a year came: each stage is what is left of the one before it. */
export const transitionStages = {
  offered: ['on_time', 'late', 'declined_then_met', 'declined', 'overdue', 'ended'],
  answered: ['on_time', 'late', 'declined_then_met', 'declined', 'ended'],
  not_declined: ['on_time', 'late', 'declined_then_met', 'ended'],
  met: ['on_time', 'late', 'declined_then_met'],
  on_time: ['on_time'],
} as const satisfies Record<string, readonly TransitionBin[]>;
export type TransitionStage = keyof typeof transitionStages;
export const allTransitionStages: readonly TransitionStage[] = keysOf(transitionStages);

/** How far they came from concern to the first measure, each step with a cube of the days that it took. */
export const firstSteps = ['to_mapping', 'to_plan', 'to_measure'] as const;
export type FirstStep = (typeof firstSteps)[number];

/**
 * A sum of some of a cube's shown cells, by their last label, with of how many sums it is one.
 *
 * @param of how many labels the cube is divided by.
 * @param counties of how many counties the place is a sum.
 */
export const sumIn = (
  cells: readonly ShownCell[],
  labels: readonly string[],
  { of, counties }: { readonly of: number; readonly counties: number },
): Shown => {
  const { bins, isMixed } = toldBy(
    labels,
    cells.map((cell) => cell.labels.at(-1) ?? ''),
  );
  // a release that was made before a label was there has nobody by it
  const there = bins.length > 0 ? bins : labels;
  const values = there.map((label) => cells.find((cell) => cell.labels.at(-1) === label)?.value ?? null);
  return { value: isMixed ? null : sumShown(values), sums: sumsOf(there.length, of) * counties };
};

/** The bins that a cube is told by. */
const labelsOf = (cube: 'transitions' | FirstStep, cells: readonly ShownCell[]): readonly string[] =>
  binsIn(
    dimensionsOf(cube)[0]?.labels ?? [],
    cells.map(({ labels }) => labels[0] ?? ''),
  );

/** What the cube of transitions shows of a stage. */
export const stageIn = (cells: readonly ShownCell[], stage: TransitionStage, counties: number): Shown =>
  sumIn(cells, transitionStages[stage], { of: labelsOf('transitions', cells).length, counties });

/** Everybody whom the step has happened to, however long it took. */
export const reachedIn = (cells: readonly ShownCell[], step: FirstStep, counties: number): Shown => {
  const labels = labelsOf(step, cells);
  const happened = labels.filter((label) => label !== 'not_yet');
  return sumIn(cells, happened, { of: labels.length, counties });
};
