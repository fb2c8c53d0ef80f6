import { casePage } from './nb/case-page.ts';
import { drafts } from './nb/drafts.ts';
import { layout } from './nb/layout.ts';
import { look } from './nb/look.ts';
import { problem } from './nb/problem.ts';
import { signIn } from './nb/sign-in.ts';
import { startPage } from './nb/start-page.ts';
import { transitions } from './nb/transitions.ts';

/** Bokmål, the first language: one file per feature in nb/, one line here. Other languages satisfy its shape. */
export const nb = { casePage, drafts, layout, look, problem, signIn, startPage, transitions } as const;
