import type { IsoDate } from '#domain/calendar/date';
import { type CaseStory, cellOf } from '#domain/release/case-story';
import { countyOf, type CubePerson, type FollowedUpPerson, youngOn } from '#domain/release/cube';
import { allCubes, type CubeCode, dimensionsOf, isStoryCube } from '#domain/release/cubes';
import { isHoliday } from '../api/src/platform/holidays.ts';
import {
  audit,
  makeRelease,
  type MadeRelease,
  personTable,
  protectAreas,
  TOTAL,
} from '../../libs/disclosure-control/src/index.ts';
import { knownIn } from './known.ts';
import { BASE, orNoRelease, type ReleaseOrder } from './order.ts';

/** A cube beside the first, rounded and audited by itself. */
export interface MadeCube {
  readonly cube: CubeCode;
  readonly made: MadeRelease;
}

/** What the cubes are counted from. */
export interface Counted {
  readonly day: IsoDate;
  readonly people: readonly FollowedUpPerson[];
  /** Those of the people who are in the first cube. */
  readonly persons: readonly CubePerson[];
  readonly stories: ReadonlyMap<string, CaseStory>;
  /** For each of those who work in Laget: whom they know. */
  readonly known: readonly ReadonlySet<string>[];
}

/** Everybody the cube counts, each in one cell of it. Whoever has no story is in none, and then its totals do not agree. */
const personsOf = (cube: CubeCode, { day, people, persons, stories }: Counted): readonly CubePerson[] => {
  const inCounty = ({ id, labels: [municipality = '', ...labels] }: CubePerson): CubePerson => ({
    id,
    labels: [countyOf(municipality), ...labels],
  });
  if (!isStoryCube(cube)) return youngOn(people, day).map(inCounty);
  return persons.flatMap(({ id, labels: [municipality = ''] }) => {
    const story = stories.get(id);
    if (story === undefined) return [];
    return [inCounty({ id, labels: [municipality, ...cellOf[cube]({ ...story, day, isHoliday })] })];
  });
};

/** How many the first cube shows in each county: what the others aim at. */
export const shownByCounty = ({ released: { table, rounded } }: MadeRelease): ReadonlyMap<string, number> => {
  const shown = new Map<string, number>();
  table.inner.forEach(({ labels: [municipality = ''] }, cell) => {
    const county = countyOf(municipality);
    shown.set(county, (shown.get(county) ?? 0) + (rounded[cell] ?? 0));
  });
  return shown;
};

/** So small tables that a thread for each would take longer than the work. */
const here = { protect: protectAreas, audit };

const make = async (
  cube: CubeCode,
  counted: Counted,
  { places, secret }: ReleaseOrder,
  shown: ReadonlyMap<string, number>,
): Promise<MadeRelease> => {
  const counties = [...new Set(places.map(({ number }) => countyOf(number)))];
  const dimensions = dimensionsOf(cube);
  const own = personsOf(cube, counted);
  const table = personTable(
    {
      dimensions: ['county', ...dimensions.map(({ code }) => code)],
      persons: own,
      labels: [counties, ...dimensions.map(({ labels }) => labels)],
      above: new Map(),
    },
    secret,
  );
  const totalOf = (county: string): string => JSON.stringify([county, ...dimensions.map(() => TOTAL)]);
  const aims = new Map(isStoryCube(cube) ? [...shown].map(([county, aim]) => [totalOf(county), aim]) : []);
  // what a cube says something by stands last
  const rules = { secret, base: BASE, period: 'quarter', sensitive: dimensions.at(-1)?.code ?? '' };
  return await orNoRelease(
    makeRelease(table, rules, { known: knownIn(table, own, counted.known) }, { aims }, here),
  );
};

/**
 * The cubes beside the first, by county. Those that count the same persons are rounded to the total that the first one
 * shows, wherever a multiple beside the counts allows it.
 */
export const countyCubes = async (
  counted: Counted,
  persons: MadeRelease,
  order: ReleaseOrder,
): Promise<readonly MadeCube[]> => {
  const shown = shownByCounty(persons);
  const made: MadeCube[] = [];
  for (const cube of allCubes) made.push({ cube, made: await make(cube, counted, order, shown) });
  return made;
};
