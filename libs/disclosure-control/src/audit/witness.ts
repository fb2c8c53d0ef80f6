import type { Place, Relations } from './relations.ts';
import type { Released } from './released.ts';

const keyOf = ({ table, cell }: Place): string => `${String(table)}/${String(cell)}`;

interface Move {
  readonly place: Place;
  readonly by: number;
}

/** A difference of two sums that must stay within bounds: what is shown of it, and how each cell counts in it. */
interface Bond {
  readonly more: readonly Place[];
  readonly less: readonly Place[];
  readonly shown: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Looks for tables that fit everything that was released and have one cell moved: the released ones themselves, with one
 * cell moved in each that has to go along, one more that goes back in the first, and lifts where a part is shown as more
 * than its whole. Whatever is found is verified: no cell further than base − 1 from what it is shown as or below nobody, no
 * sum beyond its bound, and everything that the tables have together kept.
 */
export class Witness {
  readonly #tables: readonly Released[];
  readonly #bonds: readonly Bond[];
  readonly #known: readonly Bond[];
  readonly #of: ReadonlyMap<string, readonly Bond[]>;
  readonly #reach: number;
  readonly #sumsOf: readonly (readonly (readonly number[])[])[];
  readonly #lifts: readonly Move[];
  /** Whether the released tables themselves go together as they are. */
  readonly agrees: boolean;

  constructor(tables: readonly Released[], { shared, within = [], sums = [] }: Relations) {
    this.#tables = tables;
    this.#reach = Math.min(...tables.map(({ exactness }) => exactness.base - 1));
    this.#bonds = [
      ...shared.map(([one, other]) => this.#bond(one, other, 0, 0)),
      ...within.map(({ part, whole }) => this.#bond(whole, part, 0, Infinity)),
    ];
    this.#known = sums.map(({ places, lower, upper }) => this.#bond(places, [], lower, upper));
    const of = new Map<string, Bond[]>();
    for (const bond of this.#bonds)
      for (const key of bond.weights.keys()) of.set(key, [...(of.get(key) ?? []), bond]);
    this.#of = of;
    this.#sumsOf = tables.map(({ table: { inner, published } }) => {
      const own: number[][] = inner.map(() => []);
      published.forEach(({ members }, sum) => {
        for (const member of members) own[member]?.push(sum);
      });
      return own;
    });
    this.#lifts = this.#lifted(undefined);
    this.agrees = this.#fits(this.#lifts);
  }

  /** Whether the cell can be so much more (or less) than it is shown as, for all that the tables say together. */
  reaches(place: Place, by: number): boolean {
    if (!this.agrees) return false;
    const moves: Move[] = [{ place, by }];
    const back = this.#back(place, by);
    if (back === undefined) return false;
    moves.push(...back);
    const lifts = this.#lifts.some((lift) => lift.place.table === place.table)
      ? this.#lifted(place)
      : this.#lifts;
    const due = moves.map((move) => move.place);
    for (let next = due.shift(); next !== undefined; next = due.shift())
      for (const bond of this.#of.get(keyOf(next)) ?? []) {
        const off = beyond(bond, [...lifts, ...moves]);
        if (off === 0) continue;
        const follower = this.#movable(bond.less, off, moves) ?? this.#movable(bond.more, -off, moves);
        if (follower === undefined) return false;
        moves.push(follower);
        due.push(follower.place);
      }
    return this.#fits([...lifts, ...moves]);
  }

