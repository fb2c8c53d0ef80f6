import type { I18nProvider } from 'react-admin';
import { language } from './language.ts';
import { fillIn, findSentence } from './sentence.ts';
import type { TextTree, TextValues } from './text-key.ts';

interface Options extends TextValues {
  readonly _: string;
}

const hasFallback = (options: unknown): options is Options =>
  typeof options === 'object' && options !== null && '_' in options && typeof options._ === 'string';

/** react-admin's own texts, and ours by the same keys. */
export const reactAdminTexts = (catalogue: TextTree): I18nProvider => ({
  translate: (key: string, options?: TextValues) =>
    fillIn(findSentence(catalogue, key) ?? (hasFallback(options) ? options._ : key), options),
  changeLocale: () => Promise.resolve(),
  getLocale: language,
});
