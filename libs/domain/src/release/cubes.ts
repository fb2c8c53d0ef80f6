import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { figureBackgrounds } from '../immigrant-background/categories.ts';
import { afterBins, beforeBins, type CohortDetail, cohortYears, isCohortPath } from './cohort.ts';
import {
  confirmedBins,
  countBins,
  dayBins,
  definitionBins,
  evaluatedBins,
  kindBins,
  loadBins,
  premiseBins,
  pulseBins,
  schoolBins,
  situatedBins,
  transitionBins,
  upperSecondaryBins,
  waitedBins,
} from './bins.ts';
import { figureGenders, figureStatuses } from './cube.ts';

/** A cube beside the person cube: what it is divided by, with every label in its order. */
export interface CubeRules {
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  /** Whom it counts, when these are not those of the first cube. */
  readonly others?: 'aged_13_14' | 'cohort';
  /** What it asks of them, where that is no part of their case. */
  readonly asks?: 'background';
}

const kindsWithin = { dimensions: { kind: kindBins, helped: situatedBins } } as const;

const cohort = { dimensions: { before: beforeBins, after: afterBins }, others: 'cohort' } as const;

/**
 * The cubes of a release beside the first, by county. Each counts persons, and each person in exactly one cell of it, whoever
 * has nothing to count too: so the totals of all that count the same persons agree. Measures have one cube for each kind
 * and each situation, because somebody who had two would else be counted twice.
 */
export const cubes = {
  batons: { dimensions: { handOvers: countBins } },
  unheld: { dimensions: { days: dayBins } },
  to_mapping: { dimensions: { days: waitedBins } },
  to_plan: { dimensions: { days: waitedBins } },
  to_measure: { dimensions: { days: waitedBins } },
  measures: { dimensions: { helped: evaluatedBins } },
  transitions: { dimensions: { outcome: transitionBins } },
  measure_work_practice: { dimensions: { helped: evaluatedBins } },
  measure_apprenticeship: { dimensions: { helped: evaluatedBins } },
  measure_kvp: { dimensions: { helped: evaluatedBins } },
  measure_introduction_programme: { dimensions: { helped: evaluatedBins } },
  measure_housing_follow_up: { dimensions: { helped: evaluatedBins } },
  measure_mentor: { dimensions: { helped: evaluatedBins } },
  measure_school_support: { dimensions: { helped: evaluatedBins } },
  measure_debt_advice: { dimensions: { helped: evaluatedBins } },
  measure_treatment: { dimensions: { helped: evaluatedBins } },
  measure_leisure: { dimensions: { helped: evaluatedBins } },
  measure_other: { dimensions: { helped: evaluatedBins } },
  situation_school_start: { dimensions: { helped: situatedBins } },
  situation_ot_follow_up: { dimensions: { helped: situatedBins } },
  situation_leaving_care: { dimensions: { helped: situatedBins } },
  situation_bup_to_dps: { dimensions: { helped: situatedBins } },
  situation_apprenticeship: { dimensions: { helped: situatedBins } },
  situation_long_illness: { dimensions: { helped: situatedBins } },
  situation_refugee_settlement: { dimensions: { helped: situatedBins } },
  kinds_school_start: kindsWithin,
  kinds_ot_follow_up: kindsWithin,
  kinds_leaving_care: kindsWithin,
  kinds_bup_to_dps: kindsWithin,
  kinds_apprenticeship: kindsWithin,
  kinds_long_illness: kindsWithin,
  kinds_refugee_settlement: kindsWithin,
  premise_told: { dimensions: { documented: premiseBins } },
  premise_heard: { dimensions: { documented: premiseBins } },
  premise_feedback: { dimensions: { documented: premiseBins } },
  premise_evaluates: { dimensions: { documented: premiseBins } },
  premise_fitted: { dimensions: { documented: premiseBins } },
  pulse_heard: { dimensions: { answer: pulseBins } },
  pulse_knows_who: { dimensions: { answer: pulseBins } },
  pulse_pull_together: { dimensions: { answer: pulseBins } },
  school: { dimensions: { school: schoolBins } },
  caseload: { dimensions: { withHolder: loadBins } },
  completion: { dimensions: { after: upperSecondaryBins } },
  completion_county: { dimensions: { inTheYear: upperSecondaryBins } },
  definitions: { dimensions: { group: definitionBins } },
  confirmed: { dimensions: { months: confirmedBins } },
  background: { dimensions: { background: figureBackgrounds, status: figureStatuses }, asks: 'background' },
  young: { dimensions: { gender: figureGenders, status: figureStatuses }, others: 'aged_13_14' },
  cohort1: cohort,
  cohort2: cohort,
  cohort3: cohort,
  cohort4: cohort,
  cohort5: cohort,
} as const satisfies Record<string, CubeRules>;
export type CubeCode = keyof typeof cubes;
export const allCubes: readonly CubeCode[] = keysOf(cubes);

/** The cubes that count those of the first cube, by what has happened in their cases. */
export type StoryCube = {
  [Code in CubeCode]: (typeof cubes)[Code] extends { others: string } | { asks: string } ? never : Code;
}[CubeCode];
export const isStoryCube = (cube: CubeCode): cube is StoryCube =>
  !('others' in cubes[cube]) && !('asks' in cubes[cube]);

/** After how many years a cohort's cube asks again; undefined for every other cube. */
export const yearsOf = (cube: CubeCode): number | undefined =>
  cohortYears.find((years) => cube === `cohort${String(years)}`);

/**
 * The cubes that are bound to others by more than a total, the least useful first: where not all of them can be shown together,
 * the first of these that is enough goes. Every other cube is of more use than any of them.
 */
const boundCubes: readonly CubeCode[] = [
  ...(['confirmed', 'cohort5', 'cohort4', 'cohort3', 'cohort2', 'definitions', 'background'] as const),
  'cohort1',
];

/** How much of use a cube is beside the others: the higher, the longer it is kept. Kinds within a situation go before kinds. */
export const usefulnessOf = (cube: CubeCode): number => {
  const place = boundCubes.indexOf(cube);
  if (place !== -1) return place;
  return boundCubes.length + (isDividedByKind(cube) ? 0 : 1);
};

/** Only a measure of some kind has helped, or has not; whoever has none is in the situation, or is not. */
const isKindCell = (kind: string, helped: string): boolean =>
  (kind === 'none') === (helped === 'elsewhere' || helped === 'none');

/** Whether somebody can be in a cell of a cube at all: what nobody can be is no cell of it. */
export const isCell = (
  cube: CubeCode,
  [before = '', after = '']: readonly string[],
  detail: CohortDetail,
): boolean => {
  if (isDividedByKind(cube)) return isKindCell(before, after);
  const years = yearsOf(cube);
  return years === undefined || isCohortPath(years, before, after, detail);
};

/** Whether a cube tells the kinds of measures apart within a situation: it is told from the county up alone. */
export const isDividedByKind = (cube: CubeCode): boolean => 'kind' in cubes[cube].dimensions;

export const isCube = (code: string): code is CubeCode => isKeyOf(cubes, code);

/** What a cube is divided by, in the order of its labels. */
export const dimensionsOf = (cube: CubeCode): readonly { code: string; labels: readonly string[] }[] =>
  Object.entries<readonly string[]>(cubes[cube].dimensions).map(([code, labels]) => ({ code, labels }));

/** The country, as a place. */
export const country = '0';
