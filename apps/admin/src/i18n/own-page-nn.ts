import type { ownPageNb } from './own-page-nb.ts';
import type { SameShape } from './text-key.ts';
import { categories } from './nn/categories.ts';
import { drafts } from './nn/drafts.ts';

/** Nynorsk for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageNn = {
  categories,
  drafts,
} as const satisfies Partial<SameShape<typeof ownPageNb>>;
