import { locale } from './language.ts';

/** «helse», «helse og skole», «skole, helse og familie» */
export const inWords = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
