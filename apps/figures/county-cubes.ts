import type { IsoDate } from '#domain/calendar/date';
import { type CaseStory, cellOf } from '#domain/release/case-story';
import { type CohortDetail, cohortOn } from '#domain/release/cohort';
import type { FigureBackground } from '#domain/immigrant-background/categories';
import {
  backgroundsOf,
  countyOf,
  type CubePerson,
  type FollowedUpPerson,
  youngOn,
} from '#domain/release/cube';
import { type CubeCode, dimensionsOf, isCell, isStoryCube, yearsOf } from '#domain/release/cubes';
import { isHoliday } from '../api/src/platform/holidays.ts';
import {
  audit,
  type CountTable,
  type Familiar,
  makeCorrection,
  makeRelease,
  type MadeRelease,
  personTable,
  protectAreas,
  type ProtectionRules,
  type Run,
  staysOf,
} from '../../libs/disclosure-control/src/index.ts';
import { knownIn } from './known.ts';
import { isDividedOtherwise, looksAtTable, type Replaced } from './replaced.ts';
import { dimensionsWith, labelsWith, type ShownNumber } from './merges.ts';
import { BASE, orUndefined, type ReleaseOrder } from './order.ts';
import { sameBinAims } from './same-bins.ts';
import type { Cohorts } from './stories.ts';

/** A cube beside the first, counted: what is rounded, and what those who work here know of it. */
export interface CountedCube {
  readonly cube: CubeCode;
  readonly table: CountTable;
  readonly known: readonly Familiar[];
}

/** What the cubes are counted from. */
export interface Counted {
  readonly day: IsoDate;
  readonly people: readonly FollowedUpPerson[];
  /** Those of the people who are in the first cube. */
  readonly persons: readonly CubePerson[];
  readonly stories: ReadonlyMap<string, CaseStory>;
  readonly cohorts: Cohorts;
  readonly backgrounds: ReadonlyMap<string, FigureBackground>;
  /** For each of those who work in Laget: whom they know. */
  readonly known: readonly ReadonlySet<string>[];
  /** Which cubes are drawn; sums of them are added up afterwards. */
  readonly drawn: readonly CubeCode[];
}

const inCounty = ({ id, labels: [municipality = '', ...labels] }: CubePerson): CubePerson => ({
  id,
  labels: [countyOf(municipality), ...labels],
});

/** Which places are counted, with the key that the draw is made from. */
type PlacesAndKey = Pick<ReleaseOrder, 'places' | 'secret'>;

/** How finely the cohorts of a county are divided. */
type DetailIn = (county: string) => CohortDetail;

/** Everybody the cube counts, each in one cell of it. Whoever has no story is in none, and then its totals do not agree. */
const personsOf = (cube: CubeCode, counted: Counted, detail: DetailIn): readonly CubePerson[] => {
  const { day, people, persons, stories, cohorts } = counted;
  const years = yearsOf(cube);
  if (years !== undefined) return cohortOn(cohorts.get(years) ?? [], day, years, detail).map(inCounty);
  if (cube === 'background') return backgroundsOf(persons, counted.backgrounds).map(inCounty);
  if (!isStoryCube(cube)) return youngOn(people, day).map(inCounty);
  return persons.flatMap(({ id, labels: [municipality = ''] }) => {
    const story = stories.get(id);
    if (story === undefined) return [];
    return [inCounty({ id, labels: [municipality, ...cellOf[cube]({ ...story, day, isHoliday })] })];
  });
};

/**
 * A cube beside the first, by county, counted and not yet rounded.
 *
 * @param merged the codes of the bins that it puts together, in every county.
 */
export const countedCube = (
  cube: CubeCode,
  counted: Counted,
  { places, secret }: PlacesAndKey,
  detail: DetailIn,
  merged: readonly string[] = [],
): CountedCube => {
  const counties = [...new Set(places.map(({ number }) => countyOf(number)))];
  const dimensions = dimensionsWith(cube, merged);
  const all = personsOf(cube, counted, detail);
  const persons =
    merged.length === 0 ? all : all.map(({ id, labels }) => ({ id, labels: labelsWith(labels, merged) }));
  const table = personTable(
    {
      dimensions: ['county', ...dimensions.map(({ code }) => code)],
      persons,
      labels: [counties, ...dimensions.map(({ labels }) => labels)],
      above: new Map(),
      isCell: ([county = '', ...labels]) => isCell(cube, labels, detail(county)),
    },
    secret,
  );
  return { cube, table, known: knownIn(table, persons, counted.known) };
};

/** What a cube says something by stands last. */
export const sensitiveOf = (cube: CubeCode): string => dimensionsOf(cube).at(-1)?.code ?? '';

/** So small tables that a thread for each would take longer than the work. */
const here = { protect: protectAreas, audit };

const rulesOf = (cube: CubeCode, secret: Uint8Array): ProtectionRules => ({
  secret,
  base: BASE,
  period: 'quarter',
  sensitive: sensitiveOf(cube),
});

/** What a cube would be shown as if nothing were found in it: of one that no rounding shows it says which bins are small. */
export const drawnAs = async (
  { cube, table }: CountedCube,
  { secret }: ReleaseOrder,
  run: Run,
): Promise<readonly ShownNumber[]> => {
  const rounded = await protectAreas(table, rulesOf(cube, secret), run);
  return table.inner.map(({ labels }, cell) => ({ labels, value: rounded[cell] ?? 0 }));
};

/** Rounds and audits a cube by itself, and with what it was shown as before; undefined where no rounding of it passes. */
export const madeCube = async (
  { cube, table, known }: CountedCube,
  { secret }: ReleaseOrder,
  run: Run,
  replaced: Replaced,
): Promise<MadeRelease | undefined> => {
  const rules = rulesOf(cube, secret);
  if (isDividedOtherwise(replaced, cube, table)) return undefined;
  const looks = looksAtTable(replaced, cube, table);
  const same = sameBinAims(cube, table, rules, run.aims ?? new Map(), staysOf(looks));
  const aimed = same.size === 0 ? run : { ...run, aims: new Map([...(run.aims ?? []), ...same]) };
  return await orUndefined(
    looks.length === 0
      ? makeRelease(table, rules, { known }, aimed, here)
      : makeCorrection(table, rules, { known }, aimed, here, looks),
  );
};
