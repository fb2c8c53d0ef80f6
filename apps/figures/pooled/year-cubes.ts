import type { Quarter } from '#domain/calendar/quarter';
import { type CubePerson, countyOf } from '#domain/release/cube';
import type { StoryCube } from '#domain/release/cubes';
import type { Merged } from '#domain/release/merged-bins';
import { pooledCubes, yearCube, type YearPerson } from '#domain/release/pooled';
import { isHoliday } from '../../api/src/platform/holidays.ts';
import {
  audit,
  isRealised,
  makeCorrection,
  makeRelease,
  type MadeRelease,
  partIn,
  personTable,
  protectAreas,
  staysOf,
  TOTAL,
} from '../../../libs/disclosure-control/src/index.ts';
import type { CubeCellMade } from '../freeze.ts';
import { knownIn } from '../known.ts';
import { type CellMark, marksOf } from '../marks.ts';
import { dimensionsWith, labelsWith } from '../merges.ts';
import { BASE, orNoRelease, orUndefined } from '../order.ts';
import { isDividedOtherwise, looksAtTable, type Replaced } from '../replaced.ts';
import { sameBinAims } from '../same-bins.ts';
import { aboveIn, isCoarserThan, type QuarterShown, thereIn } from './shown.ts';
import { goingTogether, type YearTable } from './year-together.ts';
import type { YearTotal } from './totals.ts';

/** What municipalities' years are counted from, and what is shown beside them. */
export interface Year {
  readonly persons: readonly YearPerson[];
  readonly totals: ReadonlyMap<string, YearTotal>;
  /** Oldest first. */
  readonly quarters: readonly QuarterShown[];
  readonly known: readonly ReadonlySet<string>[];
  readonly secret: Uint8Array;
  readonly quarter: Quarter;
  readonly replaced: Replaced;
  /** Bins that are put together in the release. */
  readonly merged: readonly Merged[];
}

/** So small tables that a thread for each would take longer than the work. */
const here = { protect: protectAreas, audit };

/** A cube of all municipalities, and what bins are to be shown as that hold the same persons in other cubes. */
interface MadeYear extends MadeRelease {
  readonly same: ReadonlyMap<string, number>;
}

/** Whether such a bin of the municipality is shown alike in all of them. */
const showsSame = ({ released: { table, rounded }, same }: MadeYear, municipality: string): boolean =>
  table.inner.every(
    ({ labels }, cell) =>
      labels[0] !== municipality || (same.get(JSON.stringify(labels)) ?? rounded[cell]) === rounded[cell],
  );

const mergedOf = (cube: StoryCube, { merged }: Year): readonly string[] =>
  merged.filter((one) => one.cube === cube).map(({ into }) => into);

/** What a year's cube is divided by: one thing. */
const divisionOf = (
  cube: StoryCube,
  year: Year,
): { readonly code: string; readonly labels: readonly string[] } =>
  dimensionsWith(cube, mergedOf(cube, year))[0] ?? { code: '', labels: [] };

/** One cube of all municipalities; undefined where a correction of it gives away too much beside what it replaces. */
const make = async (cube: StoryCube, year: Year): Promise<MadeYear | undefined> => {
  const { persons, totals, known, secret, replaced } = year;
  const { code, labels } = divisionOf(cube, year);
  if (year.quarters.some((quarter) => isCoarserThan(quarter, cube, labels))) return undefined;
  const own: readonly CubePerson[] = yearCube(
    cube,
    persons.filter(({ municipality }) => totals.has(municipality)),
    isHoliday,
  ).map(({ id, labels: told }) => ({ id, labels: labelsWith(told, mergedOf(cube, year)) }));
  const table = personTable(
    {
      dimensions: ['municipality', code],
      persons: own,
      labels: [[...totals.keys()], labels],
      above: new Map(),
    },
    secret,
  );
  const rules = { secret, base: BASE, period: 'year', sensitive: code };
  const asked = { known: knownIn(table, own, known) };
  if (isDividedOtherwise(replaced, cube, table)) return undefined;
  const looks = looksAtTable(replaced, cube, table);
  const whole = new Map([...totals].map(([place, { total }]) => [JSON.stringify([place, TOTAL]), total]));
  const same = sameBinAims(cube, table, rules, whole, staysOf(looks));
  const aims = new Map([...whole, ...same]);
  const made = await (looks.length > 0
    ? orUndefined(makeCorrection(table, rules, asked, { aims }, here, looks))
    : orNoRelease(makeRelease(table, rules, asked, { aims }, here), 'year'));
  return made === undefined ? undefined : { ...made, same };
};

