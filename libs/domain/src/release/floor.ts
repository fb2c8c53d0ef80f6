import { keysOf } from '../closed-table/closed-table.ts';
import { allPopulationAges, populationGenders, type PopulationCell } from '../population/population.ts';
import { ageGroups, countyOf } from './cube.ts';
import { country } from './cubes.ts';

/** A group of the public population that is smaller may not be told anything about: its members are known by name. */
export const smallestPopulation = 30;

interface Level {
  /** The part of the population that a cell is in at this level; undefined for one that is not asked about. */
  readonly partOf: (cell: PopulationCell) => string | undefined;
  /** Every part that there must be. */
  readonly parts: readonly string[];
  /** The levels that this one divides further: what is not divided there is not divided here. */
  readonly within: readonly string[];
}

const ages = keysOf(ageGroups);
const isCounted = ({ age }: PopulationCell): boolean => ages.some((own) => own === age);
const [youngest = ''] = allPopulationAges;

/** How far a place is divided, each with the parts of its population that have to be large enough. */
export const floorLevels = {
  whole: { partOf: (cell) => (isCounted(cell) ? 'all' : undefined), parts: ['all'], within: [] },
  age: { partOf: (cell) => (isCounted(cell) ? cell.age : undefined), parts: ages, within: ['whole'] },
  gender: {
    partOf: (cell) => (isCounted(cell) ? cell.gender : undefined),
    parts: populationGenders,
    within: ['whole'],
  },
  age_gender: {
    partOf: (cell) => (isCounted(cell) ? `${cell.age} ${cell.gender}` : undefined),
    parts: ages.flatMap((age) => populationGenders.map((gender) => `${age} ${gender}`)),
    within: ['age', 'gender'],
  },
  young: {
    partOf: ({ age, gender }) => (age === youngest ? gender : undefined),
    parts: populationGenders,
    within: [],
  },
} as const satisfies Record<string, Level>;
export type FloorLevel = keyof typeof floorLevels;
export const allFloorLevels: readonly FloorLevel[] = keysOf(floorLevels);

/** Which places of a release may be divided, by level: frozen with it. What is not named is not divided. */
export type Divided = Readonly<Partial<Record<FloorLevel, readonly string[]>>>;

/** The smallest part of the population of some municipalities together. */
const smallestOf = (
  { partOf, parts }: Level,
  population: ReadonlyMap<string, readonly PopulationCell[]>,
  municipalities: readonly string[],
): number => {
  const sums = new Map<string, number>();
  for (const cell of municipalities.flatMap((municipality) => population.get(municipality) ?? [])) {
    const part = partOf(cell);
    if (part !== undefined) sums.set(part, (sums.get(part) ?? 0) + cell.persons);
  }
  return Math.min(...parts.map((part) => sums.get(part) ?? 0));
};

type Smallest = (municipalities: readonly string[]) => number;

/** A place, with the municipalities in it. */
interface Item {
  readonly place: string;
  readonly municipalities: readonly string[];
}

/**
 * The items that are divided. What is not divided can be had by subtracting the others from the whole, so it has to be large
 * enough together: until it is, the smallest of the others is not divided either.
 */
const dividedAmong = (
  items: readonly Item[],
  smallest: Smallest,
  hidden: readonly string[],
): readonly Item[] => {
  const large = ({ place, municipalities }: Item): boolean =>
    smallest(municipalities) >= smallestPopulation && !hidden.includes(place);
  const bySize = items
    .filter(large)
    .toSorted(
      (one, other) =>
        smallest(one.municipalities) - smallest(other.municipalities) || (one.place < other.place ? -1 : 1),
    );
  const rest = items.filter((item) => !large(item)).flatMap(({ municipalities }) => municipalities);
  while (rest.length > 0 && smallest(rest) < smallestPopulation) {
    const next = bySize.shift();
    if (next === undefined) break;
    rest.push(...next.municipalities);
  }
  return bySize;
};

const dividedAt = (
  numbers: readonly string[],
  smallest: Smallest,
  hidden: readonly string[],
): readonly string[] => {
  const counties = [...Map.groupBy(numbers.toSorted(), countyOf)].map(([place, municipalities]) => ({
    place,
    municipalities,
  }));
  const shown = dividedAmong(counties, smallest, hidden);
  const own = shown.flatMap(({ municipalities }) =>
    dividedAmong(
      municipalities.map((place) => ({ place, municipalities: [place] })),
      smallest,
      hidden,
    ),
  );
  const everything = smallest(numbers) >= smallestPopulation && !hidden.includes(country) ? [country] : [];
  return [...everything, ...shown.map(({ place }) => place), ...own.map(({ place }) => place)].toSorted();
};

/**
 * Which places may be divided, for these municipalities with this public population. A county, and everything, is the sum of
 * its municipalities. Nothing is divided without a population.
 */
export const dividedBy = (numbers: readonly string[], population: readonly PopulationCell[]): Divided => {
  const cells = Map.groupBy(population, ({ municipality }) => municipality);
  const places = [country, ...new Set(numbers.map(countyOf)), ...numbers];
  return allFloorLevels.reduce<Divided>((divided, level) => {
    const rules: Level = floorLevels[level];
    const before = allFloorLevels.filter((one) => rules.within.includes(one));
    const hidden = places.filter((place) => before.some((one) => divided[one]?.includes(place) !== true));
    const smallest: Smallest = (municipalities) => smallestOf(rules, cells, municipalities);
    return { ...divided, [level]: dividedAt(numbers, smallest, hidden) };
  }, {});
};

/** The floor of a release: which population it was asked of, if any, and which places that lets divide. */
export interface Floor {
  readonly hasPopulation: boolean;
  readonly divided: Divided;
}

/** A release that knows no population. */
export const nothingDivided: Floor = { hasPopulation: false, divided: {} };

/** Why a place is not divided; null where the floor lets it. */
export type FloorReason = 'no_population' | 'small_population';

/** The level that dividing by these comes to; a status is nothing that the population is counted by. */
export const levelOf = (dimensions: readonly string[]): FloorLevel => {
  const [age, gender] = [dimensions.includes('age'), dimensions.includes('gender')];
  if (age && gender) return 'age_gender';
  return age ? 'age' : gender ? 'gender' : 'whole';
};

export const whyNotDivided = (
  { hasPopulation, divided }: Floor,
  place: string,
  level: FloorLevel,
): FloorReason | null => {
  if (divided[level]?.includes(place) === true) return null;
  return hasPopulation ? 'small_population' : 'no_population';
};

/** How the first cube asks: by where the labels of its dimensions stand, behind the place. */
export const mayDivideAt =
  (floor: Floor, place: string, dimensions: readonly string[]) =>
  (divided: readonly number[]): boolean =>
    mayDivide(
      floor,
      place,
      divided.map((at) => dimensions[at] ?? ''),
    );

/** Whether the place may be divided by these; to divide by nothing is always allowed. */
export const mayDivide = (floor: Floor, place: string, dimensions: readonly string[]): boolean =>
  dimensions.length === 0 || whyNotDivided(floor, place, levelOf(dimensions)) === null;
