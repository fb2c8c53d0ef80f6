import { countyOf } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import {
  findingsTogether,
  type FindingTogether,
  type MadeRelease,
  partIn,
  provableTogether,
} from '../../libs/disclosure-control/src/index.ts';
import { boundsOf } from './bounds.ts';
import { type Counted, type CountedCube, countedCubes, madeCube, sensitiveOf } from './county-cubes.ts';
import type { Stocks } from './earlier.ts';
import type { CubeCellMade } from './freeze.ts';
import type { ReleaseOrder } from './order.ts';
import { type CountyTable, relationsOf } from './relations.ts';
import { knownPart, toBarIn } from './repair.ts';

/** The cubes that go together with the first, and how much was asked. */
export interface Together {
  readonly cells: readonly CubeCellMade[];
  readonly checked: {
    readonly cubes: number;
    readonly cubeCells: number;
    /** How many earlier quarters were asked along, because a cohort was in them. */
    readonly linked: number;
    /** How often cubes were rounded anew because of what they gave away together. */
    readonly cubesMended: number;
    /** Cubes that no rounding could show, in any county: for every reader alike. */
    readonly leftOut: readonly string[];
  };
}

/** A cube that passed its own audit, and what may not go up in it. */
interface Made {
  readonly counted: CountedCube;
  readonly made: MadeRelease;
}

/** What a county gives away, and which cube it is about; undefined for a table that is not made here. */
interface Found {
  readonly county: string;
  readonly cube: CubeCode | undefined;
  readonly finding: FindingTogether;
}

const ROUNDS = 6;

const cellsOf = ({ counted: { cube }, made: { released } }: Made): readonly CubeCellMade[] =>
  released.table.inner.map(({ labels: [place = '', ...labels] }, cell) => ({
    ...{ cube, place, labels, value: released.rounded[cell] ?? 0 },
  }));

/** Every table of a county that counts persons of another one. Of one county nothing narrows another. */
const tablesIn = (
  county: string,
  first: MadeRelease,
  cubes: readonly Made[],
  earlier: Stocks,
): readonly CountyTable[] => [
  { cube: 'first', released: partIn(first.released, (area) => countyOf(area) === county) },
  ...cubes.map(({ counted: { cube }, made }) => ({
    ...{ cube, released: partIn(made.released, (area) => area === county) },
  })),
  ...[...earlier].map(([years, stock]) => ({
    ...{ cube: years, released: partIn(stock, (area) => countyOf(area) === county) },
  })),
];

const foundIn = async (
  county: string,
  tables: readonly CountyTable[],
  cubes: readonly Made[],
): Promise<readonly Found[]> => {
  const released = tables.map((one) => one.released);
  const relations = relationsOf(tables);
  const findings = [...(await findingsTogether(released, relations))];
  for (const [place, { counted }] of cubes.entries()) {
    const known = knownPart(counted, county);
    const asked = { table: place + 1, sensitive: sensitiveOf(counted.cube), known };
    if (relations.within?.some(({ part }) => part[0]?.table === place + 1))
      findings.push(...(await provableTogether(released, relations, asked)));
  }
  return findings.map((finding) => {
    const cube = tables[finding.table]?.cube;
    return { county, finding, cube: typeof cube === 'string' && cube !== 'first' ? cube : undefined };
  });
};

/**
 * Rounds the cubes beside the first and asks of each county what all of them give away together, with the earlier quarters
 * that a cohort was in. Cells that give too much away may not go up again, and the cube is rounded anew. A cube that no
 * rounding can show is left out of every county.
 */
export const together = async (
  first: MadeRelease,
  earlier: Stocks,
  counted: Counted,
  order: ReleaseOrder,
): Promise<Together> => {
  const counties = [...new Set(order.places.map(({ number }) => countyOf(number)))];
  const cubes = countedCubes(counted, order);
  const barred = new Map<CubeCode, Set<string>>(cubes.map(({ cube }) => [cube, new Set()]));
  const leftOut = new Set<CubeCode>();
  let made: readonly Made[] = [];
  const round = async (which: readonly CountedCube[]) => {
    for (const one of which) {
      const bounds = boundsOf(one.cube, counties, first.released, earlier);
      const passed = await madeCube(one, order, { ...bounds, barred: barred.get(one.cube) ?? new Set() });
      made = made.filter((other) => other.counted.cube !== one.cube);
      if (passed === undefined) leftOut.add(one.cube);
      else made = [...made, { counted: one, made: passed }];
    }
  };
  const ask = async (): Promise<readonly Found[]> => {
    const found: Found[] = [];
    for (const county of counties)
      found.push(...(await foundIn(county, tablesIn(county, first, made, earlier), made)));
    return found;
  };
  await round(cubes);
  let mended = 0;
  for (let found = await ask(); found.length > 0; found = await ask()) {
    const again = mended < ROUNDS ? barMore(found, made, barred) : [];
    if (again.length === 0) for (const cube of leaveOut(found, made)) leftOut.add(cube);
    made = made.filter(({ counted: { cube } }) => !leftOut.has(cube));
    await round(cubes.filter(({ cube }) => again.includes(cube)));
    mended += 1;
  }
  const inOrder = cubes.flatMap(({ cube }) => made.filter((one) => one.counted.cube === cube));
  const cells = inOrder.flatMap(cellsOf);
  return {
    cells,
    checked: {
      ...{ cubes: cubes.length, cubeCells: cells.length, linked: earlier.size, cubesMended: mended },
      leftOut: [...leftOut],
    },
  };
};

/** Bars what went up where too much is given away; answers with the cubes that have to be rounded anew. */
const barMore = (
  found: readonly Found[],
  made: readonly Made[],
  barred: ReadonlyMap<CubeCode, Set<string>>,
): readonly CubeCode[] =>
  made.flatMap(({ counted: { cube }, made: { released } }) => {
    const own = barred.get(cube) ?? new Set();
    const more = found
      .filter((one) => concerns(one, cube))
      .flatMap(({ county, finding, cube: about }) =>
        toBarIn(released, county, about === cube ? finding.labels : undefined),
      )
      .filter((labels) => !own.has(labels));
    for (const labels of more) own.add(labels);
    return more.length > 0 ? [cube] : [];
  });

/** What is found in a table that is frozen already, or in the first, is mended in the cubes that are some of its persons. */
const concerns = ({ cube: about }: Found, cube: CubeCode): boolean =>
  about === undefined ? isSome(cube) : about === cube;

const isSome = (cube: CubeCode): boolean => cube === 'by_nav' || cube.startsWith('cohort_');

/** Where nothing more can be barred, the cubes that it is about; at least the ones that are some of another table's persons. */
const leaveOut = (found: readonly Found[], made: readonly Made[]): readonly CubeCode[] => {
  const cubes = made.map(({ counted: { cube } }) => cube);
  const about = cubes.filter((cube) => found.some((one) => concerns(one, cube)));
  return about.length > 0 ? about : cubes;
};
