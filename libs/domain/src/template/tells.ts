import { adviceOn } from '../writing/help.ts';
import type { Wording } from './wording.ts';

/** What tells for certain who somebody is. A template is read by everybody, and is about nobody. */
const certain = ['identity_number', 'email', 'phone', 'address'];

/** Is there something in the text that tells who somebody is? A name is only likely, so the page warns of it. */
export const tellsWho = (text: string): boolean => adviceOn(text).some(({ kind }) => certain.includes(kind));

/** The text may not be stored: the same answer for a draft. */
export const tellingIn = (texts: readonly Wording[]): 'tells-who-somebody-is'[] =>
  texts.some(({ nb, nn, en }) => [nb, nn, en].some(tellsWho)) ? ['tells-who-somebody-is'] : [];

/** Words that look like names, each once. */
export const namesIn = (texts: readonly Wording[]): string[] => [
  ...new Set(
    texts
      .flatMap(({ nb, nn, en }) => [nb, nn, en])
      .flatMap((text) => adviceOn(text))
      .flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])),
  ),
];
