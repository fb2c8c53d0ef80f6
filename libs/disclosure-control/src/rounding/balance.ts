import { type CountTable, sumOf } from '../table/count-table.ts';
import { sumsAbove } from '../table/regions.ts';
import { type GroupLimit, proven } from './group-rule.ts';

/** A sum that a flip moves: how far it is from the truth, and whether it may be moved at will. */
interface Sum {
  error: number;
  readonly above: boolean;
}

/** A limit of the group rule, and how much of it is used: by what the cells prove, and by what is shown. */
interface Used {
  readonly limit: number;
  provenByCells: number;
  displayed: number;
}

/** What is balanced. */
export interface Balancing {
  readonly table: CountTable;
  readonly rounded: readonly number[];
  readonly limits: readonly GroupLimit[];
  readonly base: number;
  /** What published cells of areas, by their index, are to be shown as: no flip takes them away from it. */
  readonly aims?: ReadonlyMap<number, number>;
}

const lists = <Item>(size: number, items: readonly (readonly [readonly number[], Item])[]): Item[][] => {
  const by: Item[][] = Array.from({ length: size }, () => []);
  for (const [members, item] of items) for (const member of members) by[member]?.push(item);
  return by;
};

/**
 * Flips single cells to the other multiple beside them, so that sums of counties and the country that are further off
 * than base − 1 come nearer. Nearer than that is no aim, and no sum of an area leaves its bound: what the release
 * gives away stays as proven without the balance.
 */
export class Balance {
  readonly #base: number;
  readonly #counts: readonly number[];
  readonly #values: number[];
  readonly #areas: readonly string[];
  readonly #sums: Sum[][];
  readonly #limits: Used[][];

  constructor({ table, rounded, limits, base, aims }: Balancing) {
    this.#base = base;
    this.#counts = table.inner.map(({ count }) => count);
    this.#values = [...rounded];
    this.#areas = table.inner.map(({ labels }) => labels[0] ?? '');
    const errors = this.#counts.map((count, cell) => (rounded[cell] ?? 0) - count);
    const above = new Set(sumsAbove(table));
    this.#sums = lists(
      errors.length,
      table.published.map((cell, index) => {
        const aim = aims?.get(index);
        const error = aim === undefined ? sumOf(cell, errors) : sumOf(cell, rounded) - aim;
        return [cell.members, { error, above: above.has(cell) }];
      }),
    );
    this.#limits = lists(
      errors.length,
      limits.map(({ members, limit }) => {
        const values = members.map((member) => rounded[member] ?? 0);
        const provenByCells = values.reduce((sum, value) => sum + proven(value, base), 0);
        return [members, { limit, provenByCells, displayed: values.reduce((sum, value) => sum + value, 0) }];
      }),
    );
  }

  /**
   * Tries the cells in the order given, again and again until nothing helps: by themselves, and where an area would
   * leave its bound, together with a cell of the same area that goes the other way. Returns the balanced values.
   */
  settle(order: readonly number[]): readonly number[] {
    const own = Map.groupBy(order, (cell) => this.#areas[cell] ?? '');
    const flip = (cell: number): boolean => {
      if (!this.#helps(cell)) return false;
      if (this.#try([cell])) return true;
      const others = own.get(this.#areas[cell] ?? '') ?? [];
      return others.some((other) => this.#move(other) === -this.#move(cell) && this.#try([cell, other]));
    };
    while (order.filter(flip).length > 0);
    return this.#values;
  }

  /** How a cell would change if it went to the other multiple beside it: not at all where it is one. */
  #move(cell: number): number {
    const off = (this.#values[cell] ?? 0) - (this.#counts[cell] ?? 0);
    return off === 0 ? 0 : off > 0 ? -this.#base : this.#base;
  }

  #beyond(error: number): number {
    return Math.max(0, Math.abs(error) - this.#base + 1);
  }

  #helps(cell: number): boolean {
    const move = this.#move(cell);
    if (move === 0) return false;
    let change = 0;
    for (const { error, above } of this.#sums[cell] ?? [])
      if (above) change += this.#beyond(error + move) ** 2 - this.#beyond(error) ** 2;
    return change < 0;
  }

  /** Flips the cells, and back again where that does not help or is not allowed. */
  #try(cells: readonly number[]): boolean {
    const sums = [...new Set(cells.flatMap((cell) => this.#sums[cell] ?? []))];
    const before = sums.map(({ error }) => this.#beyond(error));
    for (const cell of cells) this.#flip(cell);
    let change = 0;
    for (const [index, { error, above }] of sums.entries())
      if (above) change += this.#beyond(error) ** 2 - (before[index] ?? 0) ** 2;
    const bounded = sums.every(
      ({ error, above }, index) => above || this.#beyond(error) <= (before[index] ?? 0),
    );
    if (change < 0 && bounded && cells.every((cell) => this.#withinLimits(cell))) return true;
    for (const cell of cells) this.#flip(cell);
    return false;
  }

  #flip(cell: number): void {
    const [value, move] = [this.#values[cell] ?? 0, this.#move(cell)];
    this.#values[cell] = value + move;
    for (const sum of this.#sums[cell] ?? []) sum.error += move;
    for (const used of this.#limits[cell] ?? []) {
      used.provenByCells += proven(value + move, this.#base) - proven(value, this.#base);
      used.displayed += move;
    }
  }

  #withinLimits(cell: number): boolean {
    return (this.#limits[cell] ?? []).every(
      ({ limit, provenByCells, displayed }) => provenByCells <= limit && displayed <= limit + this.#base - 1,
    );
  }
}
