// who reads the progress may go away before we do (a closed terminal, «npm start | head»): that is no reason to fall
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

/** Progress for the person at the keyboard. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Say what is being done, do it, and say how many seconds it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  say(`  ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
