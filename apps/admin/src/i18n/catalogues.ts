import type { Language } from '#domain/language/languages';
import type { TextTree } from './text-key.ts';

/** The professionals' texts and react-admin's own, one language at a time. */
export const catalogues = {
  nb: async () => ({ ...(await import('./nb.ts')).nb, ...(await import('./nb/react-admin.ts')).reactAdmin }),
  nn: async () => ({
    ...(await import('./nb.ts')).nb,
    ...(await import('./nb/react-admin.ts')).reactAdmin,
    ...(await import('./nn.ts')).nn,
  }),
  en: async () => ({
    ...(await import('./nb.ts')).nb,
    ...(await import('./nb/react-admin.ts')).reactAdmin,
    ...(await import('./en.ts')).en,
  }),
} as const satisfies Record<Language, () => Promise<TextTree>>;
