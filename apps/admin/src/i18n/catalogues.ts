import type { Language } from '#domain/language/languages';
import type { TextTree } from './text-key.ts';

/** The professionals' texts and react-admin's own, one language at a time. */
export const catalogues = {
  nb: async () => ({ ...(await import('./nb.ts')).nb, ...(await import('./nb/react-admin.ts')).reactAdmin }),
  nn: async () => ({ ...(await import('./nn.ts')).nn, ...(await import('./nn/react-admin.ts')).reactAdmin }),
  en: async () => ({ ...(await import('./en.ts')).en, ...(await import('./en/react-admin.ts')).reactAdmin }),
} as const satisfies Record<Language, () => Promise<TextTree>>;
