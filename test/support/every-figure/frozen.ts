import type { CohortDetail } from '#domain/release/cohort';
import { allAgeGroups, figureGenders, figureStatuses } from '#domain/release/cube';
import { allCubes, type CubeCode, dimensionsOf, isCell } from '#domain/release/cubes';
import { pooledCubes } from '#domain/release/pooled';
import type { Placed, PlacedInCube } from '../../builders/released.ts';

/** Five places of three counties: large, middling, one of about forty, and one that is shown as five. */
export const places = {
  '9901': 'Fjordvik',
  '9902': 'Granlia',
  '9801': 'Elvemo',
  '9803': 'Havnesund',
  '9702': 'Bjørkelia',
} as const;
export type PlaceNumber = keyof typeof places;
export const numbers = ['9702', '9801', '9803', '9901', '9902'] as const satisfies readonly PlaceNumber[];
export const counties: readonly string[] = ['97', '98', '99'];

const most = { '9901': 13, '9902': 3, '9801': 8, '9803': 0, '9702': 2 } as const;

/** A draw that is the same each time: from 0 to `below`. */
const draws = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
};

/** What a release holds, as a test froze it. */
export interface Frozen {
  readonly quarter: string;
  readonly cells: readonly Placed[];
  readonly cubes: readonly PlacedInCube[];
}

const personCells = (seed: number): readonly Placed[] => {
  const draw = draws(seed);
  return numbers.flatMap((municipality) =>
    allAgeGroups.flatMap((age, a) =>
      figureGenders.flatMap((gender, g) =>
        figureStatuses.map((status, s) => {
          const drawn = draw(most[municipality]) * (gender === 'unstated' ? 0 : 5);
          const value = municipality === '9803' && a + g + s === 0 ? 5 : drawn;
          return { municipality, age, gender, status, value };
        }),
      ),
    ),
  );
};

/** The smallest county follows its cohorts by sides alone. */
export const detailIn = (county: string): CohortDetail => (county === '97' ? 'sides' : 'statuses');

const rowsOf = (cube: CubeCode, place: string): readonly (readonly string[])[] =>
  dimensionsOf(cube)
    .reduce<readonly (readonly string[])[]>(
      (rows, { labels }) => rows.flatMap((row) => labels.map((label) => [...row, label])),
      [[]],
    )
    .filter((labels) => isCell(cube, labels, detailIn(place.slice(0, 2))));

/** Every cube by county, «batons» missing in one of them; and those of a municipality's year, where there is one. */
const cubeCells = (seed: number, withYear: boolean): readonly PlacedInCube[] => {
  const draw = draws(seed);
  const there = (cube: CubeCode): readonly string[] => [
    ...counties.filter((county) => county !== '97' || cube !== 'batons'),
    ...(withYear && pooledCubes.some((one) => one === cube) ? ['9901'] : []),
  ];
  return allCubes.flatMap((cube) =>
    there(cube).flatMap((place) =>
      rowsOf(cube, place).map((labels) => ({
        cube,
        place,
        labels,
        value: draw(place === '97' ? 3 : 29) * 5,
      })),
    ),
  );
};

/** The releases of a test, oldest first: the end of a year, and two quarters after it. */
export const frozen: readonly [Frozen, Frozen, Frozen] = [
  { quarter: '2025Q4', cells: personCells(11), cubes: cubeCells(21, true) },
  { quarter: '2026Q2', cells: personCells(12), cubes: cubeCells(22, false) },
  { quarter: '2026Q3', cells: personCells(13), cubes: cubeCells(23, false) },
];
