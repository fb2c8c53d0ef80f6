import { against, type Extremes, type Target, tidy } from './intervals.ts';

/**
 * How far apart each of many sums can be. Every table that the solver finds fits all that is known, so it tells something of all
 * sums at once: a sum that was seen as far apart as was promised is not asked about itself.
 */
export class Seen {
  readonly #extremes: Extremes;
  readonly #targets: readonly Target[];
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;

  constructor(extremes: Extremes, targets: readonly Target[]) {
    this.#extremes = extremes;
    this.#targets = targets;
    this.#lower = new Float64Array(targets.length).fill(Infinity);
    this.#upper = new Float64Array(targets.length).fill(-Infinity);
  }

  /** Whether the sum at `index` of the targets can be `width` apart. Throws a Contradiction where no table fits. */
  isAsWide(index: number, width: number): boolean {
    const target = this.#targets[index] ?? [];
    const isSeen = (): boolean =>
      tidy((this.#upper[index] ?? -Infinity) - (this.#lower[index] ?? Infinity)) >= width;
    if (this.#lower[index] === Infinity) this.#lookWhereAllAre();
    for (const asked of [target, against(target)]) {
      if (isSeen()) return true;
      this.#look(asked);
    }
    return isSeen();
  }

  /** Where all sums together are least and greatest most of them are so too. */
  #lookWhereAllAre(): void {
    const all = this.#targets.flat();
    this.#look(all);
    this.#look(against(all));
  }

  #look(asked: Target): void {
    const table = this.#extremes.tableOfLeast(asked);
    for (const [index, target] of this.#targets.entries()) {
      const value = target.reduce((sum, { cell, weight }) => sum + weight * (table[cell] ?? 0), 0);
      this.#lower[index] = Math.min(this.#lower[index] ?? Infinity, value);
      this.#upper[index] = Math.max(this.#upper[index] ?? -Infinity, value);
    }
  }
}
