import { allSituations } from '../template/situations.ts';
import type { CubeCode } from './cubes.ts';
import { kindsCube, situationCube } from './what-helps.ts';

/**
 * Cubes that are sums of another one over its first dimension. They count the very same persons: drawn apart, the two would be
 * two looks at each sum, so the finer one is drawn and the other added up from what is shown of it.
 */
export const summed: readonly { readonly finer: CubeCode; readonly sum: CubeCode }[] = allSituations.map(
  (situation) => ({ finer: kindsCube(situation), sum: situationCube(situation) }),
);

/** The labels of the sum that a cell of the finer cube is a part of. */
export const labelsOfSum = (labels: readonly string[]): readonly string[] => labels.slice(1);
