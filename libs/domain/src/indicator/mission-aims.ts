import { country } from '../release/cubes.ts';

/** Which way the national mission wants it: lower, higher, alike for all, or in place. */
export const missionDirections = [
  'lower',
  'higher',
  'equal',
  'in_place',
] as const satisfies readonly string[];
export type MissionDirection = (typeof missionDirections)[number];

/** Whether the mission's own aim is shown: it is about the whole country, so only beside a series that tells of that. */
export const showsMissionAim = (
  series: readonly { readonly values: readonly { readonly place: string }[] }[],
): boolean => series.some(({ values }) => values.some(({ place }) => place === country));
