import type { ownPageNb } from './own-page-nb.ts';
import type { SameShape } from './text-key.ts';
import { categories } from './en/categories.ts';
import { drafts } from './en/drafts.ts';
import { guardianPage } from './en/guardian-page.ts';
import { ownData } from './en/own-data.ts';
import { ownPage } from './en/own-page.ts';
import { signIn } from './en/sign-in.ts';

/** English for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageEn = {
  categories,
  drafts,
  guardianPage,
  ownData,
  ownPage,
  signIn,
} as const satisfies Partial<SameShape<typeof ownPageNb>>;
