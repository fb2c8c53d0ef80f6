import { askedOn, newestAutumn } from '#domain/activity/upper-secondary';
import { type Quarter, quarterRange } from '#domain/calendar/quarter';
import { allMeasureKinds } from '#domain/measure/kinds';
import { helped } from '#domain/measure/verbs';
import type { CubeCode } from '#domain/release/cubes';
import { kindCube } from '#domain/release/what-helps';
import type { Place, Within } from '../../libs/disclosure-control/src/index.ts';
import { type CountyTable, placesIn } from './county-table.ts';

type Tables = readonly CountyTable[];

/** Everybody in a cube but those of one bin. */
const allBut = (tables: Tables, cube: CubeCode, bin: string): readonly Place[] =>
  placesIn(tables, cube, (labels) => labels.at(-1) !== bin);

/** None where one of the two is not there. */
const both = (one: Within): readonly Within[] => (one.part.length > 0 && one.whole.length > 0 ? [one] : []);

/** How the newest measure of all helped, the newest of its own kind helped too. */
export const newestWithin = (tables: Tables): readonly Within[] => {
  const kinds = allMeasureKinds.map(kindCube);
  if (!kinds.every((kind) => tables.some(({ cube }) => cube === kind))) return [];
  return helped.flatMap((how) => {
    const isSo = (labels: readonly string[]) => labels.at(-1) === how;
    const whole = kinds.flatMap((kind) => placesIn(tables, kind, isSo));
    return both({ part: placesIn(tables, 'measures', isSo), whole });
  });
};

/**
 * Whoever is still in upper secondary education five years on is there on 1 October, as whom the county's own definition counts.
 * In the quarters in which the newest answers of both are about the same day.
 */
export const stillInWithin = (tables: Tables, quarter: Quarter): readonly Within[] => {
  const day = quarterRange(quarter).to;
  const asked = askedOn('after_five_years', newestAutumn('after_five_years', day));
  if (asked !== `${String(newestAutumn('county_left_in_the_year', day))}-10-01`) return [];
  return both({
    part: placesIn(tables, 'completion', (labels) => labels.at(-1) === 'still_in'),
    whole: allBut(tables, 'completion_county', 'not_counted'),
  });
};
