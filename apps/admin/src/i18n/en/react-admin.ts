import type { reactAdmin as nb } from '../nb/react-admin.ts';
import type { SameShape } from '../text-key.ts';
import { reactAdminMessages } from './react-admin-messages.ts';
import { reactAdminWords } from './react-admin-words.ts';

export const reactAdmin = {
  ra: { ...reactAdminWords, ...reactAdminMessages },
} as const satisfies SameShape<typeof nb>;
