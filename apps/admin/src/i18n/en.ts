import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { categories } from './en/categories.ts';
import { drafts } from './en/drafts.ts';
import { signIn } from './en/sign-in.ts';

/** English: one file per feature in en/, of the same shape as bokmål's. */
export const en = {
  categories,
  drafts,
  signIn,
} as const satisfies Partial<SameShape<typeof nb>>;
