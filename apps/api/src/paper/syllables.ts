import english from 'hyphen/en-gb/index.js';
import bokmal from 'hyphen/nb/index.js';
import nynorsk from 'hyphen/nn/index.js';
import type { Language } from '#domain/language/languages';

const softHyphen = '\u00AD';
const patterns = { nb: bokmal, nn: nynorsk, en: english } as const satisfies Record<Language, object>;

/** A shorter word stays whole; so does what is no word: an address, a number, a name in capitals. */
const divisible = /^[«“"(]*\p{L}[\p{Ll}-]{6,}[»”".,;:!?)]*$/u;

/** Fewer letters than this stand neither alone at the end of a line nor at the beginning of the next. */
const fewest = 3;

const lettersIn = (part: string): number => part.replace(/[^\p{L}]/gu, '').length;

const withoutScraps = (parts: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && joined.length === 1 && lettersIn(before) < fewest) joined[0] = before + part;
    else joined.push(part);
  }
  const [last, ...others] = joined.toReversed();
  if (last === undefined || others.length === 0 || lettersIn(last) >= fewest) return joined;
  const [beforeLast = '', ...rest] = others;
  return [...rest.toReversed(), beforeLast + last];
};

/** Where a word may be divided at the end of a line: its parts in order, one of them when nowhere. */
export const syllablesOf = (language: Language, word: string): string[] =>
  divisible.test(word) ? withoutScraps(patterns[language].hyphenateSync(word).split(softHyphen)) : [word];
