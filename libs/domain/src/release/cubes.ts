import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { countBins, dayBins, evaluatedBins, loadBins, waitedBins } from './bins.ts';

/** The places that a cube is made for: a county for the quarter, a municipality pooled over four quarters. */
export type CubeLevel = 'county' | 'municipality';

/** A cube beside the person cube: what it is divided by, with every label in its order, and for which places. */
export interface CubeRules {
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly levels: readonly CubeLevel[];
}

const both = ['county', 'municipality'] as const;

/**
 * The cubes of a release beside the first. Each counts persons, and each person in exactly one cell of it, whoever has
 * nothing to count too: so the totals of all that count the same persons agree.
 */
export const cubes = {
  batons: { dimensions: { handOvers: countBins }, levels: both },
  unheld: { dimensions: { days: dayBins }, levels: both },
  to_mapping: { dimensions: { days: waitedBins }, levels: both },
  to_plan: { dimensions: { days: waitedBins }, levels: both },
  to_measure: { dimensions: { days: waitedBins }, levels: both },
  measures: { dimensions: { helped: evaluatedBins }, levels: both },
  caseload: { dimensions: { withHolder: loadBins }, levels: ['county'] },
} as const satisfies Record<string, CubeRules>;
export type CubeCode = keyof typeof cubes;
export const allCubes: readonly CubeCode[] = keysOf(cubes);

export const isCube = (code: string): code is CubeCode => isKeyOf(cubes, code);

/** What a cube is divided by, in the order of its labels. */
export const dimensionsOf = (cube: CubeCode): readonly { code: string; labels: readonly string[] }[] =>
  Object.entries<readonly string[]>(cubes[cube].dimensions).map(([code, labels]) => ({ code, labels }));

/** A municipality's pooled cube is shown only where this many are shown in it. */
export const fewestPooled = 30;

/** The country, as a place. */
export const country = '0';
