/** How far the work has come, for the person at the keyboard. */
export type Tell = (line: string) => void;

const EVERY = 50;

/** Tells how many areas are done, now and then and at the end. */
export const shown =
  (what: string, tell: Tell) =>
  (done: number, of: number): void => {
    if (done === of || done % EVERY === 0) tell(`  ${what} ${String(done)} of ${String(of)} areas`);
  };
