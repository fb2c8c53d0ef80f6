/** Two presses within this time are one wish. */
export const twiceWithinMilliseconds = 700;

/** Says at the second of two presses in a row that they were two: `const twice = inARow(700); twice(at)`. */
export function inARow(within: number): (at: number) => boolean {
  let before = -Infinity;
  return (at) => {
    const second = at - before <= within;
    before = second ? -Infinity : at;
    return second;
  };
}
