import type { IsoDate } from '../calendar/date.ts';
import { quarterRange, type Quarter } from '../calendar/quarter.ts';
import type { IsHoliday } from '../calendar/working-days.ts';
import { quartersBefore } from '../statistics/period.ts';
import { type CaseStory, cellOf } from './case-story.ts';
import type { CubePerson } from './cube.ts';
import { allCubes, isDividedByKind, isStoryCube, type StoryCube } from './cubes.ts';

/** How many quarters a municipality's other cubes are counted over. */
export const pooledQuarters = 4;

/** A municipality's other cubes are shown only where so many are shown over the year. */
export const smallestPooled = 30;

/** The cubes that municipalities have over a year. How many a holder has, and kinds within a situation, are told from the county up alone. */
export const pooledCubes: readonly StoryCube[] = allCubes
  .filter(isStoryCube)
  .filter((cube) => cube !== 'caseload' && !isDividedByKind(cube));

/**
 * The quarters that a release is pooled over, oldest first: those of the year, with its last. None for another quarter, so that
 * no person stands in two pooled tables of a municipality that share a quarter.
 */
export const pooledWith = (quarter: Quarter): readonly Quarter[] =>
  quarter.endsWith('Q4')
    ? Array.from({ length: pooledQuarters }, (_one, at) => quartersBefore(quarter, pooledQuarters - 1 - at))
    : [];

/** Who was counted at the end of a quarter, and what had happened in their cases by then. */
export interface CountedQuarter {
  readonly quarter: Quarter;
  /** Those in the first cube, the municipality first. */
  readonly persons: readonly CubePerson[];
  readonly stories: ReadonlyMap<string, CaseStory>;
}

/** Somebody in a municipality's year, with the story of the newest quarter in it. */
export interface YearPerson {
  readonly id: string;
  readonly municipality: string;
  readonly day: IsoDate;
  readonly story: CaseStory;
}

/**
 * Everybody who was counted in a municipality in any of the quarters (oldest first), once in each: the newest counts.
 */
export const yearPersons = (quarters: readonly CountedQuarter[]): readonly YearPerson[] => {
  const newest = new Map<string, YearPerson>();
  for (const { quarter, persons, stories } of quarters)
    for (const { id, labels } of persons) {
      const [municipality = ''] = labels;
      const story = stories.get(id);
      if (story === undefined) continue;
      newest.set(`${municipality} ${id}`, { id, municipality, day: quarterRange(quarter).to, story });
    }
  return [...newest.values()];
};

/** Each of them in the one cell of a cube that the newest quarter says. */
export const yearCube = (
  cube: StoryCube,
  persons: readonly YearPerson[],
  isHoliday: IsHoliday,
): readonly CubePerson[] =>
  persons.map(({ id, municipality, day, story }) => ({
    id,
    labels: [municipality, ...cellOf[cube]({ ...story, day, isHoliday })],
  }));
