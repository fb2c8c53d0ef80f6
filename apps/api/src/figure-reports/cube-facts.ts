import { type Change, changeOf } from '#domain/release/change';
import { mayDivideCube } from '#domain/release/cube-table';
import { allCubes, type CubeCode, dimensionsOf } from '#domain/release/cubes';
import { type Floor, nothingDivided } from '#domain/release/floor';
import { binsIn, inSharedBins, isMerged } from '#domain/release/merged-bins';
import {
  country,
  isToldIn,
  type LabelledCell,
  levelOf,
  shownIn,
  together,
} from '#domain/statistics/shown-cells';
import type { PlaceCells } from '../statistics/published.ts';
import type { Figure } from './facts.ts';
import type { OneQuarter } from './one-quarter.ts';

/** A number of a cube now and in the quarter it is compared with. */
export interface CubeRow {
  readonly labels: readonly string[];
  readonly now: Figure;
  readonly before: Figure;
  readonly change: Change | null;
}

/** One cube as it is shown in a place: every cell of it, and none for what it does not tell apart there. */
export interface CubeFacts {
  readonly cube: CubeCode;
  readonly rows: readonly CubeRow[];
  /** The bins that are put together, in this period or in the one before: by what they are divided by. */
  readonly merged: readonly { readonly dimension: string; readonly label: string }[];
}

/** Every combination of the bins that the place is told by; where two dimensions are crossed also all of one together. */
const combinations = (
  dimensions: readonly { readonly labels: readonly string[] }[],
): readonly (readonly string[])[] =>
  dimensions.reduce<readonly (readonly string[])[]>(
    (rows, { labels }) =>
      rows.flatMap((row) =>
        [...(dimensions.length > 1 ? [together] : []), ...labels].map((label) => [...row, label]),
      ),
    [[]],
  );

const asNumber = (figure: Figure): number | null => (typeof figure === 'number' ? figure : null);

/** A cube in a quarter, and how far that quarter's places are divided. */
interface Of {
  readonly cells: PlaceCells | undefined;
  readonly floor: Floor;
}

const figureAt = (cube: CubeCode, { cells, floor }: Of, place: string, labels: readonly string[]): Figure => {
  const own = cells?.get(place);
  if (own === undefined || !isToldIn(own, labels)) return '..';
  return shownIn(own, labels, mayDivideCube(floor, place, cube)) ?? ':';
};

/** How many places' sums a figure of the country is added of: its counties. */
const addedOf = (cells: PlaceCells, place: string): number =>
  place === country ? [...cells.keys()].filter((code) => levelOf(code) === 'county').length : 1;

/** What the place is divided by, with the bins that its cells have. */
const dimensionsIn = (cube: CubeCode, own: readonly LabelledCell[]) =>
  dimensionsOf(cube).map(({ code, labels }, at) => ({
    code,
    labels: binsIn(
      labels,
      own.map((cell) => cell.labels[at] ?? ''),
    ),
  }));

/** A place in this period and the one before, by the bins that both can tell. */
const inBins = (place: string, now: Of, before: Of): readonly [now: Of, before: Of] => {
  const [cells = [], earlier = []] = inSharedBins([now, before].map((of) => of.cells?.get(place) ?? []));
  const withIt = (of: Of, own: readonly LabelledCell[]): Of =>
    of.cells?.has(place) === true ? { ...of, cells: new Map([...of.cells, [place, own]]) } : of;
  return [withIt(now, cells), withIt(before, earlier)];
};

const factsOfCube = (
  cube: CubeCode,
  place: string,
  ...periods: readonly [now: Of, before: Of]
): CubeFacts => {
  const [now, before] = inBins(place, ...periods);
  const sums = addedOf(now.cells ?? new Map(), place);
  const own = now.cells?.get(place) ?? [];
  const dimensions = dimensionsIn(cube, own);
  const told = combinations(dimensions).filter((labels) => isToldIn(own, labels));
  const rows = told.map((labels): CubeRow => {
    const [figure, earlier] = [figureAt(cube, now, place, labels), figureAt(cube, before, place, labels)];
    const change = changeOf({ value: asNumber(earlier), sums }, { value: asNumber(figure), sums });
    return { labels, now: figure, before: earlier, change };
  });
  const merged = dimensions.flatMap(({ code, labels }) =>
    labels.filter(isMerged).map((label) => ({ dimension: code, label })),
  );
  return { cube, rows, merged };
};

const inQuarter = (quarter: OneQuarter | null, cube: CubeCode): Of => ({
  cells: quarter?.cubes.get(cube),
  floor: quarter?.floor ?? nothingDivided,
});

/** The cubes that are there for the place, in the order of the rules, and those of the release that are not. */
export const cubeFactsOf = (
  place: string,
  now: OneQuarter,
  before: OneQuarter | null,
): { readonly cubes: readonly CubeFacts[]; readonly leftOut: readonly CubeCode[] } => {
  const made = allCubes.filter((cube) => now.cubes.has(cube));
  const isHere = (cube: CubeCode): boolean => now.cubes.get(cube)?.has(place) === true;
  return {
    cubes: made
      .filter(isHere)
      .map((cube) => factsOfCube(cube, place, inQuarter(now, cube), inQuarter(before, cube))),
    leftOut: made.filter((cube) => !isHere(cube)),
  };
};