const shownOf = (made: MadeRelease, municipality: string): readonly number[] =>
  partIn(made.released, (area) => area === municipality).rounded;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The municipalities of a county whose year goes together with all that is shown of its quarters. Where it does not, the
 * smallest is left out until it does: what is shown decides, not what is true.
 */
const togetherIn = async (
  county: string,
  cube: StoryCube,
  made: MadeYear,
  year: Year,
): Promise<readonly string[]> => {
  const { totals, quarters } = year;
  const { labels } = divisionOf(cube, year);
  const above = quarters.map((quarter) => aboveIn(quarter, cube, county, labels));
  const there = quarters.map((quarter) => thereIn(quarter, county));
  const own = [...totals]
    .filter(([place]) => countyOf(place) === county && showsSame(made, place))
    .filter(([place, { total }]) => sum(shownOf(made, place)) === total)
    .toSorted(([one, { total: left }], [other, { total: right }]) => right - left || (one < other ? -1 : 1));
  for (let kept = own; kept.length > 0; kept = kept.slice(0, -1)) {
    const last = kept.map(([, one]) => one.last);
    const pooled = kept.map(([place]) => shownOf(made, place));
    if (await isRealised({ last, pooled, there, above })) return kept.map(([place]) => place);
  }
  return [];
};

/** The other cubes of municipalities over a year, with what is left out. */
export interface YearCubes {
  readonly cells: readonly CubeCellMade[];
  readonly marks: readonly CellMark[];
  readonly checked: {
    readonly yearCubes: number;
    readonly yearPlaces: number;
    readonly yearLeftOut: readonly string[];
  };
}

/** A cube with the municipalities of which it goes together with the quarters. */
interface Kept {
  readonly cube: StoryCube;
  readonly made: MadeYear;
  readonly places: readonly string[];
}

/** Those of which it goes together with the quarters, county by county. */
const keptOf = async (cube: StoryCube, made: MadeYear, year: Year): Promise<Kept> => {
  const places: string[] = [];
  for (const county of new Set([...year.totals.keys()].map(countyOf)))
    places.push(...(await togetherIn(county, cube, made, year)));
  return { cube, made, places };
};

/** Each cube by itself rounded and audited; then asked together with the quarters, county by county, and with the others of a municipality. */
export const yearCubes = async (year: Year): Promise<YearCubes> => {
  const places = [...year.totals.keys()];
  const kept: Kept[] = [];
  const marks: CellMark[] = [];
  if (places.length > 0)
    for (const cube of pooledCubes) {
      const made = await make(cube, year);
      if (made === undefined) continue;
      kept.push(await keptOf(cube, made, year));
      marks.push(...marksOf(year, cube, made.released.table));
    }
  const shown = new Map<string, readonly YearTable[]>();
  for (const place of places)
    shown.set(
      place,
      await goingTogether(
        kept
          .filter((one) => one.places.includes(place))
          .map(({ cube, made }) => ({ cube, released: partIn(made.released, (area) => area === place) })),
      ),
    );
  const isShown = (place: string, cube: StoryCube): boolean =>
    shown.get(place)?.some((one) => one.cube === cube) === true;
  return {
    cells: kept.flatMap(({ cube }) =>
      places.flatMap((place) => cellsIn(place, cube, shown.get(place) ?? [])),
    ),
    marks,
    checked: {
      ...{ yearCubes: pooledCubes.length, yearPlaces: places.length },
      yearLeftOut: pooledCubes.flatMap((cube) =>
        places.filter((place) => !isShown(place, cube)).map((place) => `${place} ${cube}`),
      ),
    },
  };
};

const cellsIn = (place: string, cube: StoryCube, tables: readonly YearTable[]): readonly CubeCellMade[] =>
  tables
    .filter((one) => one.cube === cube)
    .flatMap(({ released: { table, rounded } }) =>
      table.inner.map(({ labels: [, ...labels] }, cell) => ({
        ...{ cube, place, labels, value: rounded[cell] ?? 0 },
      })),
    );
