import { setImmediate as turn } from 'node:timers/promises';
import { type CohortDetail, cohortDetailOf } from '#domain/release/cohort';
import { countyOf } from '#domain/release/cube';
import { type CubeCode, usefulnessOf, yearsOf } from '#domain/release/cubes';
import type { Merged } from '#domain/release/merged-bins';
import type { MadeRelease, Run } from '../../libs/disclosure-control/src/index.ts';
import { boundsOf, detailIn, leastOf, newerCaps } from './bounds.ts';
import { type Counted, type CountedCube, countedCube, drawnAs, madeCube } from './county-cubes.ts';
import type { Stocks } from './earlier.ts';
import { type Ask, concerns, type Found, foundIn, type Made, showsAims, tablesIn } from './found-in.ts';
import type { CubeCellMade } from './freeze.ts';
import { type CellMark, marksOf } from './marks.ts';
import { Merges } from './merges.ts';
import type { ReleaseOrder } from './order.ts';
import { withReplaced } from './beside-replaced.ts';
import { countyShown, type Replaced } from './replaced.ts';
import { toBarIn } from './repair.ts';
import type { Tell } from './tell.ts';
import { whichGoes } from './which-goes.ts';

/** The cubes that go together with the first, and how much was asked. */
export interface Together {
  readonly cells: readonly CubeCellMade[];
  /** Who is in the cells, for a correction. */
  readonly marks: readonly CellMark[];
  /** Bins that were put together in every place, because apart they gave too much away. */
  readonly merged: readonly Merged[];
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

const ROUNDS = 6;

const cellsOf = ({ counted: { cube }, made: { released } }: Made): readonly CubeCellMade[] =>
  released.table.inner.map(({ labels: [place = '', ...labels] }, cell) => ({
    ...{ cube, place, labels, value: released.rounded[cell] ?? 0 },
  }));

/** What cubes are asked together with: the first, the quarters before, and what they replace. */
export interface Beside {
  readonly first: MadeRelease;
  readonly earlier: Stocks;
  readonly replaced: Replaced;
  /** What has to be put together before anything is found. */
  readonly merges?: Merges;
  /** What a county is asked; all that is known of its tables where nothing else is said. */
  readonly ask?: Ask;
}

/** Counts a cube with these bins put together. */
type Count = (cube: CubeCode, merged: readonly string[]) => CountedCube;

/** The cubes of one release while they are rounded, asked and mended. */
class Rounding {
  readonly #first: MadeRelease;
  readonly #earlier: Stocks;
  readonly #order: ReleaseOrder;
  readonly #replaced: Replaced;
  readonly #tell: Tell;
  readonly #count: Count;
  readonly #ask: Ask;
  readonly #counted = new Map<CubeCode, CountedCube>();
  readonly merges: Merges;
  readonly #barred = new Map<CubeCode, Set<string>>();
  readonly leftOut = new Set<CubeCode>();
  made: readonly Made[] = [];

  constructor(
    { first, earlier, replaced, merges, ask }: Beside,
    order: ReleaseOrder,
    count: Count,
    tell: Tell,
  ) {
    this.#first = first;
    this.#earlier = earlier;
    this.#replaced = replaced;
    this.#order = order;
    this.#count = count;
    this.#ask = ask ?? foundIn;
    this.merges = merges ?? new Merges(new Map(), replaced.releases.length === 0);
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

  #countedAs(cube: CubeCode): CountedCube {
    const counted = this.#counted.get(cube) ?? this.#count(cube, this.merges.of(cube));
    this.#counted.set(cube, counted);
    return counted;
  }

  #toldMerge(cube: CubeCode, into = ''): void {
    this.#counted.delete(cube);
    this.#tell(`  Put together in every place, of ${cube}: ${into}`);
  }

