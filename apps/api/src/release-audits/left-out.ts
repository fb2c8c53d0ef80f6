import type { Language } from '#domain/language/languages';
import { isCube } from '#domain/release/cubes';
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
