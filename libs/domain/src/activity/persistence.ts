import type { IsoDate } from '../calendar/date.ts';
import type { DefinitionCode } from './definitions.ts';
import { countPlaces, type Counted, type PlaceCounts, placeOn, type Traces } from './place.ts';

/** Whether it lasts: where a cohort was in the first year, and where those outside then were in each year after. */
export interface Persistence {
  readonly first: PlaceCounts;
  /** Those outside in the first year, in each later year. */
  readonly later: readonly PlaceCounts[];
  readonly outsideInAll: number;
}

/** @param days one reference day a year, the first of them the cohort's own. */
export const persistenceOf = (
  cohort: readonly Counted[],
  days: readonly [IsoDate, ...IsoDate[]],
  definition: DefinitionCode,
  traces: Traces,
): Persistence => {
  const [start, ...after] = days;
  const outside = cohort.filter((person) => placeOn(person, start, definition, traces) === 'outside');
  const throughout = outside.filter((person) =>
    after.every((day) => placeOn(person, day, definition, traces) === 'outside'),
  );
  return {
    first: countPlaces(cohort, start, definition, traces),
    later: after.map((day) => countPlaces(outside, day, definition, traces)),
    outsideInAll: throughout.reduce((sum, { people = 1 }) => sum + people, 0),
  };
};
