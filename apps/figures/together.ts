import { setImmediate as turn } from 'node:timers/promises';
import { type CohortDetail, cohortDetailOf } from '#domain/release/cohort';
import { countyOf } from '#domain/release/cube';
import { type CubeCode, usefulnessOf, yearsOf } from '#domain/release/cubes';
import {
  findingsTogether,
  type FindingTogether,
  type MadeRelease,
  partIn,
  provableTogether,
  type Run,
  sameCellFindings,
  sumOf,
} from '../../libs/disclosure-control/src/index.ts';
import { boundsOf, detailIn, isBound, leastOf, newerCaps } from './bounds.ts';
import { type Counted, type CountedCube, countedCubes, madeCube, sensitiveOf } from './county-cubes.ts';
import type { Stocks } from './earlier.ts';
import type { CubeCellMade } from './freeze.ts';
import { type CellMark, marksOf } from './marks.ts';
import type { ReleaseOrder } from './order.ts';
import { type AskedTables, withReplaced } from './beside-replaced.ts';
import type { CountyTable } from './county-table.ts';
import { countyShown, type Replaced } from './replaced.ts';
import { nearlyFindings } from './nearly-within.ts';
import { knownPart, toBarIn } from './repair.ts';
import { sameCellsIn } from './same-bins.ts';
import type { Tell } from './tell.ts';
import { whichGoes } from './which-goes.ts';

/** The cubes that go together with the first, and how much was asked. */
export interface Together {
  readonly cells: readonly CubeCellMade[];
  /** Who is in the cells, for a correction. */
  readonly marks: readonly CellMark[];
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
  { tables, relations }: AskedTables,
  cubes: readonly Made[],
): Promise<readonly Found[]> => {
  const released = tables.map((one) => one.released);
  const asked = cubes.flatMap(({ counted }, place) =>
    counted.cube === 'background' ||
    relations.within?.some(({ part }) => part[0]?.table === place + 1) === true
      ? [{ table: place + 1, sensitive: sensitiveOf(counted.cube), known: knownPart(counted, county) }]
      : [],
  );
  const findings = [
    ...sameCellFindings(released, sameCellsIn(tables.slice(0, cubes.length + 1))),
    ...(await nearlyFindings(tables.slice(0, cubes.length + 1))),
    ...(await findingsTogether(released, relations)),
    ...(await provableTogether(released, relations, asked)),
  ];
  return findings.map((finding) => {
    const cube = tables[finding.table]?.cube;
    return { county, finding, cube: typeof cube === 'string' && cube !== 'first' ? cube : undefined };
  });
};

/** What cubes are asked together with: the first, the quarters before, and what they replace. */
export interface Beside {
  readonly first: MadeRelease;
  readonly earlier: Stocks;
  readonly replaced: Replaced;
}

/** The cubes of one release while they are rounded, asked and mended. */
class Rounding {
  readonly #first: MadeRelease;
  readonly #earlier: Stocks;
  readonly #order: ReleaseOrder;
  readonly #replaced: Replaced;
  readonly #tell: Tell;
  readonly #barred = new Map<CubeCode, Set<string>>();
  readonly leftOut = new Set<CubeCode>();
  made: readonly Made[] = [];

  constructor({ first, earlier, replaced }: Beside, order: ReleaseOrder, tell: Tell) {
    this.#first = first;
    this.#earlier = earlier;
    this.#replaced = replaced;
    this.#order = order;
    this.#tell = tell;
  }

  get #counties(): readonly string[] {
    return [...new Set(this.#order.places.map(({ number }) => countyOf(number)))];
  }

  /** Tells how far it is, and lets a signal be heard: the solver holds the thread. */
  async #told(what: string, done: number, of: number, parts: string): Promise<void> {
    if (done === of || done % 10 === 0) this.#tell(`  ${what} ${String(done)} of ${String(of)} ${parts}`);
    await turn();
    this.#order.signal?.throwIfAborted();
  }

