export interface Piece {
  readonly text: string;
  /** True when the other text does not have it here. */
  readonly different: boolean;
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** Lengths of the longest common run of words for every pair of ends; row by row from the back. */
function commonLengths(mine: readonly string[], theirs: readonly string[]): number[][] {
  const table = Array.from({ length: mine.length + 1 }, () =>
    Array.from({ length: theirs.length + 1 }, () => 0),
  );
  for (let at = mine.length - 1; at >= 0; at -= 1) {
    const row = table[at] ?? [];
    const below = table[at + 1] ?? [];
    for (let other = theirs.length - 1; other >= 0; other -= 1) {
      row[other] =
        mine[at] === theirs[other]
          ? (below[other + 1] ?? 0) + 1
          : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return table;
}

/** `mine` in pieces, with what `theirs` does not have marked: the longest common words, in order, are the same. */
export function differencesFrom(mine: string, theirs: string): Piece[] {
  const [own, other] = [wordsOf(mine), wordsOf(theirs)];
  const lengths = commonLengths(own, other);
  const pieces: Piece[] = [];
  let there = 0;
  own.forEach((text, at) => {
    while (there < other.length && (lengths[at]?.[there + 1] ?? 0) === (lengths[at]?.[there] ?? 0))
      there += 1;
    const same = there < other.length && other[there] === text;
    pieces.push({ text, different: !same });
    if (same) there += 1;
  });
  return pieces;
}
