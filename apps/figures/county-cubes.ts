import { isHoliday } from '../api/src/platform/holidays.ts';
import type { IsoDate } from '#domain/calendar/date';
import { countyOf, type CubePerson } from '#domain/release/cube';
import { cellOf, type CaseStory } from '#domain/release/case-story';
import { allCubes, type CubeCode, dimensionsOf } from '#domain/release/cubes';
import {
  inThreads,
  makeRelease,
  type MadeRelease,
  personTable,
} from '../../libs/disclosure-control/src/index.ts';
import type { CubeCellMade } from './freeze.ts';
import { BASE, orNoRelease, type ReleaseOrder } from './order.ts';

/** The dimension that a cube says something about its persons by: the last. */
const sensitiveOf = (cube: CubeCode): string => dimensionsOf(cube).at(-1)?.code ?? '';

/** Those of the first cube, each in the cell of this one. */
const personsOf = (
  cube: CubeCode,
  persons: readonly CubePerson[],
  stories: ReadonlyMap<string, CaseStory>,
  day: IsoDate,
): readonly CubePerson[] =>
  persons.flatMap(({ id, labels: [municipality = ''] }) => {
    const story = stories.get(id);
    if (story === undefined) return [];
    return [{ id, labels: [countyOf(municipality), ...cellOf[cube]({ ...story, day, isHoliday })] }];
  });

const make = async (
  cube: CubeCode,
  persons: readonly CubePerson[],
  { places, secret }: ReleaseOrder,
): Promise<MadeRelease> => {
  const counties = [...new Set(places.map(({ number }) => countyOf(number)))];
  const dimensions = dimensionsOf(cube);
  const table = personTable(
    {
      dimensions: ['county', ...dimensions.map(({ code }) => code)],
      persons,
      labels: [counties, ...dimensions.map(({ labels }) => labels)],
      above: new Map(),
    },
    secret,
  );
  const rules = { secret, base: BASE, period: 'quarter', sensitive: sensitiveOf(cube) };
  return await orNoRelease(makeRelease(table, rules, {}, {}, inThreads));
};

const cellsOf = (cube: CubeCode, { released: { table, rounded } }: MadeRelease): readonly CubeCellMade[] =>
  table.inner.map(({ labels: [place = '', ...labels] }, cell) => ({
    cube,
    place,
    labels,
    value: rounded[cell] ?? 0,
  }));

/** The cubes beside the first, by county: everybody in the first is in one cell of each. */
export const countyCubes = async (
  persons: readonly CubePerson[],
  stories: ReadonlyMap<string, CaseStory>,
  order: ReleaseOrder,
  day: IsoDate,
): Promise<readonly CubeCellMade[]> => {
  const cells: CubeCellMade[] = [];
  for (const cube of allCubes)
    cells.push(...cellsOf(cube, await make(cube, personsOf(cube, persons, stories, day), order)));
  return cells;
};
