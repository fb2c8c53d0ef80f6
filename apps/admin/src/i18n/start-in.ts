import type { Language } from '#domain/language/languages';
import { sayHiddenPlacesAs } from '../providers/hidden-places.ts';
import { language, languageOfMachine, speak } from './language.ts';
import { findSentence } from './sentence.ts';
import type { TextTree } from './text-key.ts';

/** Settles the page's language before anything is drawn, and fetches that language alone. */
export async function startIn(
  catalogues: Readonly<Record<Language, () => Promise<TextTree>>>,
): Promise<TextTree> {
  speak(languageOfMachine());
  document.documentElement.lang = language();
  const catalogue = await catalogues[language()]();
  sayHiddenPlacesAs(findSentence(catalogue, 'look.hiddenPlace') ?? '');
  return catalogue;
}
