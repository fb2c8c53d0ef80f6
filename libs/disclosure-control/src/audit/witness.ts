import type { Place, Relations } from './relations.ts';
import type { Released } from './released.ts';
import { liftsBetween } from './lifts.ts';
import { type Bond, type Move, Moves } from './moves.ts';

/**
 * Looks for tables that fit everything that was released and have one cell moved: the released ones themselves, with one
 * cell moved in each that has to go along, one more that goes back in the first, and lifts where a part is shown as more
 * than its whole. Whatever is found is verified: no cell further than base − 1 from what it is shown as or below nobody, no
 * sum beyond its bound, and everything that the tables have together kept.
 */
export class Witness {
  readonly #tables: readonly Released[];
  readonly #bonds: readonly Bond[];
  readonly #moves: Moves;
  readonly #reach: number;
  readonly #lifts: readonly Move[];
  /** Where two looks at a cell differ: the ways to begin from. */
  readonly #between: readonly (readonly Move[])[];
  /** Whether the released tables themselves go together as they are. */
  readonly agrees: boolean;

  constructor(tables: readonly Released[], { shared, within = [], sums = [], looks = [] }: Relations) {
    this.#tables = tables;
    this.#reach = Math.min(...tables.map(({ exactness }) => exactness.base - 1));
    this.#bonds = [
      ...shared.map(([more, less]) => ({ more, less, lower: 0, upper: 0, isKnown: false })),
      ...within.map(({ part, whole }) => ({
        ...{ more: whole, less: part, lower: 0, upper: Infinity, isKnown: false },
      })),
      ...sums.map(({ places, lower, upper }) => ({ more: places, less: [], lower, upper, isKnown: true })),
      ...looks.map(({ now, before, most }) => ({
        ...{ more: [now], less: [before], lower: -most, upper: most, isKnown: false },
      })),
    ];
    this.#moves = new Moves(tables, this.#bonds, this.#reach);
    this.#lifts = this.#lifted(undefined);
    this.#between = liftsBetween(tables, looks, this.#reach).filter((moves) =>
      this.#fits([...this.#lifts, ...moves]),
    );
    this.agrees = this.#between.length > 0;
  }

  /** Whether the cell can be so much more (or less) than it is shown as, for all that the tables say together. */
  reaches(place: Place, by: number): boolean {
    const lifts = this.#lifts.some((lift) => lift.place.table === place.table)
      ? this.#lifted(place)
      : this.#lifts;
    return this.#between.some((between) => this.#reachesFrom([...lifts, ...between], between, place, by));
  }

  #reachesFrom(lifts: readonly Move[], between: readonly Move[], place: Place, by: number): boolean {
    const own = between
      .filter(({ place: { table, cell } }) => table === place.table && cell === place.cell)
      .reduce((sum, lift) => sum + lift.by, 0);
    const first = { place, by: by - own };
    try {
      this.#moves.make(first);
      const back = this.#back(place);
      if (back === undefined) return false;
      for (const move of [...back, ...lifts]) this.#moves.make(move);
      const due = [first, ...back];
      const moved = new Set(due.map((move) => move.place.table));
      for (let next = due.shift(); next !== undefined; next = due.shift())
        for (const bond of this.#moves.bondsOf(next.place)) {
          const off = this.#moves.beyond(bond);
          if (off === 0 || this.#bonds[bond]?.isKnown === true) continue;
          const follower = this.#follower(bond, off, moved);
          if (follower === undefined) return false;
          this.#moves.make(follower);
          moved.add(follower.place.table);
          due.push(follower);
        }
      return this.#moves.fit();
    } finally {
      this.#moves.clear();
    }
  }

  /**
   * Where a part is shown as more than its whole, cells of the whole that are more: each in an area of its own, and none in
   * the area of the place, which is to move itself.
   */
  #lifted(avoided: Place | undefined): readonly Move[] {
    const lifts: Move[] = [];
    const taken = new Set(avoided === undefined ? [] : [this.#areaOf(avoided)]);
    const moves = this.#moves.apart();
    for (const [index, { more, upper }] of this.#bonds.entries()) {
      if (upper !== Infinity) continue;
      for (const place of more) {
        const missing = -moves.beyond(index);
        if (missing <= 0) break;
        const area = this.#areaOf(place);
        if (taken.has(area)) continue;
        taken.add(area);
        const lift = { place, by: Math.min(missing, this.#reach) };
        lifts.push(lift);
        moves.make(lift);
      }
    }
    return lifts;
  }

  #areaOf({ table, cell }: Place): string {
    return `${String(table)}/${this.#tables[table]?.table.inner[cell]?.labels[0] ?? ''}`;
  }

  /** Where a known sum would be left by the one move, another cell of it goes back so far; undefined where none can. */
  #back(place: Place): readonly Move[] | undefined {
    const left = this.#moves
      .bondsOf(place)
      .find((bond) => this.#bonds[bond]?.isKnown === true && this.#moves.beyond(bond) !== 0);
    if (left === undefined) return [];
    const rest = -this.#moves.beyond(left);
    const free = (this.#bonds[left]?.more ?? []).filter(
      (one) => one.table === place.table && one.cell !== place.cell && this.#value(one) + rest >= 0,
    );
    const other = free.find((one) => this.#isBoundAlike(one, place)) ?? free[0];
    return other === undefined ? undefined : [{ place: other, by: rest }];
  }

  /** Whether two cells count in the same bonds: what goes back in one then takes along no more than the other does. */
  #isBoundAlike(one: Place, other: Place): boolean {
    const [bonds, others] = [this.#moves.bondsOf(one), this.#moves.bondsOf(other)];
    return bonds.length === others.length && bonds.every((bond, index) => bond === others[index]);
  }

  /** A cell that can go along, in a table where none has moved yet. */
  #follower(bond: number, off: number, moved: ReadonlySet<number>): Move | undefined {
    const { more = [], less = [] } = this.#bonds[bond] ?? {};
    return this.#movable(less, off, moved) ?? this.#movable(more, -off, moved);
  }

  #movable(side: readonly Place[], by: number, moved: ReadonlySet<number>): Move | undefined {
    if (Math.abs(by) > this.#reach) return undefined;
    const place = side.find((one) => !moved.has(one.table) && this.#value(one) + by >= 0);
    return place === undefined ? undefined : { place, by };
  }

  #fits(moves: readonly Move[]): boolean {
    const apart = this.#moves.apart();
    for (const move of moves) apart.make(move);
    return apart.fit();
  }

  #value({ table, cell }: Place): number {
    return this.#tables[table]?.rounded[cell] ?? 0;
  }
}
