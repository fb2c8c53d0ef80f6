import { type CubeCode, dimensionsOf } from '#domain/release/cubes';
import {
  binHolding,
  binsWith,
  type Merged,
  type MergedBecause,
  mergedOf,
  type Neighbours,
  neighboursIn,
  smallestNeighbours,
} from '#domain/release/merged-bins';

/** The bins that a cube puts together, by their codes, and why. */
export type CubeMerges = ReadonlyMap<string, MergedBecause>;

/** What has bins of numbers in a cube; no cube has two. Undefined where nothing of it has neighbours. */
const spannedIn = (cube: CubeCode) => {
  const dimensions = dimensionsOf(cube).map((one, at) => ({ ...one, at }));
  return dimensions.find(({ labels }) => neighboursIn(labels).length > 0);
};

/** What a cube is divided by where these bins are put together. */
export const dimensionsWith = (cube: CubeCode, merged: readonly string[]) =>
  dimensionsOf(cube).map(({ code, labels }) => ({ code, labels: binsWith(labels, merged) }));

/** A person's labels where these bins are put together; the place stands first, and is no bin. */
export const labelsWith = (
  [place = '', ...labels]: readonly string[],
  merged: readonly string[],
): readonly string[] => [place, ...labels.map((label) => binHolding(label, merged) ?? label)];

/** A number that is shown, by its labels: the place first. */
export interface ShownNumber {
  readonly labels: readonly string[];
  readonly value: number;
}

/**
 * Which bins a release puts together, in every place and for every reader, while it is made.
 *
 * @param begun what has to be put together before anything is found, and is never taken apart.
 * @param mayMerge false for a correction: with other bins than what it corrects it would be another look at the same persons.
 */
export class Merges {
  readonly #begun: ReadonlyMap<CubeCode, CubeMerges>;
  readonly #own: Map<CubeCode, CubeMerges>;
  readonly #mayMerge: boolean;

  constructor(begun: ReadonlyMap<CubeCode, CubeMerges>, mayMerge: boolean) {
    this.#begun = begun;
    this.#own = new Map(begun);
    this.#mayMerge = mayMerge;
  }

  /** The codes of the bins that a cube puts together. */
  of(cube: CubeCode): readonly string[] {
    return [...(this.#own.get(cube)?.keys() ?? [])];
  }

  /** Whether a cube has neighbours that may be put together. */
  mayMerge(cube: CubeCode): boolean {
    const spanned = spannedIn(cube);
    return (
      this.#mayMerge &&
      spanned !== undefined &&
      neighboursIn(binsWith(spanned.labels, this.of(cube))).length > 0
    );
  }

  /**
   * Puts the smallest neighbours of a cube together: those that are shown as fewest in all places.
   *
   * @param about what too much is known of, by its labels; all of the cube where it is not about one.
   * @returns the code of both as one bin; undefined where no neighbours are left.
   */
  putTogether(
    cube: CubeCode,
    shown: readonly ShownNumber[],
    because: MergedBecause,
    about: readonly string[] = [],
  ): string | undefined {
    const spanned = spannedIn(cube);
    if (spanned === undefined || !this.mayMerge(cube)) return undefined;
    const at = spanned.at + 1;
    const shownAs = (label: string): number =>
      shown.reduce((sum, { labels, value }) => sum + (labels[at] === label ? value : 0), 0);
    const pair = smallestNeighbours(binsWith(spanned.labels, this.of(cube)), shownAs, about[at]);
    return pair === undefined ? undefined : this.#put(cube, pair, because);
  }

  #put(cube: CubeCode, pair: Neighbours, because: MergedBecause): string {
    const into = mergedOf(pair);
    const rest = [...(this.#own.get(cube) ?? [])].filter(([code]) => !pair.includes(code));
    this.#own.set(cube, new Map([...rest, [into, because]]));
    return into;
  }

  /** Takes apart what it did not help to put together. */
  forget(cube: CubeCode): void {
    const begun = this.#begun.get(cube);
    if (begun === undefined) this.#own.delete(cube);
    else this.#own.set(cube, begun);
  }

  /** The cubes that have bins together because of what they gave away beside others. */
  get besideOthers(): readonly CubeCode[] {
    return [...this.#own].flatMap(([cube, own]) => ([...own.values()].includes('together') ? [cube] : []));
  }

  /** All of it, as it is kept with the release. */
  all(): readonly Merged[] {
    return [...this.#own].flatMap(([cube, own]) => {
      const { code: dimension = '', labels = [] } = spannedIn(cube) ?? {};
      return [...own].map(([into, because]): Merged => ({
        ...{ cube, dimension, into, because },
        labels: labels.filter((label) => binHolding(label, [into]) === into),
      }));
    });
  }
}
