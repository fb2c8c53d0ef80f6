/** A text in pieces that are read one by one: a line each, so that stopping stops soon. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