  /**
   * Where a part is shown as more than its whole, cells of the whole that are more: each in an area of its own, and none in
   * the area of the place, which is to move itself.
   */
  #lifted(avoided: Place | undefined): readonly Move[] {
    const lifts: Move[] = [];
    const taken = new Set(avoided === undefined ? [] : [this.#areaOf(avoided)]);
    for (const bond of this.#bonds.filter(({ upper }) => upper === Infinity))
      for (const place of bond.more) {
        const missing = -beyond(bond, lifts);
        if (missing <= 0) break;
        const area = this.#areaOf(place);
        if (taken.has(area)) continue;
        taken.add(area);
        lifts.push({ place, by: Math.min(missing, this.#reach) });
      }
    return lifts;
  }

  #areaOf({ table, cell }: Place): string {
    return `${String(table)}/${this.#tables[table]?.table.inner[cell]?.labels[0] ?? ''}`;
  }

  /** Where a known sum would be left, another cell of it goes back so far; undefined where none can. */
  #back(place: Place, by: number): readonly Move[] | undefined {
    const moves = [{ place, by }];
    const left = this.#known.find((bond) => beyond(bond, moves) !== 0);
    if (left === undefined) return [];
    const rest = -beyond(left, moves);
    const free = left.more.filter(
      (one) => one.table === place.table && one.cell !== place.cell && this.#value(one) + rest >= 0,
    );
    const other = free.find((one) => this.#isBoundAlike(one, place)) ?? free[0];
    return other === undefined ? undefined : [{ place: other, by: rest }];
  }

  /** Whether two cells count in the same bonds: what goes back in one then takes along no more than the other does. */
  #isBoundAlike(one: Place, other: Place): boolean {
    const [bonds, others] = [this.#of.get(keyOf(one)) ?? [], this.#of.get(keyOf(other)) ?? []];
    return bonds.length === others.length && bonds.every((bond, index) => bond === others[index]);
  }

  /** A cell on that side that can go along, in a table where none has moved yet. */
  #movable(side: readonly Place[], by: number, moves: readonly Move[]): Move | undefined {
    if (Math.abs(by) > this.#reach) return undefined;
    const moved = new Set(moves.map(({ place }) => place.table));
    const place = side.find((one) => !moved.has(one.table) && this.#value(one) + by >= 0);
    return place === undefined ? undefined : { place, by };
  }

  #fits(moves: readonly Move[]): boolean {
    return (
      [...this.#bonds, ...this.#known].every((bond) => beyond(bond, moves) === 0) && this.#inBounds(moves)
    );
  }

  /** Each table by itself: its cells, and its sums. */
  #inBounds(moves: readonly Move[]): boolean {
    const cells = new Map<string, number>();
    const sums = new Map<string, number>();
    for (const { place, by } of moves) {
      const moved = (cells.get(keyOf(place)) ?? 0) + by;
      cells.set(keyOf(place), moved);
      if (Math.abs(moved) > this.#reach || this.#value(place) + moved < 0) return false;
      for (const sum of this.#sumsOf[place.table]?.[place.cell] ?? []) {
        const key = keyOf({ table: place.table, cell: sum });
        sums.set(key, (sums.get(key) ?? 0) + by);
      }
    }
    return [...sums].every(([key, off]) => {
      const [table = 0, sum = 0] = key.split('/').map(Number);
      return Math.abs(off) <= (this.#tables[table]?.exactness.bounds[sum] ?? 0);
    });
  }

  #bond(more: readonly Place[], less: readonly Place[], lower: number, upper: number): Bond {
    const weights = new Map<string, number>();
    for (const place of more) weights.set(keyOf(place), 1);
    for (const place of less) weights.set(keyOf(place), -1);
    const sum = (side: readonly Place[]) => side.reduce((all, place) => all + this.#value(place), 0);
    return { more, less, shown: sum(more) - sum(less), weights, lower, upper };
  }

  #value({ table, cell }: Place): number {
    return this.#tables[table]?.rounded[cell] ?? 0;
  }
}

/** How far the moves take a bond beyond its bounds: 0 where it is kept. */
const beyond = ({ shown, weights, lower, upper }: Bond, moves: readonly Move[]): number => {
  const value = moves.reduce((sum, { place, by }) => sum + (weights.get(keyOf(place)) ?? 0) * by, shown);
  if (value < lower) return value - lower;
  return value > upper ? value - upper : 0;
};
