import { countyOf } from '#domain/release/cube';
import { isStoryCube } from '#domain/release/cubes';
import {
  findingsTogether,
  type MadeRelease,
  partIn,
  type Place,
  type Released,
  type Shared,
} from '../../libs/disclosure-control/src/index.ts';
import type { MadeCube } from './county-cubes.ts';
import type { CubeCellMade } from './freeze.ts';
import { Sentence } from '../start/sentence.ts';

/** The cubes that go together with the first, and how much was asked. */
export interface Together {
  readonly cells: readonly CubeCellMade[];
  readonly checked: {
    readonly cubes: number;
    readonly cubeCells: number;
    readonly leftOut: readonly string[];
  };
}

const total = ({ rounded }: Released): number => rounded.reduce((sum, value) => sum + value, 0);

const all = (table: number, { rounded }: Released): readonly Place[] =>
  rounded.map((_, cell) => ({ table, cell }));

/** Everybody of a county is in the first table once, and in each of the others once. */
const sharedBy = ([first, ...others]: readonly Released[]): readonly Shared[] =>
  first === undefined ? [] : others.map((other, place): Shared => [all(0, first), all(place + 1, other)]);

const cellsIn = (county: string, { cube, made }: MadeCube): readonly CubeCellMade[] => {
  const { table, rounded } = partIn(made.released, (area) => area === county);
  return table.inner.map(({ labels }, cell) => ({
    cube,
    place: county,
    labels: labels.slice(1),
    value: rounded[cell] ?? 0,
  }));
};

/**
 * Asks of each county what all cubes give away together. A cube that does not go with the first in some county is left out
 * there, for every reader alike; what is left must pass.
 */
const togetherIn = async (
  county: string,
  persons: MadeRelease,
  cubes: readonly MadeCube[],
): Promise<readonly MadeCube[]> => {
  const first = partIn(persons.released, (area) => countyOf(area) === county);
  const partOf = ({ made }: MadeCube) => partIn(made.released, (area) => area === county);
  const stands = (one: MadeCube) => !isStoryCube(one.cube) || total(partOf(one)) === total(first);
  const kept = cubes.filter(stands);
  const tables = [first, ...kept.filter(({ cube }) => isStoryCube(cube)).map(partOf)];
  const [found] = await findingsTogether(tables, sharedBy(tables));
  if (found !== undefined)
    throw new Sentence(`No release: the audit did not pass. ${found.check}: ${found.text}`);
  return kept;
};

/** Every county by itself: what is known of one narrows nothing in another. */
export const together = async (persons: MadeRelease, cubes: readonly MadeCube[]): Promise<Together> => {
  const counties = new Set(persons.released.table.inner.map(({ labels: [area = ''] }) => countyOf(area)));
  const cells: CubeCellMade[] = [];
  const leftOut: string[] = [];
  for (const county of counties) {
    const kept = await togetherIn(county, persons, cubes);
    cells.push(...kept.flatMap((one) => cellsIn(county, one)));
    leftOut.push(...cubes.filter((one) => !kept.includes(one)).map(({ cube }) => `${county} ${cube}`));
  }
  return { cells, checked: { cubes: cubes.length, cubeCells: cells.length, leftOut } };
};
