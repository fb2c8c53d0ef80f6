/** What was measured of one question, asked in two ways, turn about. In milliseconds. */
export interface Compared {
  readonly question: string;
  readonly notMine: number;
  readonly notThere: number;
}

/** The middle of several durations. */
export const median = (durations: readonly number[]): number =>
  durations.toSorted((one, other) => one - other)[Math.floor(durations.length / 2)] ?? NaN;

/** How far apart the two medians are, as a share of the larger. */
export const difference = ({ notMine, notThere }: Compared): number =>
  Math.abs(notMine - notThere) / Math.max(notMine, notThere);

const timed = async (call: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await call();
  return performance.now() - began;
};

/** Asks both `calls` times, one after the other, after a tenth as many that do not count. `after` each, outside the time. */
export const compare = async (
  question: string,
  calls: number,
  notMine: () => Promise<void>,
  notThere: () => Promise<void>,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<Compared> => {
  const [mine, there]: [number[], number[]] = [[], []];
  const ask = async (call: () => Promise<void>, durations: number[]): Promise<void> => {
    durations.push(await timed(call));
    await after();
  };
  for (let call = 0; call < calls / 10; call += 1) {
    await ask(notMine, []);
    await ask(notThere, []);
  }
  for (let call = 0; call < calls; call += 1) {
    // who is asked first changes, so that neither always comes after the other
    if (call % 2 === 0) await ask(notMine, mine);
    await ask(notThere, there);
    if (call % 2 === 1) await ask(notMine, mine);
  }
  return { question, notMine: median(mine), notThere: median(there) };
};
