import type { Language } from '#domain/language/languages';
import type { TextTree } from './text-key.ts';

/** The texts of the young person's and the guardian's pages, one language at a time. */
export const ownPageCatalogues = {
  nb: async () => (await import('./own-page-nb.ts')).ownPageNb,
  nn: async () => (await import('./own-page-nn.ts')).ownPageNn,
  en: async () => (await import('./own-page-en.ts')).ownPageEn,
} as const satisfies Record<Language, () => Promise<TextTree>>;
