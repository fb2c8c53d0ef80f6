import { keysOf } from '../closed-table/closed-table.ts';
import { ageGroups } from '../release/cube.ts';

/** The ages that the public population is counted in: those of the figures, and the two youngest years. */
export const populationAges = {
  '13-14': [13, 14],
  ...ageGroups,
} as const satisfies Record<string, readonly [from: number, to: number]>;
export type PopulationAge = keyof typeof populationAges;
export const allPopulationAges: readonly PopulationAge[] = keysOf(populationAges);

/** The genders that the public population is counted in. */
export const populationGenders = ['female', 'male'] as const satisfies readonly string[];
export type PopulationGender = (typeof populationGenders)[number];

/** How many live in a municipality, of an age and a gender, as others publish it. */
export interface PopulationCell {
  readonly municipality: string;
  readonly age: PopulationAge;
  readonly gender: PopulationGender;
  readonly persons: number;
}
