/** A stream of numbers that looks random and is always the same for the same seed and stream number. */
export interface Dice {
  /** A number from 0 up to, but not including, 1. */
  readonly roll: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** One key, as often as its weight says. */
  readonly weighted: <Key extends string>(
    weights: Readonly<Partial<Record<Key, number>>>,
    keys: readonly Key[],
  ) => Key;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, so that the streams of 20 000 people never meet. */
const sfc32 = (seed: number, stream: number): (() => number) => {
  let [a, b, c, counter] = [seed | 0, stream | 0, (seed ^ 0x5bf03635) | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) next();
  return next;
};

export const diceOf = (seed: number, stream: number): Dice => {
  const roll = sfc32(seed, stream);
  const whole = (from: number, to: number): number => from + Math.floor(roll() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    let missing = Math.min(count, items.length);
    return items.filter((_item, index) => {
      const taken = roll() * (items.length - index) < missing;
      if (taken) missing -= 1;
      return taken;
    });
  };
  const weighted = <Key extends string>(
    weights: Readonly<Partial<Record<Key, number>>>,
    keys: readonly Key[],
  ): Key => {
    let left = roll() * keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
    const chosen = keys.find((key) => (left -= weights[key] ?? 0) < 0);
    return chosen ?? pick(keys);
  };
  return { roll, whole, chance: (probability) => roll() < probability, pick, some, weighted };
};
