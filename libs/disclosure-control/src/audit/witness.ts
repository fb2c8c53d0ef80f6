import type { Released } from './released.ts';

/** An inner cell of one of several tables. */
export interface Place {
  readonly table: number;
  readonly cell: number;
}

/** Two sums, of cells of two tables, that count the same persons. */
export type Shared = readonly [one: readonly Place[], other: readonly Place[]];

const keyOf = ({ table, cell }: Place): string => `${String(table)}/${String(cell)}`;

/** Moves of single cells, at most one in each table. */
type Moves = ReadonlyMap<number, { readonly cell: number; readonly by: number }>;

/**
 * Looks for tables that fit everything that was released and have one cell moved: the released ones themselves, with at
 * most one cell moved in each. By so little a move no sum of a table leaves its bound, for none is promised to be nearer
 * than base − 1; so only the shared sums have to be kept, and no cell may become less than nobody.
 */
export class Witness {
  readonly #tables: readonly Released[];
  readonly #shared: readonly Shared[];
  readonly #of: ReadonlyMap<string, readonly Shared[]>;

  constructor(tables: readonly Released[], shared: readonly Shared[]) {
    this.#tables = tables;
    this.#shared = shared;
    const of = new Map<string, Shared[]>();
    for (const pair of shared)
      for (const place of pair.flat()) of.set(keyOf(place), [...(of.get(keyOf(place)) ?? []), pair]);
    this.#of = of;
  }

  /** Whether the released tables agree on every shared sum as they are. */
  get agrees(): boolean {
    return this.#shared.every(([one, other]) => this.#shown(one) === this.#shown(other));
  }

  /** Whether the cell can be so much more (or less) than it is shown as, for all that the tables say together. */
  reaches({ table, cell }: Place, by: number): boolean {
    if (!this.agrees) return false;
    if (by === 0) return true;
    const moves = new Map([[table, { cell, by }]]);
    const due = [{ table, cell }];
    for (let place = due.shift(); place !== undefined; place = due.shift())
      for (const pair of this.#of.get(keyOf(place)) ?? []) {
        const next = this.#follow(pair, moves, by);
        if (next === 'impossible') return false;
        if (next !== 'kept') {
          moves.set(next.table, { cell: next.cell, by });
          due.push(next);
        }
      }
    return this.#shared.every((pair) => this.#offBy(pair, moves) === 0);
  }

  /** The cell on the side that has not moved yet that can move along. */
  #follow(pair: Shared, moves: Moves, by: number): Place | 'kept' | 'impossible' {
    const off = this.#offBy(pair, moves);
    if (off === 0) return 'kept';
    const behind = off === by ? pair[1] : pair[0];
    const found = behind.find((place) => !moves.has(place.table) && this.#value(place) + by >= 0);
    return found ?? 'impossible';
  }

  #offBy([one, other]: Shared, moves: Moves): number {
    const moved = (side: readonly Place[]): number =>
      side.reduce((sum, { table, cell }) => {
        const move = moves.get(table);
        return sum + (move?.cell === cell ? move.by : 0);
      }, 0);
    return moved(one) - moved(other);
  }

  #value({ table, cell }: Place): number {
    return this.#tables[table]?.rounded[cell] ?? 0;
  }

  #shown(side: readonly Place[]): number {
    return side.reduce((sum, place) => sum + this.#value(place), 0);
  }
}
