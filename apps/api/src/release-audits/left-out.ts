import type { Language } from '#domain/language/languages';
import { isCube } from '#domain/release/cubes';
import type { Merged } from '#domain/release/merged-bins';
import { wordsFor } from '../papers/words/words-for.ts';
import { cubeWordsIn } from '../statistics/words/cube-words-in.ts';

/** What is left out is kept as a table's code, or as a place and a table's code: here in words. */
export const leftOutIn = (language: Language): ((kept: string) => string) => {
  const { name } = cubeWordsIn(language);
  return (kept) => {
    const [code = '', place] = kept.split(' ').toReversed();
    const said = isCube(code) ? name(code) : code;
    return place === undefined ? said : `${said} (${place})`;
  };
};

/** Which bins of which table are put together, into what, and why: in words. */
export const mergedIn = (language: Language): ((merged: Merged) => string) => {
  const { name, label } = cubeWordsIn(language);
  const { t, word } = wordsFor(language);
  return ({ cube, dimension, labels, into, because }) => {
    const said = (code: string): string => label(dimension, code).toLowerCase();
    const [last = '', ...before] = labels.map(said).toReversed();
    const of = t('figures.mergedBins.and', { before: before.toReversed().join(', '), last });
    const bins = t('figures.mergedBins.noteOf', { of, bin: said(into) });
    return `${isCube(cube) ? name(cube) : cube}: ${bins}. ${word('protectedFigures.audit.mergedBecause', because)}`;
  };
};
