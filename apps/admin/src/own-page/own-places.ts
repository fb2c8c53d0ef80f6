import type { ComponentType } from 'react';
import type { ownPageNb } from '../i18n/own-page-nb.ts';
import type { IconName } from '../look/icons/drawings.tsx';
import { OwnDataPage } from '../own-data/own-data-page.tsx';
import { NoticesPage } from '../own-notices/notices-page.tsx';
import { SessionsPage } from '../own-sessions/sessions-page.tsx';
import { OwnWeekPage } from '../burden/own-week-page.tsx';
import { OwnMeetingsPage } from '../own-meetings/own-meetings-page.tsx';
import { OwnPartPage } from '../own-parts/own-part-page.tsx';
import { BackgroundPage } from '../immigrant-background/background-page.tsx';
import { QualityOfLifePage } from '../quality-of-life/quality-of-life-page.tsx';
import { OwnNotesPage } from './own-notes-page.tsx';
import { HomePage, PlanPage, TeamPage } from './own-pages.tsx';
import { PrivateNotesPage } from './private-notes-page.tsx';
import { SeenByPage } from './seen-by-page.tsx';

interface OwnPlace {
  readonly path: string;
  readonly name: keyof typeof ownPageNb.ownPage.places;
  readonly icon: IconName;
  readonly page: ComponentType;
}

/** The young person's four places. */
export const ownPlaces: readonly OwnPlace[] = [
  { path: '/min-side', name: 'home', icon: 'home', page: HomePage },
  { path: '/min-side/planen', name: 'plan', icon: 'goal', page: PlanPage },
  { path: '/min-side/laget', name: 'team', icon: 'team', page: TeamPage },
  { path: '/min-side/sett-av', name: 'seenBy', icon: 'eye', page: SeenByPage },
];

/** Own pages that are reached from the four places. */
export const otherOwnPages: readonly Pick<OwnPlace, 'path' | 'page'>[] = [
  { path: '/min-side/moter', page: OwnMeetingsPage },
  { path: '/min-side/bare-meg', page: PrivateNotesPage },
  { path: '/min-side/uka', page: OwnWeekPage },
  { path: '/min-side/notater', page: OwnNotesPage },
  { path: '/min-side/min-del', page: OwnPartPage },
  { path: '/min-side/slik-har-jeg-det', page: QualityOfLifePage },
  { path: '/min-side/bakgrunn', page: BackgroundPage },
  { path: '/min-side/opplysninger', page: OwnDataPage },
  { path: '/min-side/innlogget', page: SessionsPage },
  { path: '/min-side/varsler', page: NoticesPage },
];
