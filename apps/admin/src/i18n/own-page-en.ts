import type { ownPageNb } from './own-page-nb.ts';
import type { SameShape } from './text-key.ts';
import { burdenWords as burden } from './en/burden-words.ts';
import { calendarFeeds } from './en/calendar-feeds.ts';
import { categories } from './en/categories.ts';
import { drafts } from './en/drafts.ts';
import { guardianPage } from './en/guardian-page.ts';
import { ownFrame } from './en/own-frame.ts';
import { ownNotices } from './en/own-notices.ts';
import { ownMeetings } from './en/own-meetings.ts';
import { look } from './en/look.ts';
import { ownData } from './en/own-data.ts';
import { ownPage } from './en/own-page.ts';
import { ownParts } from './en/own-parts.ts';
import { immigrantBackground } from './en/immigrant-background.ts';
import { qualityOfLife } from './en/quality-of-life.ts';
import { measureWords as measures } from './en/measure-words.ts';
import { preparations } from './en/preparations.ts';
import { problem } from './en/problem.ts';
import { referrals } from './en/referrals.ts';
import { signIn } from './en/sign-in.ts';
import { blankings } from './en/blankings.ts';
import { threads } from './en/threads.ts';
import { transitions } from './en/transitions.ts';

/** English for the young person's and guardian's pages: only what they show, so that they load fast. */
export const ownPageEn = {
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
