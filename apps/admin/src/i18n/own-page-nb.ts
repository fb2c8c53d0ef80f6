import { burdenWords as burden } from './nb/burden-words.ts';
import { calendarFeeds } from './nb/calendar-feeds.ts';
import { categories } from './nb/categories.ts';
import { drafts } from './nb/drafts.ts';
import { guardianPage } from './nb/guardian-page.ts';
import { ownFrame } from './nb/own-frame.ts';
import { ownNotices } from './nb/own-notices.ts';
import { ownMeetings } from './nb/own-meetings.ts';
import { look } from './nb/look.ts';
import { ownData } from './nb/own-data.ts';
import { ownPage } from './nb/own-page.ts';
import { ownParts } from './nb/own-parts.ts';
import { immigrantBackground } from './nb/immigrant-background.ts';
import { qualityOfLife } from './nb/quality-of-life.ts';
import { measureWords as measures } from './nb/measure-words.ts';
import { preparations } from './nb/preparations.ts';
import { problem } from './nb/problem.ts';
import { referrals } from './nb/referrals.ts';
import { signIn } from './nb/sign-in.ts';
import { blankings } from './nb/blankings.ts';
import { threads } from './nb/threads.ts';
import { transitions } from './nb/transitions.ts';

/** Bokmål for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageNb = {
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
} as const;
