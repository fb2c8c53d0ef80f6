import { allAgeGroups, figureGenders, type FigureStatus, figureStatuses } from '#domain/release/cube';
import type { MeasuredCode } from '#domain/indicator/measured';
import { type Change, changeOf } from '#domain/release/change';
import type { CubeCode } from '#domain/release/cubes';
import { type FloorReason, mayDivideAt, nothingDivided, whyNotDivided } from '#domain/release/floor';
import { tableDimensions } from '#domain/release/table';
import { shareOf, type ShareShown } from '#domain/release/share';
import { levelOf, placesOf, shownIn, together } from '#domain/statistics/shown-cells';
import { ownNumberIn } from '../statistics/indicator-reader.ts';
import type { Decided, PlaceCells } from '../statistics/published.ts';
import type { Sign } from '../statistics/table-shape.ts';
import { type CubeFacts, cubeFactsOf } from './cube-facts.ts';
import { type IndicatorRow, indicatorFactsOf } from './indicator-facts.ts';
import type { OneQuarter } from './one-quarter.ts';

export type Figure = number | Sign;

/** A number now and in the quarter it is compared with. */
export interface Row {
  readonly code: string;
  readonly now: Figure;
  readonly before: Figure;
  readonly change: Change | null;
}

/** How many are in work, education or measures, of those of whom it is known. */
export interface Inside {
  readonly place: string;
  readonly rate: ShareShown | null;
  readonly unknown: Figure;
}

/** All that a report says of a place: shown numbers of its releases, and what is reckoned from them. */
export interface Facts {
  readonly total: Row;
  readonly statuses: readonly Row[];
  readonly ages: readonly Row[];
  readonly genders: readonly Row[];
  /** Ages down, statuses across. */
  readonly crossed: readonly { readonly age: string; readonly values: readonly Figure[] }[];
  /** The place, its county and all together. */
  readonly inside: readonly Inside[];
  /** Everybody in the place, period by period, oldest first. */
  readonly series: readonly { readonly period: string; readonly value: Figure }[];
  /** The share outside, period by period, oldest first; null where it is not shown. */
  readonly shares: readonly {
    readonly period: string;
    readonly quarter: string;
    readonly share: ShareShown | null;
  }[];
  /** The municipalities of a county, or all. */
  readonly within: readonly Row[];
  readonly indicators: readonly IndicatorRow[];
  /** Indicators of our own that have no number in this place. */
  readonly notHere: readonly MeasuredCode[];
  readonly cubes: readonly CubeFacts[];
  /** Cubes of the release that are not there for this place. */
  readonly leftOut: readonly CubeCode[];
  /** Why the place is not divided, where its public population does not let it. */
  readonly notDivided: FloorReason | null;
}

/** Nothing is released: what a report of an empty release would say. */
const empty: OneQuarter = {
  period: '',
  quarter: '',
  cells: new Map<string, never>(),
  cubes: new Map<string, never>(),
  floor: nothingDivided,
};

const inWorkOrSchool = ['employed', 'in_education', 'in_measures'] as const satisfies readonly FigureStatus[];

type Labels = readonly [age: string, gender: string, status: string];
const everybody: Labels = [together, together, together];

type Of = Pick<OneQuarter, 'cells' | 'floor'>;

const figureAt = (of: Of | null | undefined, place: string, labels: Labels): Figure => {
  const own = of?.cells.get(place);
  if (!of || own === undefined) return '..';
  return shownIn(own, labels, mayDivideAt(of.floor, place, tableDimensions)) ?? ':';
};

const asNumber = (figure: Figure): number | null => (typeof figure === 'number' ? figure : null);

/** How many municipalities' sums a figure of the place is added of. */
const municipalitiesIn = (cells: PlaceCells, place: string): number =>
  levelOf(place) === 'municipality'
    ? 1
    : Math.max(
        1,
        [...cells.keys()].filter((code) => levelOf(code) === 'municipality' && placesOf(code).includes(place))
          .length,
      );

const insideOf = (of: Of, place: string): Inside => {
  const at = (status: string): Figure => figureAt(of, place, [together, together, status]);
  const parts = inWorkOrSchool.map((status) => asNumber(at(status)));
  const unknown = at('unknown');
  const total = asNumber(figureAt(of, place, everybody));
  const known = typeof unknown === 'number' && total !== null ? total - unknown : null;
  const sum = parts.reduce<number | null>((so, part) => (so === null || part === null ? null : so + part), 0);
  const sums = municipalitiesIn(of.cells, place);
  const rate = shareOf(
    { value: sum, sums: inWorkOrSchool.length * sums },
    // everybody without the unknown
    { value: known, sums: 2 * sums },
  );
  return { place, rate, unknown };
};

/** The place, its county and all: each once. */
const besideOf = (place: string): readonly string[] =>
  levelOf(place) === 'municipality' ? placesOf(place) : [...new Set([place, '0'])];

/** The share outside in a period. */
const outsideOf = ({ period, quarter, cells, cubes, floor }: OneQuarter, place: string) => {
  const number = ownNumberIn('outside', place, { persons: cells, cubes, floor });
  return { period, quarter, share: typeof number === 'string' ? null : number.share };
};

/** @param series oldest first; the last is what the report is about. */
export const factsOf = (
  place: string,
  series: readonly OneQuarter[],
  before: OneQuarter | null,
  decided: Decided,
): Facts => {
  const now = series.at(-1) ?? empty;
  const row = (code: string, labels: Labels, of = place): Row => {
    const sums = municipalitiesIn(now.cells, of);
    const [figure, earlier] = [figureAt(now, of, labels), figureAt(before, of, labels)];
    return {
      code,
      now: figure,
      before: earlier,
      change: changeOf({ value: asNumber(earlier), sums }, { value: asNumber(figure), sums }),
    };
  };
  const below = [...now.cells.keys()].filter((code) => levelOf(code) === 'municipality' && code !== place);
  return {
    total: row(together, everybody),
    statuses: figureStatuses.map((code) => row(code, [together, together, code])),
    ages: allAgeGroups.map((code) => row(code, [code, together, together])),
    genders: figureGenders.map((code) => row(code, [together, code, together])),
    crossed: allAgeGroups.map((age) => ({
      age,
      values: figureStatuses.map((status) => figureAt(now, place, [age, together, status])),
    })),
    inside: besideOf(place).map((code) => insideOf(now, code)),
    series: series.map((one) => ({ period: one.period, value: figureAt(one, place, everybody) })),
    shares: series.map((one) => outsideOf(one, place)),
    within: below
      .filter((code) => placesOf(code).includes(place))
      .toSorted()
      .map((code) => row(code, everybody, code)),
    ...indicatorFactsOf(place, now, before, decided),
    ...cubeFactsOf(place, now, before),
    notDivided: whyNotDivided(now.floor, place, 'whole'),
  };
};
