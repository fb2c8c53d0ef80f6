import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { roles, type Role, type RoleKind } from './roles.ts';

/**
 * How far into a case a permission reaches, besides the category of the row it is used on.
 * - nobody: not about one young person; the door to a case never opens with it
 * - invitation: being asked (to join, or to receive a transition) is enough; being on the team is too
 * - own: being on the team is enough, because what is seen or written is the own service's or handed to it
 * - case: the case itself (name, team, plan frame, log of transitions): «basic» is shared, or the baton is held
 */
export type Reach = 'nobody' | 'invitation' | 'own' | 'case';

interface PermissionRule {
  readonly roles: readonly RoleKind[];
  readonly reach: Reach;
}

const professionals = ['professional'] as const;
const administrators = ['administrator', 'local_administrator'] as const;
const withACase = ['professional', 'young_person', 'guardian'] as const;
const everybody = [
  'professional',
  'leader',
  'administrator',
  'local_administrator',
  'privacy_officer',
  'young_person',
  'guardian',
] as const;

/** Every permission once, «thing.verb», and who may ever have it. `public` needs no sign-in and is held by no role. */
export const permissions = {
  public: { roles: [], reach: 'nobody' },
  'session.read': { roles: everybody, reach: 'nobody' },
  'session.end': { roles: everybody, reach: 'nobody' },
  'session.renew': { roles: everybody, reach: 'nobody' },
  'live.read': { roles: everybody, reach: 'nobody' },
  'my-day.read': { roles: ['professional', 'leader', 'privacy_officer'], reach: 'nobody' },
  'my-day.filter': { roles: ['professional', 'leader', 'privacy_officer'], reach: 'nobody' },
  'my-list.read': { roles: professionals, reach: 'nobody' },
  'draft.write': { roles: withACase, reach: 'nobody' },
  'services.read': { roles: [...withACase, ...administrators], reach: 'nobody' },
  'absence.read': { roles: professionals, reach: 'nobody' },
  'absence.answer': { roles: professionals, reach: 'nobody' },
  'absence.write': { roles: professionals, reach: 'nobody' },
  'help-request.read': { roles: professionals, reach: 'nobody' },
  'help-request.answer': { roles: professionals, reach: 'nobody' },
  'young-person.register': { roles: professionals, reach: 'nobody' },
  'my-clearances.read': { roles: professionals, reach: 'nobody' },
  'relation.read': { roles: professionals, reach: 'nobody' },
  'relation.write': { roles: professionals, reach: 'nobody' },
  'merge.read': { roles: professionals, reach: 'nobody' },
  'merge.answer': { roles: professionals, reach: 'nobody' },
  'case.read': { roles: professionals, reach: 'own' },
  'log.read': { roles: professionals, reach: 'case' },
  'follow-up.change': { roles: professionals, reach: 'case' },
  'closed-case.read': { roles: professionals, reach: 'nobody' },
  'closed-case.reopen': { roles: professionals, reach: 'nobody' },
  'identity-number.change': { roles: professionals, reach: 'case' },
  'contact.register': { roles: professionals, reach: 'case' },
  'concern.change': { roles: professionals, reach: 'own' },
  'consent.read': { roles: professionals, reach: 'own' },
  'consent-preview.read': { roles: professionals, reach: 'own' },
  'consent.give': { roles: professionals, reach: 'own' },
  'consent.withdraw': { roles: ['professional', 'young_person'], reach: 'own' },
  'legal-basis.give': { roles: professionals, reach: 'own' },
  'access-explanation.read': { roles: professionals, reach: 'case' },
  'team.read': { roles: professionals, reach: 'case' },
  'team.invite': { roles: professionals, reach: 'case' },
  'stand-in.see': { roles: professionals, reach: 'own' },
  'team.leave': { roles: professionals, reach: 'own' },
  'invitation.read': { roles: professionals, reach: 'invitation' },
  'team.answer': { roles: professionals, reach: 'invitation' },
  'supporter.write': { roles: professionals, reach: 'case' },
  'guardian.write': { roles: professionals, reach: 'case' },
  'sign-in-code.make': { roles: professionals, reach: 'case' },
  'guardian.open': { roles: professionals, reach: 'own' },
  'protection.read': { roles: professionals, reach: 'own' },
  'protection.write': { roles: professionals, reach: 'own' },
  'baton.offer': { roles: professionals, reach: 'case' },
  'baton.take-over': { roles: professionals, reach: 'nobody' },
  'caseload.read': { roles: professionals, reach: 'nobody' },
  'caseload.answer': { roles: professionals, reach: 'nobody' },
  'caseload.offer': { roles: professionals, reach: 'own' },
  'baton.answer': { roles: professionals, reach: 'own' },
  'mapping.read': { roles: professionals, reach: 'own' },
  'mapping.write': { roles: professionals, reach: 'own' },
  'mapping.complete': { roles: professionals, reach: 'own' },
  'plan.read': { roles: professionals, reach: 'case' },
  'plan.write': { roles: professionals, reach: 'case' },
  'plan.activate': { roles: professionals, reach: 'case' },
  'plan-template.read': { roles: professionals, reach: 'nobody' },
  'goal.write': { roles: professionals, reach: 'case' },
  'measure.write': { roles: professionals, reach: 'case' },
  'measure.answer': { roles: ['young_person'], reach: 'case' },
  'transition.read': { roles: professionals, reach: 'case' },
  'transition.write': { roles: professionals, reach: 'case' },
  'transition.offer': { roles: professionals, reach: 'case' },
  'transition.answer': { roles: professionals, reach: 'invitation' },
  'transition.meet': { roles: professionals, reach: 'own' },
  'activity.read': { roles: professionals, reach: 'case' },
  'activity.write': { roles: professionals, reach: 'case' },
  'activity.confirm': { roles: professionals, reach: 'case' },
  'explanation.write': { roles: professionals, reach: 'case' },
  'contribution.write': { roles: ['young_person'], reach: 'case' },
  'contribution.answer': { roles: professionals, reach: 'case' },
  'note.read': { roles: professionals, reach: 'own' },
  'note.write': { roles: professionals, reach: 'own' },
  'note.share': { roles: professionals, reach: 'own' },
  'note.stop-sharing': { roles: ['professional', 'young_person'], reach: 'own' },
  'note.blank': { roles: professionals, reach: 'own' },
  'note.delay': { roles: professionals, reach: 'own' },
  'meeting.read': { roles: professionals, reach: 'own' },
  'meeting.call': { roles: professionals, reach: 'case' },
  'meeting.answer': { roles: withACase, reach: 'own' },
  'meeting-calendar.read': { roles: withACase, reach: 'own' },
  'meeting-wish.write': { roles: ['young_person'], reach: 'case' },
  'meeting-wish.answer': { roles: professionals, reach: 'own' },
  'meeting.hold': { roles: professionals, reach: 'case' },
  'meeting.decide': { roles: professionals, reach: 'case' },
  'minutes.read': { roles: ['professional', 'young_person'], reach: 'own' },
  'minutes.write': { roles: professionals, reach: 'own' },
  'minutes.share': { roles: professionals, reach: 'own' },
  'minutes.receive': { roles: ['professional', 'young_person'], reach: 'own' },
  'pulse.write': { roles: ['young_person'], reach: 'case' },
  'my-meetings.read': { roles: ['young_person', 'guardian'], reach: 'case' },
  'correction.read': { roles: professionals, reach: 'own' },
  'correction.answer': { roles: professionals, reach: 'own' },
  'own-lock.write': { roles: ['young_person'], reach: 'case' },
  'item.withhold': { roles: professionals, reach: 'own' },
  'my-withheld-items.read': { roles: professionals, reach: 'nobody' },
  'withheld-items.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'discussion.read': { roles: ['professional', 'young_person'], reach: 'nobody' },
  'discussion.write': { roles: professionals, reach: 'nobody' },
  'discussion.bind': { roles: professionals, reach: 'own' },
  'bound-discussions.read': { roles: ['professional', 'young_person'], reach: 'own' },
  'child-welfare-report.send': { roles: professionals, reach: 'own' },
  'child-welfare-report.send-without-case': { roles: professionals, reach: 'nobody' },
  'child-welfare-report.read': { roles: professionals, reach: 'nobody' },
  'child-welfare-report.process': { roles: professionals, reach: 'nobody' },
  'own-reports.read': { roles: ['young_person'], reach: 'case' },
  'own-notes.read': { roles: ['young_person'], reach: 'case' },
  'own-data.read': { roles: ['young_person'], reach: 'case' },
  'own-data.ask': { roles: ['young_person'], reach: 'case' },
  'own-export.read': { roles: ['young_person'], reach: 'case' },
  'own-narrow.read': { roles: ['young_person'], reach: 'nobody' },
  'own-page.read': { roles: ['young_person'], reach: 'case' },
  'own-log.read': { roles: ['young_person'], reach: 'case' },
  'own-log.ask': { roles: ['young_person'], reach: 'case' },
  'own-sharing.write': { roles: ['young_person'], reach: 'case' },
  'guardian-page.read': { roles: ['guardian'], reach: 'case' },
  'consent.answer': { roles: ['young_person', 'guardian'], reach: 'case' },
  'emergency.open': { roles: professionals, reach: 'nobody' },
  'emergency.read': { roles: professionals, reach: 'nobody' },
  'emergency.see': { roles: professionals, reach: 'case' },
  'emergency-review.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'emergency-review.answer': { roles: ['privacy_officer'], reach: 'nobody' },
  'figures.read': { roles: ['leader'], reach: 'nobody' },
  'figures.print': { roles: ['leader'], reach: 'nobody' },
  'relation-ending.read': { roles: ['local_administrator', 'privacy_officer'], reach: 'nobody' },
  'relation-ending.answer': { roles: ['local_administrator', 'privacy_officer'], reach: 'nobody' },
  'clearance.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'clearance.write': { roles: ['privacy_officer'], reach: 'nobody' },
  'notice-trouble.read': { roles: administrators, reach: 'nobody' },
  'access-administration.read': { roles: ['administrator', 'local_administrator'], reach: 'nobody' },
  'users.read': { roles: ['administrator', 'local_administrator'], reach: 'nobody' },
  'identity-link.read': { roles: ['administrator', 'local_administrator'], reach: 'nobody' },
  'identity-link.write': { roles: ['administrator', 'local_administrator'], reach: 'nobody' },
  'user.write': { roles: administrators, reach: 'nobody' },
  'user-import.write': { roles: administrators, reach: 'nobody' },
  'organisations.read': { roles: administrators, reach: 'nobody' },
  'organisation.write': { roles: ['administrator'], reach: 'nobody' },
  'service.write': { roles: administrators, reach: 'nobody' },
  'directory-history.read': { roles: administrators, reach: 'nobody' },
  'post.give': { roles: administrators, reach: 'nobody' },
  'post.end': { roles: administrators, reach: 'nobody' },
  'user.close': { roles: administrators, reach: 'nobody' },
  'role-proposal.make': { roles: ['administrator'], reach: 'nobody' },
  'role-proposal.answer': { roles: ['administrator', 'privacy_officer'], reach: 'nobody' },
  'given-roles.read': { roles: ['administrator', 'local_administrator', 'privacy_officer'], reach: 'nobody' },
  'given-roles.sign-off': { roles: ['privacy_officer'], reach: 'nobody' },
  'review.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'sign-in-log.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'review.judge': { roles: ['privacy_officer'], reach: 'nobody' },
  'privacy-question.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'service-question.answer': { roles: ['professional', 'leader'], reach: 'nobody' },
  'privacy-question.answer': { roles: ['privacy_officer'], reach: 'nobody' },
  'data-request.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'data-request.answer': { roles: ['privacy_officer'], reach: 'nobody' },
  'restriction.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'restriction.write': { roles: ['privacy_officer'], reach: 'nobody' },
  'log.hide': { roles: ['privacy_officer'], reach: 'nobody' },
  'incident.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'incident.write': { roles: ['privacy_officer'], reach: 'nobody' },
  'erasure.read': { roles: ['privacy_officer'], reach: 'nobody' },
  'erasure.write': { roles: ['privacy_officer'], reach: 'nobody' },
  'erasure.approve': { roles: ['privacy_officer'], reach: 'nobody' },
  'erasure.confirm': { roles: ['professional', 'administrator'], reach: 'nobody' },
  'agreement.read': { roles: ['privacy_officer', 'local_administrator'], reach: 'nobody' },
  'agreement.write': { roles: ['privacy_officer'], reach: 'nobody' },
  'law.read': { roles: ['administrator', 'privacy_officer'], reach: 'nobody' },
  'law.propose': { roles: ['administrator'], reach: 'nobody' },
  'law.decide': { roles: ['administrator', 'privacy_officer'], reach: 'nobody' },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

export const allPermissions: readonly Permission[] = keysOf(permissions);

export const isPermission = (text: string): text is Permission => isKeyOf(permissions, text);

const rolesOf = (permission: Permission): readonly RoleKind[] => permissions[permission].roles;

/** May this role ever use the permission? Whether it may now, and about whom, is for `access/decide`. */
export const mayEver = (role: Role, permission: Permission): boolean =>
  rolesOf(permission).includes(roles[role]);

export const permissionsOf = (role: Role): Permission[] =>
  allPermissions.filter((permission) => mayEver(role, permission));

/** Does the permission only look? Everything else changes something. */
export const onlyReads = (permission: Permission): boolean => permission.endsWith('.read');
