import type { TranslationMessages } from 'react-admin';
import { reactAdminMessages } from './react-admin-messages.ts';
import { reactAdminWords } from './react-admin-words.ts';

/** react-admin's own texts; most of them stand on parts that the product does not show. */
export const reactAdmin = {
  ra: { ...reactAdminWords, ...reactAdminMessages },
} as const satisfies TranslationMessages;
