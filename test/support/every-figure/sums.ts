import { figureStatuses, type FigureStatus } from '#domain/release/cube';
import { type CubeCode, dimensionsOf } from '#domain/release/cubes';
import type { ByStatus } from '#domain/release/inside';
import type { ShownCell } from '#domain/release/table';
import { cellsIn } from '../reckoned.ts';
import { counties, type Frozen, numbers } from './frozen.ts';

/** What is shown of a count: null for «:». */
export type Count = number | null;

const isIn = (number: string, place: string): boolean => place === '0' || number.startsWith(place);

/** Of how many municipalities a place is a sum. */
export const municipalitiesIn = (place: string): number =>
  numbers.filter((number) => isIn(number, place)).length;

/** Of how many counties a place is a sum. */
export const countiesIn = (place: string): number => (place === '0' ? counties.length : 1);

/** One label of what the first cube is divided by. */
export type Group = Readonly<Partial<Record<'age' | 'gender', string>>>;

const added = ({ cells }: Frozen, place: string, by: Readonly<Record<string, string>>): number =>
  cells
    .filter(({ municipality }) => isIn(municipality, place))
    .filter((cell) => Object.entries(cell).every(([name, label]) => (by[name] ?? label) === label))
    .reduce((sum, { value }) => sum + value, 0);

/** Everybody of a group: itself a division where one is chosen, so that it is «:» in a place of under ten. */
export const totalOf = (release: Frozen, place: string, group: Group): Count =>
  Object.keys(group).length > 0 && added(release, place, {}) < 10 ? null : added(release, place, group);

/** The group by status, «:» where it is under ten itself. */
export const byStatus = (release: Frozen, place: string, group: Group): ByStatus =>
  figureStatuses.map((status: FigureStatus) => ({
    status,
    value: added(release, place, group) < 10 ? null : added(release, place, { ...group, status }),
  }));

/** A table of the first cube: each row with its labels, and the last of them hidden where the others are under ten. */
export const tableOf = (
  release: Frozen,
  place: string,
  by: readonly (readonly [dimension: string, labels: readonly string[]])[],
): readonly (readonly [labels: readonly string[], value: Count])[] =>
  by
    .reduce<readonly (readonly string[])[]>(
      (rows, [, labels]) => rows.flatMap((row) => labels.map((label) => [...row, label])),
      [[]],
    )
    .map((labels) => {
      const asked = (own: readonly string[]) =>
        Object.fromEntries(own.map((label, at) => [by[at]?.[0] ?? '', label]));
      const isHidden = added(release, place, asked(labels.slice(0, -1))) < 10;
      return [labels, isHidden ? null : added(release, place, asked(labels))];
    });

/** A cube of a place, or nothing where the place, or one of the country's counties, does not have it. */
export const cubeOf = (release: Frozen, cube: CubeCode, place: string): readonly ShownCell[] | null => {
  const own = cellsIn(release.cubes, cube, place);
  if (new Set(own.map((cell) => cell.place)).size < countiesIn(place)) return null;
  const sum = (labels: readonly string[]): number =>
    own
      .filter((cell) => labels.every((label, at) => cell.labels[at] === label))
      .reduce((all, { value }) => all + value, 0);
  return dimensionsOf(cube)
    .reduce<readonly (readonly string[])[]>(
      (rows, { labels }) => rows.flatMap((row) => labels.map((label) => [...row, label])),
      [[]],
    )
    .filter((labels) => labels.every((label, at) => own.some((cell) => cell.labels[at] === label)))
    .map((labels) => ({ labels, value: sum(labels.slice(0, -1)) < 10 ? null : sum(labels) }));
};

/** Everybody whom a cube counts in a place. */
export const everybodyIn = (release: Frozen, cube: CubeCode, place: string): number =>
  release.cubes
    .filter((cell) => cell.cube === cube)
    .filter((cell) => (place === '0' ? cell.place.length === 2 : cell.place === place))
    .reduce((all, { value }) => all + value, 0);
