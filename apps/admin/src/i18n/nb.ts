import { access } from './nb/access.ts';
import { administration } from './nb/administration.ts';
import { activities } from './nb/activities.ts';
import { agreements } from './nb/agreements.ts';
import { casePage } from './nb/case-page.ts';
import { burdenWords as burden } from './nb/burden-words.ts';
import { caseRequests } from './nb/case-requests.ts';
import { categories } from './nb/categories.ts';
import { consents } from './nb/consents.ts';
import { directory } from './nb/directory.ts';
import { contributions } from './nb/contributions.ts';
import { dataRequests } from './nb/data-requests.ts';
import { paperRequests } from './nb/paper-requests.ts';
import { discussions } from './nb/discussions.ts';
import { drafts } from './nb/drafts.ts';
import { emergency } from './nb/emergency.ts';
import { erasures } from './nb/erasures.ts';
import { figures } from './nb/figures.ts';
import { figureReports } from './nb/figure-reports.ts';
import { reportReceivers } from './nb/report-receivers.ts';
import { openFigures } from './nb/open-figures.ts';
import { protectedFigures } from './nb/protected-figures.ts';
import { releases } from './nb/releases.ts';
import { externalSeries } from './nb/external-series.ts';
import { populations } from './nb/populations.ts';
import { indicators } from './nb/indicators.ts';
import { handOverNotes } from './nb/hand-over-notes.ts';
import { earlyWarning } from './nb/early-warning.ts';
import { helpRequests } from './nb/help-requests.ts';
import { law } from './nb/law.ts';
import { layout } from './nb/layout.ts';
import { look } from './nb/look.ts';
import { mapping } from './nb/mapping.ts';
import { meetings } from './nb/meetings.ts';
import { notes } from './nb/notes.ts';
import { paperMode } from './nb/paper-mode.ts';
import { notices } from './nb/notices.ts';
import { ownNotices } from './nb/own-notices.ts';
import { plan } from './nb/plan.ts';
import { preparations } from './nb/preparations.ts';
import { privacy } from './nb/privacy.ts';
import { protection } from './nb/protection.ts';
import { measureWords as measures } from './nb/measure-words.ts';
import { problem } from './nb/problem.ts';
import { referrals } from './nb/referrals.ts';
import { reports } from './nb/reports.ts';
import { restrictions } from './nb/restrictions.ts';
import { signIn } from './nb/sign-in.ts';
import { officeDay } from './nb/office-day.ts';
import { startPage } from './nb/start-page.ts';
import { blankings } from './nb/blankings.ts';
import { threads } from './nb/threads.ts';
import { transitions } from './nb/transitions.ts';
import { baton } from './nb/baton.ts';
import { caseload } from './nb/caseload.ts';
import { calendarFeeds } from './nb/calendar-feeds.ts';
import { emergencyNumbers } from './nb/emergency-numbers.ts';
import { templates } from './nb/templates.ts';
import { whatHelps } from './nb/what-helps.ts';
import { team } from './nb/team.ts';
import { withheld } from './nb/withheld.ts';
import { writing } from './nb/writing.ts';
import { youngPeople } from './nb/young-people.ts';

/** Bokmål, the first language: one file per feature in nb/, one line here. Other languages satisfy its shape. */
export const nb = {
  access,
  administration,
  writing,
  youngPeople,
  team,
  baton,
  calendarFeeds,
  emergencyNumbers,
  templates,
  whatHelps,
  caseload,
  activities,
  agreements,
  casePage,
  burden,
  caseRequests,
  categories,
  consents,
  contributions,
  directory,
  dataRequests,
  paperRequests,
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
  blankings,
  threads,
  transitions,
} as const;
