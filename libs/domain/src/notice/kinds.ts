import type { Permission } from '../roles/permissions.ts';
import type { RoleKind } from '../roles/roles.ts';

/** Whom an occurrence is told. The database finds who that is in the transaction of the deed. */
export const noticeReceivers = [
  'the_post_asked',
  'the_service_asked',
  'the_holder',
  'the_responsible',
  'the_young_person',
  'the_guardian',
] as const satisfies readonly string[];
export type NoticeReceiver = (typeof noticeReceivers)[number];

interface NoticeKind {
  readonly tells: NoticeReceiver;
  /** What the receiver must be able to do with the case when the message goes; by the kind of the receiver's role. */
  readonly needs: Partial<Record<RoleKind, Permission>>;
}

/** What somebody is told of, once each. The message never says which: it says that there is something new. */
export const noticeKinds = {
  baton_offered: { tells: 'the_post_asked', needs: { professional: 'baton.answer' } },
  invitation: { tells: 'the_service_asked', needs: { professional: 'invitation.read' } },
  hand_over_offered: { tells: 'the_service_asked', needs: { professional: 'transition.answer' } },
  request_to_join: { tells: 'the_holder', needs: { professional: 'team.invite' } },
  emergency_opened: { tells: 'the_holder', needs: { professional: 'emergency.see' } },
  new_from_young_person: { tells: 'the_holder', needs: { professional: 'contribution.answer' } },
  measure_given: { tells: 'the_responsible', needs: { professional: 'plan.read' } },
  measure_for_you: { tells: 'the_young_person', needs: { young_person: 'own-page.read' } },
  consent_for_you: { tells: 'the_young_person', needs: { young_person: 'consent.answer' } },
  question_answered: { tells: 'the_young_person', needs: { young_person: 'own-log.read' } },
  consent_for_guardians: { tells: 'the_guardian', needs: { guardian: 'consent.answer' } },
  shared_with_guardian: { tells: 'the_guardian', needs: { guardian: 'guardian-page.read' } },
} as const satisfies Record<string, NoticeKind>;

export type NoticeKindCode = keyof typeof noticeKinds;

/** What the receiver must be able to do, seen from the role; null when the kind is not for such a one. */
export const neededFor = (kind: NoticeKindCode, role: RoleKind): Permission | null => {
  const needs: Partial<Record<RoleKind, Permission>> = noticeKinds[kind].needs;
  return needs[role] ?? null;
};
