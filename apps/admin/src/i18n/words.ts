import type { Language } from '#domain/language/languages';
import { language, localeOf } from './language.ts';

/** «helse», «helse og skole», «skole, helse og familie» */
export const inWords = (words: readonly string[]): string => inWordsIn(language(), words);

/** The same in a language of its own choice. */
export const inWordsIn = (of: Language, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(of), { type: 'conjunction' }).format(words);

/** «Å sove godt» as somebody said it; “…” in English. */
export const quoted = (words: string): string => (language() === 'en' ? `“${words}”` : `«${words}»`);

/** «Hvem jeg er» within a sentence: «hvem jeg er». Only the first letter: in English, I is always I; and AAP is AAP. */
export const withinSentence = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
