import type pg from 'pg';
import type { Quarter } from '#domain/calendar/quarter';
import { allAgeGroups, figureGenders } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import { binHolding, isMerged, toldBy } from '#domain/release/merged-bins';
import type { CubeCellMade } from '../freeze.ts';
import { stands } from '../stands.ts';

/** One inner cell of the first cube, as it is shown. */
export interface PersonCell {
  readonly labels: readonly string[];
  readonly value: number;
}

/** What the release of a quarter shows: the first cube, and the others by county. */
export interface QuarterShown {
  readonly quarter: Quarter;
  readonly persons: readonly PersonCell[];
  readonly cubes: readonly CubeCellMade[];
}

const newest = `SELECT r.id FROM figures.release r WHERE r.quarter = $1
  AND ${stands}`;
const personCells = `SELECT json_build_array(municipality_number, age_group, gender, status) AS labels, value
  FROM figures.release_cell WHERE release_id = $1`;
const cubeCells = `SELECT cube, place, labels, value FROM figures.release_cube_cell WHERE release_id = $1`;

/** What the newest release of a quarter shows; null where the quarter is not released. */
export const frozenQuarter = async (client: pg.Client, quarter: Quarter): Promise<QuarterShown | null> => {
  const [release] = (await client.query<{ id: string }>(newest, [quarter])).rows;
  if (release === undefined) return null;
  return {
    quarter,
    persons: (await client.query<PersonCell>(personCells, [release.id])).rows,
    cubes: (await client.query<CubeCellMade>(cubeCells, [release.id])).rows,
  };
};

/** What a quarter shows of a municipality: by gender, which stays, and by age, which rises. */
export const shownIn = ({ persons }: QuarterShown, municipality: string): readonly (readonly number[])[] =>
  figureGenders.map((gender) =>
    allAgeGroups.map((age) =>
      persons
        .filter(({ labels }) => labels[0] === municipality && labels[1] === age && labels[2] === gender)
        .reduce((sum, { value }) => sum + value, 0),
    ),
  );

/**
 * What a quarter shows of a cube in a county, label by label: of bins that are put together the sum of what it tells apart. Undefined
 * where it has none, or was made before one of the labels was told apart: then its other labels held those too.
 */
export const aboveIn = (
  { cubes }: QuarterShown,
  cube: CubeCode,
  county: string,
  labels: readonly string[],
): readonly number[] | undefined => {
  const own = cubes.filter((cell) => cell.cube === cube && cell.place === county);
  const there = own.map((cell) => cell.labels[0] ?? '');
  const values = labels.map((label) => {
    const { bins } = toldBy([label], there);
    const parts = own.filter((cell) => bins.includes(cell.labels[0] ?? ''));
    return parts.length === 0 ? undefined : parts.reduce((sum, { value }) => sum + value, 0);
  });
  return values.every((value) => value !== undefined) ? values : undefined;
};

/** How many a quarter shows in all the municipalities of a county. */
export const thereIn = ({ persons }: QuarterShown, county: string): number =>
  persons.filter(({ labels }) => labels[0]?.startsWith(county)).reduce((sum, { value }) => sum + value, 0);

/** Whether a quarter has put bins of a cube together that these labels tell apart: beside it they would be a finer look. */
export const isCoarserThan = ({ cubes }: QuarterShown, cube: CubeCode, labels: readonly string[]): boolean =>
  cubes.some(
    (cell) =>
      cell.cube === cube &&
      cell.labels.some((label) => isMerged(label) && binHolding(label, labels) === undefined),
  );
