import type { Shape } from '#api-types';
import { allAgeGroups, figureGenders } from '#domain/release/cube';

export type Release = Shape<'ReleaseSummary'>;

/** Where, when and which group the page is about. */
export interface Asked {
  readonly place: string;
  /** A quarter that is published. */
  readonly quarter: string;
  /** `''` for everybody, an age or a gender. */
  readonly group: string;
}

/** The groups that can be chosen: one dimension, so that the status can be the other. */
export const groups: readonly string[] = ['', ...allAgeGroups, ...figureGenders];

const filterOf = (group: string): Readonly<Record<string, string>> => {
  if (group === '') return {};
  return allAgeGroups.some((age) => age === group) ? { age: group } : { gender: group };
};

/** Where a place is read through time, by status: from a quarter on, so that it is read anew when an older one comes. */
export const seriesPath = ({ place, group }: Asked, from: string): string =>
  `/releases/series?${new URLSearchParams({ place, by: 'status', from, ...filterOf(group) }).toString()}`;

/** Where a release is read for every place, by status. */
export const placesPath = (releaseId: string, { group }: Asked): string =>
  `/releases/${releaseId}/places?${new URLSearchParams({ by: 'status', ...filterOf(group) }).toString()}`;
