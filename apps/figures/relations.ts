import type { Quarter } from '#domain/calendar/quarter';
import { type CubeCode, isStoryCube } from '#domain/release/cubes';
import { figureStatuses } from '#domain/release/cube';
import {
  countBeside,
  type Relations,
  type Shared,
  type Within,
} from '../../libs/disclosure-control/src/index.ts';
import { statusOfLabel, tellsStatus } from './bounds.ts';
import { cohortWithin } from './cohort-within.ts';
import { type CountyTable, placesOf } from './county-table.ts';
import { helpedWithin } from './helped-within.ts';
import { BASE } from './order.ts';
import { newestWithin, stillInWithin } from './story-within.ts';

const isOther = (one: CountyTable): one is CountyTable & { cube: CubeCode } =>
  one.cube !== 'first' && typeof one.cube === 'string';

const total = ({ released }: CountyTable): number => released.rounded.reduce((sum, one) => sum + one, 0);

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

/** What a sum can have to do with another one that has all of its persons. */
export type PartAndWhole = 'status' | 'cohort' | 'helped' | 'newest' | 'still_in';

/** What cubes of a county's cases, or of a municipality's year, have to do with each other. */
const storyWithin = (tables: readonly CountyTable[]) => ({
  helped: helpedWithin(tables),
  newest: newestWithin(tables),
});

/** Every sum whose persons are all among those of another one, by what the two have to do with each other. */
export const withinOf = (
  tables: readonly CountyTable[],
  first: CountyTable,
  quarter: Quarter,
): Readonly<Record<PartAndWhole, readonly Within[]>> => ({
  status: tables.flatMap((one, place) => groupsWithin(first, one, place)),
  cohort: cohortWithin(tables, first),
  ...storyWithin(tables),
  still_in: stillInWithin(tables, quarter),
});

/**
 * How the tables of a county go together; the first of them is the first cube. What can be told of the county's count by the
 * rule that chose the total is known too.
 */
export const relationsOf = (tables: readonly CountyTable[], quarter: Quarter): Relations => {
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
    within: Object.values(withinOf(tables, first, quarter)).flat(),
    sums:
      story === undefined
        ? []
        : [{ one: first, place: 0 }, ...stories].map(({ one, place }) => ({
            ...{ places: placesOf(one, place), ...known },
          })),
  };
};

/** How the cubes of a municipality's year go together: all count the same persons, and are shown with the same total. */
export const yearRelations = (tables: readonly CountyTable[]): Relations => {
  const [first, ...others] = tables.map((one, place) => placesOf(one, place));
  if (first === undefined) return { shared: [] };
  return {
    shared: others.map((other): Shared => [first, other]),
    within: Object.values(storyWithin(tables)).flat(),
  };
};
