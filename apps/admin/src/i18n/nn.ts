import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { access } from './nn/access.ts';
import { administration } from './nn/administration.ts';
import { activities } from './nn/activities.ts';
import { agreements } from './nn/agreements.ts';
import { baton } from './nn/baton.ts';
import { caseload } from './nn/caseload.ts';
import { calendarFeeds } from './nn/calendar-feeds.ts';
import { emergencyNumbers } from './nn/emergency-numbers.ts';
import { templates } from './nn/templates.ts';
import { whatHelps } from './nn/what-helps.ts';
import { casePage } from './nn/case-page.ts';
import { burdenWords as burden } from './nn/burden-words.ts';
import { caseRequests } from './nn/case-requests.ts';
import { categories } from './nn/categories.ts';
import { consents } from './nn/consents.ts';
import { contributions } from './nn/contributions.ts';
import { dataRequests } from './nn/data-requests.ts';
import { paperRequests } from './nn/paper-requests.ts';
import { directory } from './nn/directory.ts';
import { discussions } from './nn/discussions.ts';
import { drafts } from './nn/drafts.ts';
import { emergency } from './nn/emergency.ts';
import { erasures } from './nn/erasures.ts';
import { figures } from './nn/figures.ts';
import { figureReports } from './nn/figure-reports.ts';
import { reportReceivers } from './nn/report-receivers.ts';
import { openFigures } from './nn/open-figures.ts';
import { protectedFigures } from './nn/protected-figures.ts';
import { releases } from './nn/releases.ts';
import { externalSeries } from './nn/external-series.ts';
import { populations } from './nn/populations.ts';
import { indicators } from './nn/indicators.ts';
import { handOverNotes } from './nn/hand-over-notes.ts';
import { earlyWarning } from './nn/early-warning.ts';
import { helpRequests } from './nn/help-requests.ts';
import { law } from './nn/law.ts';
import { layout } from './nn/layout.ts';
import { look } from './nn/look.ts';
import { mapping } from './nn/mapping.ts';
import { meetings } from './nn/meetings.ts';
import { notes } from './nn/notes.ts';
import { paperMode } from './nn/paper-mode.ts';
import { notices } from './nn/notices.ts';
import { ownNotices } from './nn/own-notices.ts';
import { plan } from './nn/plan.ts';
import { preparations } from './nn/preparations.ts';
import { privacy } from './nn/privacy.ts';
import { measureWords as measures } from './nn/measure-words.ts';
import { problem } from './nn/problem.ts';
import { protection } from './nn/protection.ts';
import { referrals } from './nn/referrals.ts';
import { reports } from './nn/reports.ts';
import { restrictions } from './nn/restrictions.ts';
import { signIn } from './nn/sign-in.ts';
import { officeDay } from './nn/office-day.ts';
import { startPage } from './nn/start-page.ts';
import { team } from './nn/team.ts';
import { blankings } from './nn/blankings.ts';
import { threads } from './nn/threads.ts';
import { transitions } from './nn/transitions.ts';
import { withheld } from './nn/withheld.ts';
import { writing } from './nn/writing.ts';
import { youngPeople } from './nn/young-people.ts';

/** Nynorsk: one file per feature in nn/, of the same shape as bokmål's. */
export const nn = {
  access,
  administration,
  activities,
  agreements,
  baton,
  calendarFeeds,
  emergencyNumbers,
  templates,
  whatHelps,
  caseload,
  casePage,
  burden,
  caseRequests,
  categories,
  consents,
  contributions,
  dataRequests,
  paperRequests,
  directory,
  discussions,
  drafts,
  emergency,
  erasures,
  figures,
  externalSeries,
  populations,
  indicators,
  figureReports,
  reportReceivers,
  openFigures,
  protectedFigures,
  releases,
  handOverNotes,
  earlyWarning,
  helpRequests,
  law,
  layout,
  look,
  mapping,
  measures,
  meetings,
  notes,
  paperMode,
  notices,
  ownNotices,
  plan,
  preparations,
  privacy,
  problem,
  protection,
  referrals,
  reports,
  restrictions,
  signIn,
  officeDay,
  startPage,
  withheld,
  team,
  blankings,
  threads,
  transitions,
  writing,
  youngPeople,
} as const satisfies SameShape<typeof nb>;
