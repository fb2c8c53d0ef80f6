import { drafts } from './nb/drafts.ts';
import { look } from './nb/look.ts';
import { ownPage } from './nb/own-page.ts';
import { problem } from './nb/problem.ts';
import { signIn } from './nb/sign-in.ts';

/** Bokmål for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageNb = { drafts, look, ownPage, problem, signIn } as const;
