import { ownHome } from './own-page/home.ts';
import { ownMain } from './own-page/main.ts';
import { ownNotesPage } from './own-page/notes.ts';
import { ownPlan } from './own-page/plan.ts';
import { ownSafety } from './own-page/safety.ts';
import { ownSeen } from './own-page/seen.ts';
import { ownTeam } from './own-page/team.ts';
import type { ownPage as first } from '../nb/own-page.ts';
import type { SameShape } from '../text-key.ts';

export const ownPage = {
  ...ownMain,
  ...ownHome,
  ...ownPlan,
  ...ownTeam,
  ...ownNotesPage,
  ...ownSafety,
  ...ownSeen,
} as const satisfies SameShape<typeof first>;
