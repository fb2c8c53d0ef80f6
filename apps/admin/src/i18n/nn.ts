import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { categories } from './nn/categories.ts';
import { drafts } from './nn/drafts.ts';
import { signIn } from './nn/sign-in.ts';

/** Nynorsk: one file per feature in nn/, of the same shape as bokmål's. */
export const nn = {
  categories,
  drafts,
  signIn,
} as const satisfies Partial<SameShape<typeof nb>>;
