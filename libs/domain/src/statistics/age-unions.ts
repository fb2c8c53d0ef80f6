import type { AgeGroup } from '../release/cube.ts';

/** The ages as Statistics Norway divides them, each with those of ours that it is the sum of. */
export const ageUnions = {
  '15-19': ['15-17', '18-19'],
  '20-24': ['20-24'],
  '25-29': ['25-29'],
} as const satisfies Record<string, readonly AgeGroup[]>;

const unions: Readonly<Record<string, readonly AgeGroup[]>> = ageUnions;

/** What an age stands for in the frozen cells: itself, or those that it is the sum of. */
export const agesIn = (age: string): string | readonly string[] => unions[age] ?? age;
