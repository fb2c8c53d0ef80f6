const order = new Intl.Collator('nb');
const alike = new Intl.Collator('nb', { sensitivity: 'base' });

/** How a name is read by the collation: one letter for «aa», which is the old way to write å. */
const oneLetter = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('aa', 'å');

const wordsOf = (text: string): string[] =>
  oneLetter(text)
    .split(/[\s\-'’.]+/)
    .filter((word) => word !== '');

const begins = (word: string, part: string): boolean => alike.compare(word.slice(0, part.length), part) === 0;

interface Named {
  readonly name: string;
}

export interface NameQuestion {
  /** What was typed; every word must begin a word of the name. Empty finds everybody. */
  readonly part: string;
  readonly descending: boolean;
}

/**
 * The one place where names are compared, searched and sorted: the Norwegian way (á with a, å last, «aa» as å).
 * Never in the database, which is to hold names encrypted.
 */
export const named = <Row extends Named>(rows: readonly Row[], { part, descending }: NameQuestion): Row[] => {
  const parts = wordsOf(part);
  const sign = descending ? -1 : 1;
  return rows
    .filter((row) => {
      const words = wordsOf(row.name);
      return parts.every((typed) => words.some((word) => begins(word, typed)));
    })
    .sort((a, b) => sign * order.compare(a.name, b.name));
};
