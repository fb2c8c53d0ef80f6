import type { ownPageNb } from './own-page-nb.ts';
import type { SameShape } from './text-key.ts';
import { burdenWords as burden } from './nn/burden-words.ts';
import { calendarFeeds } from './nn/calendar-feeds.ts';
import { categories } from './nn/categories.ts';
import { drafts } from './nn/drafts.ts';
import { guardianPage } from './nn/guardian-page.ts';
import { ownFrame } from './nn/own-frame.ts';
import { ownNotices } from './nn/own-notices.ts';
import { ownMeetings } from './nn/own-meetings.ts';
import { look } from './nn/look.ts';
import { ownData } from './nn/own-data.ts';
import { ownPage } from './nn/own-page.ts';
import { ownParts } from './nn/own-parts.ts';
import { immigrantBackground } from './nn/immigrant-background.ts';
import { qualityOfLife } from './nn/quality-of-life.ts';
import { measureWords as measures } from './nn/measure-words.ts';
import { preparations } from './nn/preparations.ts';
import { problem } from './nn/problem.ts';
import { referrals } from './nn/referrals.ts';
import { signIn } from './nn/sign-in.ts';
import { blankings } from './nn/blankings.ts';
import { threads } from './nn/threads.ts';
import { transitions } from './nn/transitions.ts';

/** Nynorsk for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageNn = {
  burden,
  calendarFeeds,
  categories,
  drafts,
  guardianPage,
  look,
  measures,
  ownData,
  ownFrame,
  ownMeetings,
  ownNotices,
  ownPage,
  preparations,
  ownParts,
  immigrantBackground,
  qualityOfLife,
  problem,
  referrals,
  signIn,
  blankings,
  threads,
  transitions,
} as const satisfies SameShape<typeof ownPageNb>;
