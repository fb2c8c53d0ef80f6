/** Chance that can be repeated: the same seed draws the same world. */
export interface Chance {
  /** True one time of `times`. */
  readonly one: (times: number) => boolean;
  readonly of: <T>(all: readonly T[]) => T;
}

/** A linear congruential generator (Numerical Recipes): plain, and good enough to draw lots. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    one: (times) => next() < 1 / times,
    of: (all) => {
      const drawn = all[Math.floor(next() * all.length)];
      if (drawn === undefined) throw new Error('Nothing to draw from');
      return drawn;
    },
  };
};
