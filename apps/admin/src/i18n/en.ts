import type { nb } from './nb.ts';
import type { SameShape } from './text-key.ts';
import { access } from './en/access.ts';
import { administration } from './en/administration.ts';
import { activities } from './en/activities.ts';
import { agreements } from './en/agreements.ts';
import { baton } from './en/baton.ts';
import { caseload } from './en/caseload.ts';
import { calendarFeeds } from './en/calendar-feeds.ts';
import { emergencyNumbers } from './en/emergency-numbers.ts';
import { templates } from './en/templates.ts';
import { whatHelps } from './en/what-helps.ts';
import { casePage } from './en/case-page.ts';
import { burdenWords as burden } from './en/burden-words.ts';
import { caseRequests } from './en/case-requests.ts';
import { categories } from './en/categories.ts';
import { consents } from './en/consents.ts';
import { contributions } from './en/contributions.ts';
import { dataRequests } from './en/data-requests.ts';
import { paperRequests } from './en/paper-requests.ts';
import { directory } from './en/directory.ts';
import { discussions } from './en/discussions.ts';
import { drafts } from './en/drafts.ts';
import { emergency } from './en/emergency.ts';
import { erasures } from './en/erasures.ts';
import { figures } from './en/figures.ts';
import { figureReports } from './en/figure-reports.ts';
import { reportReceivers } from './en/report-receivers.ts';
import { openFigures } from './en/open-figures.ts';
import { protectedFigures } from './en/protected-figures.ts';
import { releases } from './en/releases.ts';
import { externalSeries } from './en/external-series.ts';
import { populations } from './en/populations.ts';
import { indicators } from './en/indicators.ts';
import { handOverNotes } from './en/hand-over-notes.ts';
import { earlyWarning } from './en/early-warning.ts';
import { helpRequests } from './en/help-requests.ts';
import { law } from './en/law.ts';
import { layout } from './en/layout.ts';
import { look } from './en/look.ts';
import { mapping } from './en/mapping.ts';
import { meetings } from './en/meetings.ts';
import { notes } from './en/notes.ts';
import { paperMode } from './en/paper-mode.ts';
import { notices } from './en/notices.ts';
import { ownNotices } from './en/own-notices.ts';
import { plan } from './en/plan.ts';
import { preparations } from './en/preparations.ts';
import { privacy } from './en/privacy.ts';
import { measureWords as measures } from './en/measure-words.ts';
import { problem } from './en/problem.ts';
import { protection } from './en/protection.ts';
import { referrals } from './en/referrals.ts';
import { reports } from './en/reports.ts';
import { restrictions } from './en/restrictions.ts';
import { signIn } from './en/sign-in.ts';
import { officeDay } from './en/office-day.ts';
import { startPage } from './en/start-page.ts';
import { team } from './en/team.ts';
import { blankings } from './en/blankings.ts';
import { threads } from './en/threads.ts';
import { transitions } from './en/transitions.ts';
import { withheld } from './en/withheld.ts';
import { writing } from './en/writing.ts';
import { youngPeople } from './en/young-people.ts';

/** English: one file per feature in en/, of the same shape as bokmål's. */
export const en = {
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
