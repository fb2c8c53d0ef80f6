import { type CubeCode, isStoryCube, yearsOf } from '#domain/release/cubes';
import { beforeBins, sideAfter } from '#domain/release/cohort';
import { figureStatuses } from '#domain/release/cube';
import {
  countBeside,
  type Place,
  type Relations,
  type Released,
  type Shared,
  type Within,
} from '../../libs/disclosure-control/src/index.ts';
import { sideIn, statusOfLabel, tellsStatus } from './bounds.ts';
import { helpedWithin } from './helped-within.ts';
import { BASE } from './order.ts';

/** A table of one county: the first cube, a cube beside it, or the first cube of a quarter some years before. */
export interface CountyTable {
  readonly cube: CubeCode | 'first' | number;
  readonly released: Released;
}

const placesOf = (
  { released }: CountyTable,
  table: number,
  isIn: (labels: readonly string[]) => boolean = () => true,
): readonly Place[] =>
  released.table.inner.flatMap(({ labels }, cell) => (isIn(labels) ? [{ table, cell }] : []));

const isOther = (one: CountyTable): one is CountyTable & { cube: CubeCode } =>
  one.cube !== 'first' && typeof one.cube === 'string';

const total = ({ released }: CountyTable): number => released.rounded.reduce((sum, one) => sum + one, 0);

/** Whoever is asked again was there before, and whoever is still followed up is in the first cube now. */
const cohortWithin = (
  tables: readonly CountyTable[],
  first: CountyTable,
  cohort: CountyTable,
  place: number,
): readonly Within[] => {
  const earlier = tables.findIndex(({ cube }) => isCohortOf(cohort.cube, cube));
  const then = tables[earlier];
  const byStatus = figureStatuses
    .filter((status) => status !== 'unknown')
    .map((status) => ({
      part: placesOf(cohort, place, ([, , after]) => after === status),
      whole: placesOf(first, 0, (labels) => labels.at(-1) === status),
    }))
    // a county that is too small has sides alone
    .filter(({ part }) => part.length > 0);
  const bySide = beforeBins.flatMap((side) => [
    ...(then === undefined
      ? []
      : [
          {
            part: placesOf(cohort, place, ([, before]) => before === side),
            whole: placesOf(then, earlier, (labels) => sideIn(labels.at(-1) ?? '') === side),
          },
        ]),
    {
      part: placesOf(cohort, place, ([, , after = '']) => sideAfter(after) === side),
      whole: placesOf(first, 0, (labels) => sideIn(labels.at(-1) ?? '') === side),
    },
  ]);
  return [...bySide, ...byStatus];
};

const isCohortOf = (cohort: CountyTable['cube'], years: CountyTable['cube']): boolean =>
  typeof years === 'number' && cohort === `cohort${String(years)}`;

/** Two sums of each status: those of the first cube, and the same ones by what they have answered. */
const statusesShared = (first: CountyTable, backgrounds: CountyTable, place: number): readonly Shared[] =>
  figureStatuses.map((status) => [
    placesOf(first, 0, (labels) => labels.at(-1) === status),
    placesOf(backgrounds, place, (labels) => labels.at(-1) === status),
  ]);

/** Whoever is in such a cell has its status in the first cube. */
const groupsWithin = (first: CountyTable, groups: CountyTable, place: number): readonly Within[] => {
  if (!isOther(groups) || !tellsStatus(groups.cube)) return [];
  return Object.entries<string>(statusOfLabel[groups.cube]).map(([label, status]) => ({
    part: placesOf(groups, place, ([, own]) => own === label),
    whole: placesOf(first, 0, (labels) => labels.at(-1) === status),
  }));
};

/**
 * How the tables of a county go together; the first of them is the first cube. What can be told of the county's count by the
 * rule that chose the total is known too.
 */
export const relationsOf = (tables: readonly CountyTable[]): Relations => {
  const [first] = tables;
  if (first === undefined) return { shared: [] };
  const stories = tables.flatMap((one, place) =>
    isOther(one) && isStoryCube(one.cube) ? [{ one, place }] : [],
  );
  const [story] = stories;
  const shown = total(first);
  const known = countBeside(story === undefined ? shown : total(story.one), shown, BASE);
  return {
    shared: [
      ...stories.map(({ one, place }): Shared => [placesOf(first, 0), placesOf(one, place)]),
      ...tables.flatMap((one, place) => (one.cube === 'background' ? statusesShared(first, one, place) : [])),
    ],
    within: [
      ...tables.flatMap((one, place) => {
        if (isOther(one) && yearsOf(one.cube) !== undefined) return cohortWithin(tables, first, one, place);
        return groupsWithin(first, one, place);
      }),
      ...helpedWithin(tables),
    ],
    sums:
      story === undefined
        ? []
        : [{ one: first, place: 0 }, ...stories].map(({ one, place }) => ({
            ...{ places: placesOf(one, place), ...known },
          })),
  };
};