  /** A cube with as few of its bins put together as some rounding of it shows; undefined where none does. */
  async #madeOf(cube: CubeCode): Promise<Made | undefined> {
    const bounds = this.#boundsOf(cube);
    for (;;) {
      const counted = this.#countedAs(cube);
      const run = { ...bounds, barred: this.#barred.get(cube) ?? new Set() };
      const made = await madeCube(counted, this.#order, run, this.#replaced);
      if (made !== undefined && showsAims(made, bounds)) return { counted, made };
      if (!this.merges.mayMerge(cube)) break;
      const drawn = await drawnAs(counted, this.#order, bounds);
      this.#toldMerge(cube, this.merges.putTogether(cube, drawn, 'alone'));
    }
    this.#apart(cube);
    return undefined;
  }

  #apart(cube: CubeCode): void {
    this.merges.forget(cube);
    this.#counted.delete(cube);
  }

  async round(cubes: readonly CubeCode[]): Promise<void> {
    for (const [done, cube] of cubes.entries()) {
      this.#order.signal?.throwIfAborted();
      const made = await this.#madeOf(cube);
      this.made = this.made.filter(({ counted }) => counted.cube !== cube);
      if (made === undefined) this.leftOut.add(cube);
      else this.made = [...this.made, made];
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
      found.push(...(await this.#ask(county, withReplaced(tables, this.#replaced), cubes)));
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
   * Where nothing more can be barred, the smallest neighbours of a finding are put together in every place: of the least useful cube
   * that has any. Undefined where none of the cubes that something is found in has any left.
   */
  merge(found: readonly Found[]): CubeCode | undefined {
    for (const { counted, made } of this.#leastUseful(found)) {
      const { cube } = counted;
      if (!found.some((one) => concerns(one, cube))) continue;
      const about = found.find((one) => one.cube === cube)?.finding.labels;
      const { table, rounded } = made.released;
      const shown = table.inner.map(({ labels }, cell) => ({ labels, value: rounded[cell] ?? 0 }));
      const into = this.merges.putTogether(cube, shown, 'together', about);
      if (into === undefined) continue;
      this.#toldMerge(cube, into);
      return cube;
    }
    return undefined;
  }

  async mergeOrLeaveOut(found: readonly Found[]): Promise<readonly CubeCode[]> {
    const merged = this.merge(found);
    return merged === undefined ? await this.leaveOut(found) : [merged];
  }

  /** The cubes that something is found in, the least useful first; all where it is about none of them. */
  #leastUseful(found: readonly Found[]): readonly Made[] {
    const about = this.made.filter(({ counted: { cube } }) => found.some((one) => concerns(one, cube)));
    return (about.length > 0 ? about : this.made).toSorted(
      (one, other) => usefulnessOf(one.counted.cube) - usefulnessOf(other.counted.cube),
    );
  }

  /**
   * Where nothing can be put together either one cube is in no county: the least useful of those that it is about and without which
   * nothing is found; where no one of them is enough, the least useful goes, and the rest is asked again: with what was put together
   * in vain taken apart.
   *
   * @returns the cubes that have to be rounded anew for it.
   */
  async leaveOut(found: readonly Found[]): Promise<readonly CubeCode[]> {
    const counties = [...new Set(found.map(({ county }) => county))];
    const gone = await whichGoes(this.#leastUseful(found), async (one) => {
      const rest = this.made.filter((other) => other !== one);
      return (await this.#askedOf(rest, counties)).length === 0;
    });
    if (gone !== undefined) this.leftOut.add(gone.counted.cube);
    this.made = this.made.filter((one) => one !== gone);
    const inVain = this.merges.besideOthers;
    for (const cube of inVain) this.#apart(cube);
    return inVain.filter((cube) => this.made.some((one) => one.counted.cube === cube));
  }
}

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
 * that a cohort was in. Cells that give too much away may not go up again, and the cube is rounded anew; then neighbouring bins are put
 * together, in every county. A cube that no rounding can show so either is left out of every county.
 */
export const together = async (
  beside: Beside,
  counted: Counted,
  order: ReleaseOrder,
  tell: Tell,
): Promise<Together> => {
  const detail = detailBeside(beside);
  const rounding = new Rounding(
    beside,
    order,
    (cube, merged) => countedCube(cube, counted, order, detail, merged),
    tell,
  );
  const cubes = counted.drawn;
  await rounding.round(cubes);
  let mended = 0;
  for (let found = await rounding.ask(); found.length > 0; found = await rounding.ask()) {
    const again = mended < ROUNDS ? rounding.bar(found) : [];
    const anew = again.length > 0 ? again : await rounding.mergeOrLeaveOut(found);
    await rounding.round(cubes.filter((cube) => anew.includes(cube)));
    mended += 1;
  }
  const made = cubes.flatMap((cube) => rounding.made.filter((one) => one.counted.cube === cube));
  const cells = made.flatMap(cellsOf);
  const counts = {
    cubes: cubes.length,
    cubeCells: cells.length,
    linked: beside.earlier.size,
    cubesMended: mended,
  };
  const marks = made.flatMap(({ counted: { cube, table } }) => marksOf(order, cube, table));
  const merged = rounding.merges.all();
  return { cells, marks, merged, checked: { ...counts, leftOut: [...rounding.leftOut] } };
};