  #boundsOf(cube: CubeCode): Pick<Run, 'aims' | 'caps'> {
    const bounds = boundsOf(cube, this.#counties, this.#first.released, this.#earlier);
    const years = yearsOf(cube) ?? 0;
    const newer = this.made.find(({ counted }) => yearsOf(counted.cube) === years - 1);
    if (newer === undefined) return bounds;
    return {
      ...bounds,
      caps: leastOf(bounds.caps ?? new Map(), newerCaps(this.#counties, newer.made.released)),
    };
  }

  async round(cubes: readonly CountedCube[]): Promise<void> {
    for (const [done, one] of cubes.entries()) {
      this.#order.signal?.throwIfAborted();
      const bounds = this.#boundsOf(one.cube);
      const barred = this.#barred.get(one.cube) ?? new Set();
      const made = await madeCube(one, this.#order, { ...bounds, barred }, this.#replaced);
      this.made = this.made.filter(({ counted }) => counted.cube !== one.cube);
      if (made === undefined || !showsAims(made, bounds)) this.leftOut.add(one.cube);
      else this.made = [...this.made, { counted: one, made }];
      await this.#told('Rounded', done + 1, cubes.length, 'cubes');
    }
  }

  async ask(): Promise<readonly Found[]> {
    return await this.#askedOf(this.made, this.#counties);
  }

  async #askedOf(cubes: readonly Made[], counties: readonly string[]): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const [done, county] of counties.entries()) {
      const tables = tablesIn(county, this.#first, cubes, this.#earlier);
      found.push(...(await foundIn(county, withReplaced(tables, this.#replaced), cubes)));
      await this.#told('Asked', done + 1, counties.length, 'counties');
    }
    return found;
  }

  /** Bars what went up where too much is given away; answers with the cubes that have to be rounded anew. */
  bar(found: readonly Found[]): readonly CubeCode[] {
    return this.made.flatMap(({ counted: { cube }, made: { released } }) => {
      const own = this.#barred.get(cube) ?? new Set();
      const more = found
        .filter((one) => concerns(one, cube))
        .flatMap(({ county, finding, cube: about }) =>
          toBarIn(released, county, about === cube ? finding.labels : undefined),
        )
        .filter((labels) => !own.has(labels));
      this.#barred.set(cube, new Set([...own, ...more]));
      return more.length > 0 ? [cube] : [];
    });
  }

  /**
   * Where nothing more can be barred one cube is in no county: the least useful of those that it is about and without which
   * nothing is found; where no one of them is enough, the least useful goes, and the rest is asked again.
   */
  async leaveOut(found: readonly Found[]): Promise<void> {
    const about = this.made.filter(({ counted: { cube } }) => found.some((one) => concerns(one, cube)));
    const counties = [...new Set(found.map(({ county }) => county))];
    const gone = await whichGoes(
      (about.length > 0 ? about : this.made).toSorted(
        (one, other) => usefulnessOf(one.counted.cube) - usefulnessOf(other.counted.cube),
      ),
      async (one) => {
        const rest = this.made.filter((other) => other !== one);
        return (await this.#askedOf(rest, counties)).length === 0;
      },
    );
    if (gone !== undefined) this.leftOut.add(gone.counted.cube);
    this.made = this.made.filter((one) => one !== gone);
  }
}

/**
 * A story counts as many as the others, and a background as many of each status as the first cube: one that cannot show the same,
 * as drawn or as mended, is not shown. Left beside the others with another total, it would narrow all of them.
 */
const showsAims = ({ released }: MadeRelease, { aims }: Pick<Run, 'aims'>): boolean =>
  released.table.published.every((cell) => {
    const aim = aims?.get(JSON.stringify(cell.labels));
    return aim === undefined || aim === sumOf(cell, released.rounded);
  });

/** What is found in a table that is frozen already, or in the first, is mended in the cubes that share more with it than a total. */
const concerns = ({ cube: about }: Found, cube: CubeCode): boolean =>
  about === undefined ? isBound(cube) : about === cube;

/** A correction divides cohorts as what it corrects does: otherwise a sum of one would be a cell of the other. */
const detailBeside = ({ first, replaced }: Beside): ((county: string) => CohortDetail) => {
  const own = detailIn(first.released);
  return (county) => {
    const before = countyShown(replaced, county);
    return before === undefined ? own(county) : cohortDetailOf(before);
  };
};

/**
 * Rounds the cubes beside the first and asks of each county what all of them give away together, with the earlier quarters
 * that a cohort was in. Cells that give too much away may not go up again, and the cube is rounded anew. A cube that no
 * rounding can show is left out of every county.
 */
export const together = async (
  beside: Beside,
  counted: Counted,
  order: ReleaseOrder,
  tell: Tell,
): Promise<Together> => {
  const cubes = countedCubes(counted, order, detailBeside(beside));
  const rounding = new Rounding(beside, order, tell);
  await rounding.round(cubes);
  let mended = 0;
  for (let found = await rounding.ask(); found.length > 0; found = await rounding.ask()) {
    const again = mended < ROUNDS ? rounding.bar(found) : [];
    if (again.length === 0) await rounding.leaveOut(found);
    await rounding.round(cubes.filter(({ cube }) => again.includes(cube)));
    mended += 1;
  }
  const made = cubes.flatMap(({ cube }) => rounding.made.filter((one) => one.counted.cube === cube));
  const cells = made.flatMap(cellsOf);
  const counts = {
    cubes: cubes.length,
    cubeCells: cells.length,
    linked: beside.earlier.size,
    cubesMended: mended,
  };
  const marks = made.flatMap(({ counted: { cube, table } }) => marksOf(order, cube, table));
  return { cells, marks, checked: { ...counts, leftOut: [...rounding.leftOut] } };
};
