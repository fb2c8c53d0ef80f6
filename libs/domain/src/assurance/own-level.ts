import { isKeyOf } from '../closed-table/closed-table.ts';
import type { Permission } from '../roles/permissions.ts';
import type { Role } from '../roles/roles.ts';
import type { Level } from './assurance.ts';

/**
 * C06: what a young person may do → how surely the sign-in must say who it is. With substantial (MinID, Feide with two factors): the own
 * words, the own tasks, and signing out. Everything where something about health or child welfare can stand needs high, and so
 * does whatever is not in the table.
 */
export const ownLevels = {
  'session.read': 'substantial',
  'session.end': 'substantial',
  'session.renew': 'substantial',
  'live.read': 'substantial',
  'own-narrow.read': 'substantial',
  'own-notices.read': 'high',
  'own-notices.write': 'high',
  'calendar-feed.read': 'high',
  'calendar-feed.write': 'high',
  'thread.read': 'high',
  'thread.write': 'high',
  'draft.write': 'high',
  'services.read': 'high',
  'consent.withdraw': 'high',
  'measure.answer': 'high',
  'referral.end': 'high',
  'contribution.write': 'high',
  'contribution.change': 'high',
  'note.stop-sharing': 'high',
  'own-lock.write': 'high',
  'discussion.read': 'high',
  'bound-discussions.read': 'high',
  'own-reports.read': 'high',
  'own-notes.read': 'high',
  'own-data.read': 'high',
  'own-data.ask': 'high',
  'own-export.read': 'high',
  'own-part.read': 'high',
  'own-part.write': 'high',
  'mapping-template.read': 'high',
  'own-quality-of-life.read': 'high',
  'own-quality-of-life.write': 'high',
  'own-immigrant-background.read': 'high',
  'own-immigrant-background.write': 'high',
  'own-page.read': 'high',
  'my-meetings.read': 'high',
  'meeting.answer': 'high',
  'meeting-calendar.read': 'high',
  'meeting-wish.write': 'high',
  'minutes.read': 'high',
  'minutes-export.read': 'high',
  'plan-export.read': 'high',
  'minutes.receive': 'high',
  'pulse.write': 'high',
  'own-log.read': 'high',
  'own-log.ask': 'high',
  'own-sharing.write': 'high',
  'consent.say': 'high',
  'blanking.read': 'high',
  'blanking.write': 'high',
  'consent.answer': 'high',
} as const satisfies Partial<Record<Permission, Level>>;

export const ownLevelOf = (permission: Permission): Level =>
  isKeyOf(ownLevels, permission) ? ownLevels[permission] : 'high';

/** A young person who signed in with less than high sees only the narrow page. In the demo everybody is invented. */
export const isNarrow = (signedIn: {
  readonly role: Role;
  readonly provider: string;
  readonly level: Level;
}): boolean => signedIn.role === 'young_person' && signedIn.provider !== 'demo' && signedIn.level !== 'high';

/** What an own task may be about to stand on the narrow page. */
export const narrowCategories = ['basic', 'school', 'work_economy'] as const;
