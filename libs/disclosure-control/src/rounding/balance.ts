import { type CountTable, type PublishedCell, sumOf, TOTAL } from '../table/count-table.ts';
import { sumsAbove } from '../table/regions.ts';
import { type GroupLimit, proven, SPARED } from './group-rule.ts';

/** A sum that a flip moves: how far it is from the truth, and whether it may be moved at will. */
interface Sum {
  error: number;
  readonly above: boolean;
  /** Everybody of a county or of the country: other tables count the same persons, and are to show the same. */
  readonly total: boolean;
  /** Another table is divided by the same, and is to show the same of it. */
  readonly shared: boolean;
  /** How much more is shown than there may be at most. */
  over: number;
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
  /** As how much published cells, by their index, may be shown at most: no flip takes them further above it. */
  readonly caps?: ReadonlyMap<number, number>;
  /** A dimension that another table about the same persons is divided by too. */
  readonly alsoDividedBy?: string | undefined;
  /** Cells that may not go up. */
  readonly barred?: ReadonlySet<number>;
  /** What cells were shown as by an earlier release: what is shown so is not flipped. */
  readonly stays?: ReadonlyMap<number, number>;
  /** Whether totals that lie well already stay so from the beginning. */
  readonly keepsTotals?: boolean;
}

/** What it costs that a total lies where no other table can show it: more than any other sum can be off. */
const TOTAL_OFF = 1_000;
/** The same for a sum that another table is to show too: less than for a total. */
const SHARED_OFF = 100;

const lists = <Item>(size: number, items: readonly (readonly [readonly number[], Item])[]): Item[][] => {
  const by: Item[][] = Array.from({ length: size }, () => []);
  for (const [members, item] of items) for (const member of members) by[member]?.push(item);
  return by;
};

/**
 * Flips single cells to the other multiple beside them, so that sums of counties and the country that are further off
 * than base − 1 come nearer. Nearer than that is no aim, and no sum of an area leaves its bound: what the release
 * gives away stays as proven without the balance.
 *
 * Source: PLSrounding of Statistics Norway (SmallCountRounding, MIT) balances sums by a search too; the dead zone below the base is our own.
 */
export class Balance {
  readonly #base: number;
  readonly #counts: readonly number[];
  readonly #values: number[];
  readonly #areas: readonly string[];
  readonly #sums: Sum[][];
  readonly #limits: Used[][];
  readonly #barred: ReadonlySet<number>;
  readonly #stays: ReadonlyMap<number, number>;
  readonly #keepsTotals: boolean;
  /** Nothing at first: a total that nobody may move would hold the others where they are. */
  #totalOff = 0;
  #sharedOff = 0;

  constructor(balancing: Balancing) {
    const { table, rounded, limits, base, aims, caps, alsoDividedBy, barred, stays, keepsTotals } = balancing;
    this.#keepsTotals = keepsTotals ?? false;
    this.#stays = stays ?? new Map();
    this.#barred = barred ?? new Set();
    this.#base = base;
    this.#counts = table.inner.map(({ count }) => count);
    this.#values = [...rounded];
    this.#areas = table.inner.map(({ labels }) => labels[0] ?? '');
    const errors = this.#counts.map((count, cell) => (rounded[cell] ?? 0) - count);
    const above = new Set(sumsAbove(table));
    const dimension = alsoDividedBy === undefined ? -1 : table.dimensions.indexOf(alsoDividedBy);
    const isShared = ({ labels }: PublishedCell): boolean =>
      dimension > 0 && labels.every((label, at) => (label === TOTAL) === (at !== 0 && at !== dimension));
    this.#sums = lists(
      errors.length,
      table.published.map((cell, index) => {
        const aim = aims?.get(index);
        const error = aim === undefined ? sumOf(cell, errors) : sumOf(cell, rounded) - aim;
        const total = above.has(cell) && cell.labels.slice(1).every((label) => label === TOTAL);
        const over = sumOf(cell, rounded) - (caps?.get(index) ?? Infinity);
        const shared = above.has(cell) && isShared(cell);
        return [cell.members, { error, above: above.has(cell), total, shared, over }];
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
      if (!this.#may(cell) || !this.#helps(cell)) return false;
      if (this.#try([cell])) return true;
      const others = own.get(this.#areas[cell] ?? '') ?? [];
      return others.some(
        (other) => this.#may(other) && this.#move(other) === -this.#move(cell) && this.#try([cell, other]),
      );
    };
    const settleAll = () => {
      while (order.filter(flip).length > 0);
    };
    if (!this.#keepsTotals) settleAll();
    this.#totalOff = TOTAL_OFF;
    this.#sharedOff = SHARED_OFF;
    settleAll();
    return this.#values;
  }

  /** How a cell would change if it went to the other multiple beside it: not at all where it is one. */
  #move(cell: number): number {
    const off = (this.#values[cell] ?? 0) - (this.#counts[cell] ?? 0);
    return off === 0 ? 0 : off > 0 ? -this.#base : this.#base;
  }

  /** What an audit has barred goes down at most, and what is shown as it was before stays. */
  #may(cell: number): boolean {
    if (this.#stays.get(cell) === this.#values[cell]) return false;
    return !this.#barred.has(cell) || this.#move(cell) < 0;
  }

  #beyond(error: number): number {
    return Math.max(0, Math.abs(error) - this.#base + 1);
  }

  /** How bad it is that a sum above areas is so far off. A total comes first in the end: it lies where each other table can show it too. */
  #badness({ above, total, shared }: Sum, error: number): number {
    if (!above) return 0;
    const beyond = this.#beyond(error) ** 2;
    if (shared && beyond > 0) return beyond + this.#sharedOff;
    return total && (beyond > 0 || error > this.#base - 1 - SPARED) ? beyond + this.#totalOff : beyond;
  }

  #helps(cell: number): boolean {
    const move = this.#move(cell);
    if (move === 0) return false;
    let change = 0;
    for (const sum of this.#sums[cell] ?? [])
      change += this.#badness(sum, sum.error + move) - this.#badness(sum, sum.error);
    return change < 0;
  }

  /** Flips the cells, and back again where that does not help or is not allowed. */
  #try(cells: readonly number[]): boolean {
    const sums = [...new Set(cells.flatMap((cell) => this.#sums[cell] ?? []))];
    const before = sums.map(({ error, over }) => ({ error, over }));
    for (const cell of cells) this.#flip(cell);
    let change = 0;
    let bounded = true;
    for (const [index, sum] of sums.entries()) {
      const { error = 0, over = 0 } = before[index] ?? {};
      change += this.#badness(sum, sum.error) - this.#badness(sum, error);
      bounded &&= sum.above || this.#beyond(sum.error) <= this.#beyond(error);
      bounded &&= sum.over <= Math.max(0, over);
    }
    if (change < 0 && bounded && cells.every((cell) => this.#withinLimits(cell))) return true;
    for (const cell of cells) this.#flip(cell);
    return false;
  }

  #flip(cell: number): void {
    const [value, move] = [this.#values[cell] ?? 0, this.#move(cell)];
    this.#values[cell] = value + move;
    for (const sum of this.#sums[cell] ?? []) {
      sum.error += move;
      sum.over += move;
    }
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
