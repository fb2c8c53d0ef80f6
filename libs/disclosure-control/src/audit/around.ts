import type { Knowledge } from './knowledge.ts';

/** All that is known of some cells, whatever the others are. */
export interface Alone {
  readonly knowledge: Knowledge;
  /** Where a cell stands among the chosen ones; undefined for another. */
  readonly at: (cell: number) => number | undefined;
}

/** The same, given what every other cell is taken to be. A table that fits this fits all that is known. */
export interface Around extends Alone {
  /** The table with these in the chosen cells, by where they stand, and in every other cell what it is taken to be. */
  readonly whole: (chosen: readonly number[]) => (cell: number) => number;
}

/**
 * Takes a few cells out of all that is known, so that a small question can be answered first: some of the other cells are
 * taken to be as they truly are, and the rest as shown.
 */
export class Surroundings {
  readonly #knowledge: Knowledge;
  readonly #counts: readonly number[];
  readonly #shown: readonly number[];
  readonly #values: readonly number[];
  readonly #rowsOf: readonly (readonly (readonly [row: number, times: number])[])[];

  constructor(knowledge: Knowledge, counts: readonly number[], shown: readonly number[]) {
    const rowsOf: (readonly [number, number])[][] = shown.map(() => []);
    for (const [row, { terms }] of knowledge.sums.entries())
      for (const [cell, times] of terms) rowsOf[cell]?.push([row, times]);
    this.#knowledge = knowledge;
    this.#counts = counts;
    this.#shown = shown;
    this.#rowsOf = rowsOf;
    this.#values = knowledge.sums.map(({ terms }) =>
      terms.reduce((sum, [cell, times]) => sum + times * (shown[cell] ?? 0), 0),
    );
  }

  /** What is known of these cells alone, whatever the others are: who cannot be elsewhere by this cannot be by all. */
  alone(cells: readonly number[]): Alone {
    const places = new Map(cells.map((cell, place) => [cell, place]));
    const rows = new Set(cells.flatMap((cell) => (this.#rowsOf[cell] ?? []).map(([row]) => row)));
    const sums = [...rows].flatMap((row) => {
      const own = this.#knowledge.sums[row];
      if (own?.terms.every(([cell]) => places.has(cell)) !== true) return [];
      return [{ ...own, terms: own.terms.map(([cell, times]) => [places.get(cell) ?? 0, times] as const) }];
    });
    return {
      knowledge: { cells: cells.flatMap((cell) => this.#knowledge.cells[cell] ?? []), sums },
      at: (cell) => places.get(cell),
    };
  }

  /** What is known of these cells; undefined where the others cannot be what they are taken to be. */
  of(cells: readonly number[], asTrue: readonly number[]): Around | undefined {
    const places = new Map(cells.map((cell, place) => [cell, place]));
    const trueCells = new Set(asTrue);
    const inside = new Map<number, { readonly terms: [number, number][]; others: number }>();
    const add = (cell: number, by: (times: number) => number, place?: number): void => {
      for (const [row, times] of this.#rowsOf[cell] ?? []) {
        const own = inside.get(row) ?? { terms: [], others: this.#values[row] ?? 0 };
        own.others += by(times);
        if (place !== undefined) own.terms.push([place, times]);
        inside.set(row, own);
      }
    };
    for (const [cell, place] of places) add(cell, (times) => -times * (this.#shown[cell] ?? 0), place);
    for (const cell of trueCells) {
      const more = (this.#counts[cell] ?? 0) - (this.#shown[cell] ?? 0);
      if (more !== 0 && !places.has(cell)) add(cell, (times) => times * more);
    }
    const sums = [...inside].map(([row, { terms, others }]) => {
      const { lower, upper } = this.#knowledge.sums[row] ?? { lower: -Infinity, upper: Infinity };
      return { terms, lower: lower - others, upper: upper - others };
    });
    if (sums.some(({ terms, lower, upper }) => terms.length === 0 && (lower > 0 || upper < 0)))
      return undefined;
    return {
      knowledge: {
        cells: cells.flatMap((cell) => this.#knowledge.cells[cell] ?? []),
        sums: sums.filter(({ terms }) => terms.length > 0),
      },
      at: (cell) => places.get(cell),
      whole: (chosen) => (cell) => {
        const place = places.get(cell);
        if (place !== undefined) return chosen[place] ?? 0;
        return (trueCells.has(cell) ? this.#counts : this.#shown)[cell] ?? 0;
      },
    };
  }
}
