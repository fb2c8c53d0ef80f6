import { beforeBins, sideAfter } from '#domain/release/cohort';
import { figureStatuses } from '#domain/release/cube';
import { yearsOf } from '#domain/release/cubes';
import type { Within } from '../../libs/disclosure-control/src/index.ts';
import { sideIn } from './bounds.ts';
import { type CountyTable, placesOf } from './county-table.ts';

const isCohortOf = (cohort: CountyTable['cube'], years: CountyTable['cube']): boolean =>
  typeof years === 'number' && cohort === `cohort${String(years)}`;

/** Whoever is asked again was there before, and whoever is still followed up is in the first cube now. */
const withinQuarters = (
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

/** The cohorts of a release, each with the quarter that it was in and the one that it is asked in. */
export const cohortWithin = (tables: readonly CountyTable[], first: CountyTable): readonly Within[] =>
  tables.flatMap((one, place) =>
    typeof one.cube === 'string' && one.cube !== 'first' && yearsOf(one.cube) !== undefined
      ? withinQuarters(tables, first, one, place)
      : [],
  );
