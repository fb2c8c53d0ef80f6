import { isKeyOf } from '#domain/closed-table/closed-table';
import { countyOf } from '#domain/release/cube';
import { type CubeCode, dimensionsOf, isStoryCube, yearsOf } from '#domain/release/cubes';
import {
  type AfterBin,
  beforeBins,
  type CohortDetail,
  cohortDetailOf,
  sideAfter,
} from '#domain/release/cohort';
import { type FigureStatus, figureStatuses, isFigureStatus } from '#domain/release/cube';
import { sideOf } from '#domain/release/inside';
import { type Released, type Run, TOTAL, totalBeside } from '../../libs/disclosure-control/src/index.ts';
import type { Stocks } from './earlier.ts';
import { BASE } from './order.ts';

/** Cubes of which some cells tell what somebody is shown as in the first cube too: the cell and the status. */
export const statusOfLabel = {
  definitions: { pupil: 'in_education', self_employed_little: 'employed' },
  confirmed: { never: 'unknown' },
} as const satisfies Partial<Record<CubeCode, Readonly<Record<string, FigureStatus>>>>;
type TellsStatus = keyof typeof statusOfLabel;
export const tellsStatus = (cube: CubeCode): cube is TellsStatus => isKeyOf(statusOfLabel, cube);

/** Cubes that share more with another table than the county's total. */
export const isBound = (cube: CubeCode): boolean =>
  tellsStatus(cube) || cube === 'background' || yearsOf(cube) !== undefined;

/** Where a status of the first cube is in a cohort's words. */
export const sideIn = (status: string): string => (isFigureStatus(status) ? sideOf[status] : '');

/** Sums of a first cube: of a county, those whom the last label lets in. */
const shownIn = (
  { table, rounded }: Released,
  county: string,
  isAmong: (status: string) => boolean = () => true,
): number =>
  table.inner.reduce((sum, { labels }, cell) => {
    const own = countyOf(labels[0] ?? '') === county && isAmong(labels.at(-1) ?? '');
    return sum + (own ? (rounded[cell] ?? 0) : 0);
  }, 0);

/** How many of a county the first cube really counts. */
export const countIn = ({ table }: Released, county: string): number =>
  table.inner.reduce((sum, { labels, count }) => sum + (countyOf(labels[0] ?? '') === county ? count : 0), 0);

/** What the story cubes of a county are to show as their total: what the first shows, wherever each of them can. */
export const storyTotal = (first: Released, county: string): number =>
  totalBeside(shownIn(first, county), countIn(first, county), BASE);

/** How finely a county's cohorts are divided: by what the first cube shows of it, so that it tells nothing more. */
export const detailIn =
  (first: Released) =>
  (county: string): CohortDetail =>
    cohortDetailOf(shownIn(first, county));

/** What those of a status are shown as in the first cube. */
const shownOfStatus = (first: Released, county: string, status: string): number =>
  shownIn(first, county, (own) => own === status);

const keyed = (entries: readonly (readonly [labels: readonly string[], most: number])[]) =>
  new Map(entries.map(([labels, most]) => [JSON.stringify(labels), most]));

const cohortCaps = (years: number, county: string, first: Released, earlier: Stocks) => {
  const then = earlier.get(years);
  const isSide = (side: string) => (status: string) => sideIn(status) === side;
  return [
    ...beforeBins.flatMap((side) =>
      then === undefined ? [] : [[[county, side, TOTAL], shownIn(then, county, isSide(side))] as const],
    ),
    ...[...beforeBins, 'outside_in_all'].map(
      (after) => [[county, TOTAL, after], shownIn(first, county, isSide(sideAfter(after)))] as const,
    ),
    ...figureStatuses
      .filter((status) => status !== 'unknown')
      .map((status) => [[county, TOTAL, status], shownOfStatus(first, county, status)] as const),
  ];
};

/** The most that a sum is to be shown as, by its labels as JSON. */
type Caps = ReadonlyMap<string, number>;

/** Where somebody is now that an older cohort and the next one count alike. */
export const countedAlike = [
  ...(['employed', 'in_education', 'in_measures', 'inside', 'unknown', 'outside_in_all'] as const),
] as const satisfies readonly AfterBin[];

/** Nearly everybody of an older cohort is in the next one too, which is shown already. */
export const newerCaps = (counties: readonly string[], { table, rounded }: Released): Caps =>
  keyed(
    counties.flatMap((county) =>
      countedAlike.map((after) => {
        const own = table.inner.flatMap(({ labels }, cell) =>
          labels[0] === county && labels[2] === after ? [rounded[cell] ?? 0] : [],
        );
        return [[county, TOTAL, after], own.reduce((sum, value) => sum + value, 0)] as const;
      }),
    ),
  );

/** Both of two caps. */
export const leastOf = (one: Caps, other: Caps): Caps => {
  const caps = new Map(one);
  for (const [labels, most] of other) caps.set(labels, Math.min(most, caps.get(labels) ?? most));
  return caps;
};

const groupCaps = (cube: TellsStatus, county: string, first: Released) =>
  Object.entries<string>(statusOfLabel[cube]).map(
    ([label, status]) => [[county, label], shownIn(first, county, (own) => own === status)] as const,
  );

/**
 * What a cube is bound by: those that count the first cube's persons show one total, and whoever is some of those in another
 * table is shown as no more than they are, wherever the counts allow it.
 */
export const boundsOf = (
  cube: CubeCode,
  counties: readonly string[],
  first: Released,
  earlier: Stocks,
): Pick<Run, 'aims' | 'caps'> => {
  const years = yearsOf(cube);
  if (years !== undefined)
    return { caps: keyed(counties.flatMap((county) => cohortCaps(years, county, first, earlier))) };
  if (cube === 'background')
    return {
      aims: keyed(
        counties.flatMap((county) =>
          figureStatuses.map(
            (status) => [[county, TOTAL, status], shownOfStatus(first, county, status)] as const,
          ),
        ),
      ),
    };
  if (!isStoryCube(cube)) return {};
  const totals = dimensionsOf(cube).map(() => TOTAL);
  const aims = keyed(counties.map((county) => [[county, ...totals], storyTotal(first, county)]));
  if (!tellsStatus(cube)) return { aims };
  return { aims, caps: keyed(counties.flatMap((county) => groupCaps(cube, county, first))) };
};
