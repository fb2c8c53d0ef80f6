import type { InnerCell } from '../table/count-table.ts';

/**
 * What gives back to every sum above what a move takes from it: the opposite move in another area, or between two cells that
 * are like the first two in everything but one dimension that they share.
 */
export class Exchanges {
  readonly #inner: readonly InnerCell[];
  readonly #cellOf: ReadonlyMap<string, number>;
  readonly #labelsOf: readonly ReadonlySet<string>[];

  constructor(inner: readonly InnerCell[]) {
    this.#inner = inner;
    this.#cellOf = new Map(inner.map(({ labels }, cell) => [keyOf(labels), cell]));
    this.#labelsOf = (inner[0]?.labels ?? []).map(
      (_, dimension) => new Set(inner.map(({ labels }) => labels[dimension] ?? '')),
    );
  }

  /** The opposite moves, one at a time. */
  *of(from: number, to: number): Generator<readonly [from: number, to: number]> {
    const [one, other] = [this.#inner[from]?.labels ?? [], this.#inner[to]?.labels ?? []];
    for (const [dimension, labels] of this.#labelsOf.entries()) {
      if (one[dimension] !== other[dimension]) continue;
      for (const label of labels) {
        if (label === one[dimension]) continue;
        const back = this.#cellOf.get(keyOf(other.with(dimension, label)));
        const there = this.#cellOf.get(keyOf(one.with(dimension, label)));
        if (back !== undefined && there !== undefined) yield [back, there];
      }
    }
  }
}

/** No label holds this sign: it separates them. */
const keyOf = (labels: readonly string[]): string => labels.join('\u0000');
