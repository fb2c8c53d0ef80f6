import type { ownPageNb } from './own-page-nb.ts';
import type { SameShape } from './text-key.ts';
import { categories } from './en/categories.ts';
import { drafts } from './en/drafts.ts';

/** English for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageEn = {
  categories,
  drafts,
} as const satisfies Partial<SameShape<typeof ownPageNb>>;
