import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { mayEver } from '../roles/permissions.ts';
import { roles } from '../roles/roles.ts';
import { groupOfEach, groupsFor, neededFor, noticeGroups, noticeKinds, noticeReceivers } from './kinds.ts';

/** Written by hand: kind, whom it tells, the choice it belongs to, and what each must be able to do. */
const expected = `
baton_offered the_post_asked asked baton.answer - -
invitation the_service_asked asked invitation.read - -
hand_over_offered the_service_asked asked transition.answer - -
case_requested the_holder asked case-request.answer - -
request_to_join the_holder asked team.invite - -
caseload_offered the_post_asked asked caseload.answer - -
stand_in_asked the_post_asked asked absence.answer - -
help_requested the_coordinators asked help-request.read - -
emergency_opened the_holder news emergency.see - -
new_from_young_person the_holder news contribution.answer - -
measure_given the_responsible news plan.read - -
note_shared the_service_asked news note.read - -
measure_for_you the_young_person asked - own-page.read -
consent_for_you the_young_person asked - consent.answer -
question_answered the_young_person news - own-log.read -
consent_for_guardians the_guardian asked - - consent.answer
shared_with_guardian the_guardian news - - guardian-page.read
meeting_called who_is_invited meetings meeting.read my-meetings.read my-meetings.read
meeting_changed who_is_invited meetings meeting.read my-meetings.read my-meetings.read
meeting_cancelled who_is_invited meetings meeting.read my-meetings.read my-meetings.read
meeting_taken_over who_called_it meetings my-day.read - -
mentioned who_is_mentioned talk thread.read thread.read -
thread_news who_takes_part talk thread.read thread.read -
remind_hand_over_offered whose_day_it_is reminders transition.answer - -
remind_invitation whose_day_it_is reminders invitation.read - -
remind_ask_again_own_words whose_day_it_is reminders plan.read - -
remind_level_0_deadline whose_day_it_is reminders concern.change - -
remind_meeting_today whose_day_it_is reminders meeting.read my-meetings.read my-meetings.read
remind_measure_overdue whose_day_it_is reminders plan.read - -
remind_review_due whose_day_it_is reminders plan.read - -
remind_milestone whose_day_it_is reminders transition.read - -
remind_preparation whose_day_it_is reminders transition.read - -
remind_consent_ending whose_day_it_is reminders consent.read - -
remind_measure_soon whose_day_it_is reminders plan.read - -
remind_no_contact whose_day_it_is reminders contact.register - -
remind_still_there whose_day_it_is reminders transition.read - -
remind_not_mapped whose_day_it_is reminders mapping.write - -
remind_mapping_repeat whose_day_it_is reminders mapping.read - -
remind_hand_over_unanswered whose_day_it_is reminders transition.read - -
remind_invitation_unanswered whose_day_it_is reminders team.invite - -
remind_case_unanswered whose_day_it_is reminders case-request.read - -
report_ready who_gets_the_report news - - -`;

test('who is told what, once each, and what each must be able to do', () => {
  const lines = keysOf(noticeKinds).map((kind) => {
    const needs = (['professional', 'young_person', 'guardian'] as const).map(
      (role) => neededFor(kind, role) ?? '-',
    );
    return [kind, noticeKinds[kind].tells, groupOfEach[kind], ...needs].join(' ');
  });
  expect(lines).toEqual(expected.trim().split('\n'));
  expect(noticeReceivers.toSorted()).toEqual(
    [...new Set(keysOf(noticeKinds).map((kind) => noticeKinds[kind].tells))].toSorted(),
  );
  expect(neededFor('invitation', 'leader')).toBeNull();
  expect(neededFor('report_ready', 'leader')).toBe('report.read');
});

test('whoever is told can ever do what the message is about', () => {
  for (const kind of keysOf(noticeKinds))
    for (const role of keysOf(roles)) {
      const needed = neededFor(kind, roles[role]);
      if (needed !== null) expect([kind, role, mayEver(role, needed)]).toEqual([kind, role, true]);
    }
});

test('what each can choose between', () => {
  expect(noticeGroups).toEqual(['asked', 'news', 'meetings', 'talk', 'reminders']);
  expect(groupsFor('professional')).toEqual([...noticeGroups]);
  expect(groupsFor('young_person')).toEqual([...noticeGroups]);
  expect(groupsFor('guardian')).toEqual(['asked', 'news', 'meetings', 'reminders']);
  expect(groupsFor('leader')).toEqual(['news']);
});
