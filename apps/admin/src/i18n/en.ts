import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { access } from './en/access.ts';
import { activities } from './en/activities.ts';
import { baton } from './en/baton.ts';
import { casePage } from './en/case-page.ts';
import { categories } from './en/categories.ts';
import { consents } from './en/consents.ts';
import { contributions } from './en/contributions.ts';
import { drafts } from './en/drafts.ts';
import { emergency } from './en/emergency.ts';
import { layout } from './en/layout.ts';
import { look } from './en/look.ts';
import { mapping } from './en/mapping.ts';
import { plan } from './en/plan.ts';
import { problem } from './en/problem.ts';
import { signIn } from './en/sign-in.ts';
import { startPage } from './en/start-page.ts';
import { transitions } from './en/transitions.ts';

/** English: one file per feature in en/, of the same shape as bokmål's. */
export const en = {
  access,
  activities,
  baton,
  casePage,
  categories,
  consents,
  contributions,
  drafts,
  emergency,
  layout,
  look,
  mapping,
  plan,
  problem,
  signIn,
  startPage,
  transitions,
} as const satisfies Partial<SameShape<typeof nb>>;
