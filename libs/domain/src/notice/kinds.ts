import type { Permission } from '../roles/permissions.ts';
import type { RoleKind } from '../roles/roles.ts';
import { keysOf } from '../closed-table/closed-table.ts';

/** Whom an occurrence is told. The database finds who that is in the transaction of the deed. */
export const noticeReceivers = [
  'the_post_asked',
  'the_service_asked',
  'the_holder',
  'the_responsible',
  'the_young_person',
  'the_guardian',
  'the_coordinators',
  'who_is_invited',
  'who_is_mentioned',
  'who_takes_part',
  'who_called_it',
  'whose_day_it_is',
  'who_gets_the_report',
] as const satisfies readonly string[];
export type NoticeReceiver = (typeof noticeReceivers)[number];

/** What somebody chooses to be told of, or not. */
export const noticeGroups = [
  'asked',
  'news',
  'meetings',
  'talk',
  'reminders',
] as const satisfies readonly string[];
export type NoticeGroup = (typeof noticeGroups)[number];

interface NoticeKind {
  readonly tells: NoticeReceiver;
  readonly group: NoticeGroup;
  /** What the receiver must be able to do with the case when the message goes; by the kind of the receiver's role. */
  readonly needs: Partial<Record<RoleKind, Permission>>;
}

const meeting = {
  professional: 'meeting.read',
  young_person: 'my-meetings.read',
  guardian: 'my-meetings.read',
} as const;
const talk = { professional: 'thread.read', young_person: 'thread.read' } as const;

/** What somebody is told of, once each. The message never says which: it says that there is something new. */
export const noticeKinds = {
  baton_offered: { tells: 'the_post_asked', group: 'asked', needs: { professional: 'baton.answer' } },
  invitation: { tells: 'the_service_asked', group: 'asked', needs: { professional: 'invitation.read' } },
  hand_over_offered: {
    tells: 'the_service_asked',
    group: 'asked',
    needs: { professional: 'transition.answer' },
  },
  case_requested: { tells: 'the_holder', group: 'asked', needs: { professional: 'case-request.answer' } },
  request_to_join: { tells: 'the_holder', group: 'asked', needs: { professional: 'team.invite' } },
  caseload_offered: { tells: 'the_post_asked', group: 'asked', needs: { professional: 'caseload.answer' } },
  stand_in_asked: { tells: 'the_post_asked', group: 'asked', needs: { professional: 'absence.answer' } },
  help_requested: { tells: 'the_coordinators', group: 'asked', needs: { professional: 'help-request.read' } },
  emergency_opened: { tells: 'the_holder', group: 'news', needs: { professional: 'emergency.see' } },
  new_from_young_person: {
    tells: 'the_holder',
    group: 'news',
    needs: { professional: 'contribution.answer' },
  },
  measure_given: { tells: 'the_responsible', group: 'news', needs: { professional: 'plan.read' } },
  note_shared: { tells: 'the_service_asked', group: 'news', needs: { professional: 'note.read' } },
  measure_for_you: { tells: 'the_young_person', group: 'asked', needs: { young_person: 'own-page.read' } },
  consent_for_you: { tells: 'the_young_person', group: 'asked', needs: { young_person: 'consent.answer' } },
  question_answered: { tells: 'the_young_person', group: 'news', needs: { young_person: 'own-log.read' } },
  consent_for_guardians: { tells: 'the_guardian', group: 'asked', needs: { guardian: 'consent.answer' } },
  shared_with_guardian: { tells: 'the_guardian', group: 'news', needs: { guardian: 'guardian-page.read' } },
  meeting_called: { tells: 'who_is_invited', group: 'meetings', needs: meeting },
  meeting_changed: { tells: 'who_is_invited', group: 'meetings', needs: meeting },
  meeting_cancelled: { tells: 'who_is_invited', group: 'meetings', needs: meeting },
  meeting_taken_over: { tells: 'who_called_it', group: 'meetings', needs: { professional: 'my-day.read' } },
  mentioned: { tells: 'who_is_mentioned', group: 'talk', needs: talk },
  thread_news: { tells: 'who_takes_part', group: 'talk', needs: talk },
  remind_hand_over_offered: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'transition.answer' },
  },
  remind_invitation: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'invitation.read' },
  },
  remind_ask_again_own_words: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'plan.read' },
  },
  remind_level_0_deadline: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'concern.change' },
  },
  remind_meeting_today: { tells: 'whose_day_it_is', group: 'reminders', needs: meeting },
  remind_measure_overdue: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'plan.read' },
  },
  remind_review_due: { tells: 'whose_day_it_is', group: 'reminders', needs: { professional: 'plan.read' } },
  remind_milestone: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'transition.read' },
  },
  remind_preparation: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'transition.read' },
  },
  remind_consent_ending: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'consent.read' },
  },
  remind_measure_soon: { tells: 'whose_day_it_is', group: 'reminders', needs: { professional: 'plan.read' } },
  remind_no_contact: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'contact.register' },
  },
  remind_still_there: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'transition.read' },
  },
  remind_not_mapped: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'mapping.write' },
  },
  remind_mapping_repeat: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'mapping.read' },
  },
  remind_hand_over_unanswered: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'transition.read' },
  },
  remind_invitation_unanswered: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'team.invite' },
  },
  remind_case_unanswered: {
    tells: 'whose_day_it_is',
    group: 'reminders',
    needs: { professional: 'case-request.read' },
  },
  report_ready: { tells: 'who_gets_the_report', group: 'news', needs: { leader: 'report.read' } },
} as const satisfies Record<string, NoticeKind>;

export type NoticeKindCode = keyof typeof noticeKinds;

/** What the receiver must be able to do, seen from the role; null when the kind is not for such a one. */
export const neededFor = (kind: NoticeKindCode, role: RoleKind): Permission | null => {
  const needs: Partial<Record<RoleKind, Permission>> = noticeKinds[kind].needs;
  return needs[role] ?? null;
};

/** What such a one can choose between: a group none of whose occurrences is ever for the role is no choice. */
export const groupsFor = (role: RoleKind): NoticeGroup[] =>
  noticeGroups.filter((group) =>
    keysOf(noticeKinds).some((kind) => noticeKinds[kind].group === group && neededFor(kind, role) !== null),
  );

/** The occurrences that a choice leaves out: kind by group, as the database is asked. */
export const groupOfEach: Readonly<Record<string, NoticeGroup>> = Object.fromEntries(
  keysOf(noticeKinds).map((kind) => [kind, noticeKinds[kind].group]),
);
