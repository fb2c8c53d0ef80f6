import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { access } from './nn/access.ts';
import { activities } from './nn/activities.ts';
import { baton } from './nn/baton.ts';
import { casePage } from './nn/case-page.ts';
import { categories } from './nn/categories.ts';
import { consents } from './nn/consents.ts';
import { contributions } from './nn/contributions.ts';
import { drafts } from './nn/drafts.ts';
import { emergency } from './nn/emergency.ts';
import { layout } from './nn/layout.ts';
import { look } from './nn/look.ts';
import { mapping } from './nn/mapping.ts';
import { plan } from './nn/plan.ts';
import { problem } from './nn/problem.ts';
import { signIn } from './nn/sign-in.ts';
import { startPage } from './nn/start-page.ts';
import { transitions } from './nn/transitions.ts';

/** Nynorsk: one file per feature in nn/, of the same shape as bokmål's. */
export const nn = {
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
