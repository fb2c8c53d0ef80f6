import type { Knowledge } from './knowledge.ts';

/** How far one inner cell can be moved by itself without contradicting anything that is known. */
interface Room {
  readonly down: number;
  readonly up: number;
}

/**
 * Shows how wide an interval is at least, without a solver: the released table with one inner cell moved is a table of
 * whole persons that fits all that is known, so the truth could be it.
 */
export class Witnesses {
  readonly #rooms: readonly Room[];

  constructor(knowledge: Knowledge, values: readonly number[]) {
    const downs = knowledge.cells.map(({ lower }, cell) => (values[cell] ?? 0) - lower);
    const ups = knowledge.cells.map(({ upper }, cell) => upper - (values[cell] ?? 0));
    let fits = [...downs, ...ups].every((room) => room >= 0);
    for (const { terms, lower, upper } of knowledge.sums) {
      const sum = terms.reduce((total, [cell, weight]) => total + weight * (values[cell] ?? 0), 0);
      fits &&= lower <= sum && sum <= upper;
      for (const [cell] of terms) {
        downs[cell] = Math.min(downs[cell] ?? 0, sum - lower);
        ups[cell] = Math.min(ups[cell] ?? 0, upper - sum);
      }
    }
    // a number known beside may rule out the released table itself: then no move of a single cell shows anything
    const room = (most: number | undefined): number => (fits ? Math.floor(most ?? 0) : 0);
    this.#rooms = downs.map((down, cell) => ({ down: room(down), up: room(ups[cell]) }));
  }

  /**
   * Whether the number of a whole without a part (or of the whole itself) can lie at two places so far apart: one cell of it
   * as far down as it can, and one as far up.
   *
   * @param part members of the whole, rising as its own.
   */
  isAsWide(whole: readonly number[], part: readonly number[], promised: number): boolean {
    let [down, up, next] = [0, 0, 0];
    for (const cell of whole) {
      if (cell === part[next]) {
        next += 1;
        continue;
      }
      const room = this.#rooms[cell] ?? { down: 0, up: 0 };
      down = Math.max(down, room.down);
      up = Math.max(up, room.up);
      if (down + up >= promised) return true;
    }
    return down + up >= promised;
  }
}
