import { ownHome } from './own-page/home.ts';
import { ownMain } from './own-page/main.ts';
import { ownNotesPage } from './own-page/notes.ts';
import { ownPlan } from './own-page/plan.ts';
import { ownSafety } from './own-page/safety.ts';
import { ownSeen } from './own-page/seen.ts';
import { ownTeam } from './own-page/team.ts';

/** The own pages, page by page. */
export const ownPage = {
  ...ownMain,
  ...ownHome,
  ...ownPlan,
  ...ownTeam,
  ...ownNotesPage,
  ...ownSafety,
  ...ownSeen,
} as const;
