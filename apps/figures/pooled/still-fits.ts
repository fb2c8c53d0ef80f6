import type pg from 'pg';
import { countyOf } from '#domain/release/cube';
import { dimensionsOf } from '#domain/release/cubes';
import { binsIn } from '#domain/release/merged-bins';
import { pooledCubes, pooledWith } from '#domain/release/pooled';
import { isRealised, lastThere } from '../../../libs/disclosure-control/src/index.ts';
import { Refused } from '../refused.ts';
import { aboveIn, frozenQuarter, isCoarserThan, type QuarterShown, shownIn, thereIn } from './shown.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether what a year shows of its municipalities can be of the same persons as these quarters. */
const fits = async (year: QuarterShown, quarters: readonly QuarterShown[]): Promise<boolean> => {
  const lastOf = new Map<string, readonly number[]>();
  for (const cube of pooledCubes) {
    const own = year.cubes.filter((cell) => cell.cube === cube && cell.place.length === 4);
    const labels = binsIn(
      dimensionsOf(cube)[0]?.labels ?? [],
      own.map((cell) => cell.labels[0] ?? ''),
    );
    if (own.length > 0 && quarters.some((quarter) => isCoarserThan(quarter, cube, labels))) return false;
    for (const [county, cells] of Map.groupBy(own, ({ place }) => countyOf(place))) {
      const places = [...new Set(cells.map(({ place }) => place))];
      const pooled = places.map((place) => aboveIn(year, cube, place, labels) ?? []);
      for (const [at, place] of places.entries()) {
        const periods = quarters.map((quarter) => shownIn(quarter, place));
        const last = lastOf.get(place) ?? (await lastThere({ periods, total: sum(pooled[at] ?? []) }));
        if (last === null) return false;
        lastOf.set(place, last);
      }
      const above = quarters.map((quarter) => aboveIn(quarter, cube, county, labels));
      const there = quarters.map((quarter) => thereIn(quarter, county));
      const last = places.map((place) => lastOf.get(place) ?? []);
      if (!(await isRealised({ last, pooled, there, above }))) return false;
    }
  }
  return true;
};

/**
 * A correction of one of the first three quarters is read beside the year that stands already.
 *
 * @throws Refused where the two do not go together.
 */
export const requireStillFits = async (client: pg.Client, shown: QuarterShown): Promise<void> => {
  const last = `${shown.quarter.slice(0, 4)}Q4`;
  const year = shown.quarter === last ? null : await frozenQuarter(client, last);
  if (year?.cubes.some(({ place }) => place.length === 4) !== true) return;
  const quarters: QuarterShown[] = [];
  for (const quarter of pooledWith(last)) {
    const frozen = quarter === shown.quarter ? shown : await frozenQuarter(client, quarter);
    if (frozen !== null) quarters.push(frozen);
  }
  if (await fits(year, quarters)) return;
  throw new Refused(
    `No release: corrected so, ${shown.quarter} does not go together with the municipalities' year in ${last}.`,
    'year_does_not_fit',
  );
};
