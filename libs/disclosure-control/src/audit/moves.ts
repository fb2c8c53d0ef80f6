import type { Place } from './relations.ts';
import type { Released } from './released.ts';

export interface Move {
  readonly place: Place;
  readonly by: number;
}

/** A difference of two sums that must stay within bounds. */
export interface Bond {
  readonly more: readonly Place[];
  readonly less: readonly Place[];
  readonly lower: number;
  readonly upper: number;
  /** A sum of one table that is known, and not one that another table has to follow. */
  readonly isKnown: boolean;
}

/** What is the same however cells are moved: where each cell counts, and what every sum is shown as. */
interface Ground {
  readonly begins: readonly number[];
  readonly values: readonly number[];
  /** For each cell the bonds that it counts in, the weight after each. */
  readonly bondsOf: readonly (readonly number[])[];
  readonly weightsOf: readonly (readonly number[])[];
  readonly bonds: readonly Bond[];
  readonly shown: readonly number[];
  /** Bonds that are left while nothing is moved. */
  readonly left: readonly number[];
  /** For each cell the published sums that it is part of, and how far each may be off. */
  readonly sumsOf: readonly (readonly number[])[];
  readonly mostOff: readonly number[];
  readonly reach: number;
}

const groundOf = (tables: readonly Released[], bonds: readonly Bond[], reach: number): Ground => {
  let size = 0;
  const begins = tables.map(({ rounded }) => (size += rounded.length) - rounded.length);
  const values = tables.flatMap(({ rounded }) => rounded);
  const [bondsOf, weightsOf, sumsOf] = [0, 1, 2].map(() => values.map((): number[] => []));
  const shown = bonds.map(({ more, less }, bond) => {
    let sum = 0;
    for (const [side, weight] of [[more, 1] as const, [less, -1] as const])
      for (const { table, cell } of side) {
        const at = (begins[table] ?? 0) + cell;
        sum += weight * (values[at] ?? 0);
        bondsOf?.[at]?.push(bond);
        weightsOf?.[at]?.push(weight);
      }
    return sum;
  });
  const mostOff: number[] = [];
  for (const [index, { table, exactness }] of tables.entries())
    table.published.forEach(({ members }, sum) => {
      for (const member of members) sumsOf?.[(begins[index] ?? 0) + member]?.push(mostOff.length);
      mostOff.push(exactness.bounds[sum] ?? 0);
    });
  const left = [...bonds.keys()].filter((bond) => outside(bonds[bond], shown[bond] ?? 0) !== 0);
  return {
    ...{ begins, values, bonds, shown, left, mostOff, reach },
    ...{ bondsOf: bondsOf ?? [], weightsOf: weightsOf ?? [], sumsOf: sumsOf ?? [] },
  };
};

const outside = (bond: Bond | undefined, value: number): number => {
  if (bond === undefined) return 0;
  if (value < bond.lower) return value - bond.lower;
  return value > bond.upper ? value - bond.upper : 0;
};

/** Cells of several tables moved away from what is shown, and whether everything that is known is kept. */
export class Moves {
  readonly #ground: Ground;
  readonly #cells: Int32Array;
  readonly #bonds: Int32Array;
  readonly #sums: Int32Array;
  readonly #made: Move[] = [];

  constructor(tables: readonly Released[], bonds: readonly Bond[], reach: number, ground?: Ground) {
    this.#ground = ground ?? groundOf(tables, bonds, reach);
    this.#cells = new Int32Array(this.#ground.values.length);
    this.#bonds = new Int32Array(this.#ground.bonds.length);
    this.#sums = new Int32Array(this.#ground.mostOff.length);
  }

  /** The same tables with nothing moved. */
  apart(): Moves {
    return new Moves([], [], 0, this.#ground);
  }

  make(move: Move): void {
    this.#made.push(move);
    this.#add(move, 1);
  }

  /** Moves everything back. */
  clear(): void {
    for (const move of this.#made.splice(0)) this.#add(move, -1);
  }

  /** The bonds that a cell counts in, by their index. */
  bondsOf(place: Place): readonly number[] {
    return this.#ground.bondsOf[this.#at(place)] ?? [];
  }

  /** How far a bond is beyond its bounds: 0 where it is kept. */
  beyond(bond: number): number {
    const { bonds, shown } = this.#ground;
    return outside(bonds[bond], (shown[bond] ?? 0) + (this.#bonds[bond] ?? 0));
  }

  /** Whether every bond is kept, and each table by itself: its cells, and its sums. What nothing has touched is as shown. */
  fit(): boolean {
    const { left, sumsOf, mostOff, values, reach } = this.#ground;
    if (left.some((bond) => this.beyond(bond) !== 0)) return false;
    return this.#made.every(({ place }) => {
      const at = this.#at(place);
      const moved = this.#cells[at] ?? 0;
      return (
        Math.abs(moved) <= reach &&
        (values[at] ?? 0) + moved >= 0 &&
        this.bondsOf(place).every((bond) => this.beyond(bond) === 0) &&
        (sumsOf[at] ?? []).every((sum) => Math.abs(this.#sums[sum] ?? 0) <= (mostOff[sum] ?? 0))
      );
    });
  }

  #at({ table, cell }: Place): number {
    return (this.#ground.begins[table] ?? 0) + cell;
  }

  #add({ place, by }: Move, times: number): void {
    const at = this.#at(place);
    const { bondsOf, weightsOf, sumsOf } = this.#ground;
    this.#cells[at] = (this.#cells[at] ?? 0) + times * by;
    const weights = weightsOf[at] ?? [];
    (bondsOf[at] ?? []).forEach((bond, index) => {
      this.#bonds[bond] = (this.#bonds[bond] ?? 0) + times * by * (weights[index] ?? 0);
    });
    for (const sum of sumsOf[at] ?? []) this.#sums[sum] = (this.#sums[sum] ?? 0) + times * by;
  }
}
