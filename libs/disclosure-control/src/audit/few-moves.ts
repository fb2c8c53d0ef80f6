import type { Knowledge } from './knowledge.ts';

/**
 * The table as it is with one person moved from an inner cell to another, or a few: where it fits all that is known, it could be
 * the true one, and no solver needs to be asked for a table like it.
 */
export class FewMoves {
  readonly #knowledge: Knowledge;
  readonly #counts: readonly number[];
  readonly #values: readonly number[];
  /** The rows that count a cell, and how many times each. */
  readonly #rowsOf: readonly ReadonlyMap<number, number>[];
  /** A table that contradicts what is known is no place to begin from. */
  readonly #isPossible: boolean;

  constructor(knowledge: Knowledge, counts: readonly number[]) {
    const rowsOf = counts.map(() => new Map<number, number>());
    for (const [row, { terms }] of knowledge.sums.entries())
      for (const [cell, times] of terms) {
        const own = rowsOf[cell];
        own?.set(row, (own.get(row) ?? 0) + times);
      }
    this.#knowledge = knowledge;
    this.#counts = counts;
    this.#rowsOf = rowsOf;
    this.#values = knowledge.sums.map(({ terms }) =>
      terms.reduce((sum, [cell, times]) => sum + times * (counts[cell] ?? 0), 0),
    );
    this.#isPossible =
      counts.every((_count, cell) => this.#cellFits(cell, 0)) &&
      knowledge.sums.every((_sum, row) => this.#rowFits(row, 0));
  }

  /** Whether the table with one person less in the first cell and one more in the second is possible. */
  fits(from: number, to: number): boolean {
    const [one, other] = [this.#rowsOf[from] ?? none, this.#rowsOf[to] ?? none];
    return (
      this.#isPossible &&
      this.#cellFits(from, -1) &&
      this.#cellFits(to, 1) &&
      [...one].every(([row, times]) => this.#rowFits(row, (other.get(row) ?? 0) - times)) &&
      [...other].every(([row, times]) => one.has(row) || this.#rowFits(row, times))
    );
  }

  /** The same for several moves at once: what one takes from a sum another may give back. */
  allFit(moves: readonly (readonly [from: number, to: number])[]): boolean {
    const cells = new Map<number, number>();
    for (const [from, to] of moves) {
      add(cells, from, -1);
      add(cells, to, 1);
    }
    if (!this.#isPossible || ![...cells].every(([cell, step]) => this.#cellFits(cell, step))) return false;
    const rows = new Map<number, number>();
    for (const [cell, step] of cells)
      for (const [row, times] of this.#rowsOf[cell] ?? none) add(rows, row, step * times);
    return [...rows].every(([row, step]) => this.#rowFits(row, step));
  }

  #cellFits(cell: number, step: number): boolean {
    const { lower, upper } = this.#knowledge.cells[cell] ?? { lower: 0, upper: 0 };
    return between((this.#counts[cell] ?? 0) + step, lower, upper);
  }

  #rowFits(row: number, step: number): boolean {
    const { lower, upper } = this.#knowledge.sums[row] ?? { lower: 0, upper: 0 };
    return between((this.#values[row] ?? 0) + step, lower, upper);
  }
}

const none: ReadonlyMap<number, number> = new Map();

const add = (to: Map<number, number>, key: number, by: number): void =>
  void to.set(key, (to.get(key) ?? 0) + by);

const between = (value: number, lower: number, upper: number): boolean => lower <= value && value <= upper;
