import type { RoleKind } from '#domain/roles/roles';
import type { nb } from '../i18n/nb.ts';
import type { IconName } from '../look/icons/drawings.tsx';

type PlaceName = keyof typeof nb.layout.places;

export interface Place {
  readonly path: string;
  readonly name: PlaceName;
  /** A shorter word under the icon on the phone. */
  readonly short?: PlaceName;
  readonly icon: IconName;
}

/** The places of each kind of reader, five at most; one is shown as soon as routes.tsx has its page. */
export const places = {
  professional: [
    { path: '/', name: 'startPage', icon: 'home' },
    { path: '/young-people', name: 'youngPeople', short: 'youngPeopleShort', icon: 'team' },
    { path: '/transitions', name: 'transitions', icon: 'arrow' },
  ],
  leader: [
    { path: '/figures', name: 'overview', icon: 'chart' },
    { path: '/releases', name: 'activities', short: 'activitiesShort', icon: 'people' },
    { path: '/indicators', name: 'indicators', icon: 'goal' },
    { path: '/figures/reports', name: 'reports', icon: 'document' },
    { path: '/figures/protection', name: 'protection', short: 'protectionShort', icon: 'shield' },
  ],
  administrator: [
    { path: '/', name: 'startPage', icon: 'home' },
    { path: '/users', name: 'users', icon: 'people' },
    { path: '/organisations', name: 'organisations', icon: 'house' },
    { path: '/law', name: 'law', short: 'lawShort', icon: 'document' },
    { path: '/access', name: 'explain', short: 'explainShort', icon: 'eye' },
  ],
  local_administrator: [
    { path: '/', name: 'startPage', icon: 'home' },
    { path: '/users', name: 'users', icon: 'people' },
    { path: '/relation-endings', name: 'relationEndings', icon: 'lock' },
    { path: '/organisations', name: 'organisations', icon: 'house' },
    { path: '/access', name: 'explain', short: 'explainShort', icon: 'eye' },
  ],
  privacy_officer: [
    { path: '/', name: 'startPage', icon: 'home' },
    { path: '/log-review', name: 'logReview', short: 'logReviewShort', icon: 'eye' },
    { path: '/privacy-questions', name: 'privacyQuestions', icon: 'question' },
    { path: '/incidents', name: 'incidents', icon: 'flag' },
    { path: '/emergency-reviews', name: 'emergencyReviews', short: 'emergencyReviewsShort', icon: 'danger' },
  ],
  figures_steward: [
    { path: '/', name: 'startPage', icon: 'home' },
    { path: '/releases', name: 'releases', icon: 'people' },
    { path: '/figures', name: 'overview', icon: 'chart' },
    { path: '/indicators', name: 'indicators', icon: 'goal' },
    { path: '/figures/reports', name: 'reports', icon: 'document' },
  ],
  young_person: [],
  guardian: [],
} as const satisfies Record<RoleKind, readonly Place[]>;
