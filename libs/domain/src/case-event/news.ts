import { isKeyOf } from '../closed-table/closed-table.ts';
import type { CaseEventKind } from './kinds.ts';

/** Where on the own pages it stands. */
type Place = 'plan' | 'team' | 'home' | 'meetings' | 'notes';

/**
 * What a young person is told has happened since last time. Only what others do and the young person may see: never the own deeds,
 * and nothing about protection, merging or who looks for whom.
 */
export const newsFromCase = {
  'plan-activated': 'plan',
  'plan-changed': 'plan',
  'contribution-used': 'plan',
  'mapping-completed': 'plan',
  'transition-planned': 'plan',
  'transition-accepted': 'plan',
  'transition-declined': 'plan',
  'transition-met': 'plan',
  'activity-changed': 'plan',
  'invitation-accepted': 'team',
  'member-left': 'team',
  'member-left-by-move': 'team',
  'move-registered': 'team',
  'stand-in-began': 'team',
  'baton-accepted': 'team',
  'supporter-added': 'team',
  'supporter-ended': 'team',
  'title-given': 'team',
  'title-ended': 'team',
  'consent-asked': 'home',
  'follow-up-closed': 'home',
  'follow-up-reopened': 'home',
} as const satisfies Partial<Record<CaseEventKind, Place>>;

/** The same, and what has a page of its own. */
export const newsPlaces = {
  ...newsFromCase,
  'meeting-called': 'meetings',
  'meeting-changed': 'meetings',
  'note-written': 'notes',
} as const satisfies Record<string, Place>;
export type NewsKind = keyof typeof newsPlaces;

export const isNewsKind = (code: string): code is NewsKind => isKeyOf(newsPlaces, code);
