import type { Language } from '#domain/language/languages';
import { language, localeOf } from './language.ts';

/** «helse», «helse og skole», «skole, helse og familie» */
export const inWords = (words: readonly string[]): string => inWordsIn(language(), words);

/** The same in a language of its own choice. */
export const inWordsIn = (of: Language, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(of), { type: 'conjunction' }).format(words);
