/** What the constraints take; a test holds them to libs/domain. */
export const noticeLists = {
  groups: ['asked', 'news', 'meetings', 'talk', 'reminders'],
  kinds: [
    ...[
      'baton_offered',
      'invitation',
      'hand_over_offered',
      'case_requested',
      'request_to_join',
      'caseload_offered',
      'stand_in_asked',
    ],
    ...['help_requested', 'emergency_opened', 'new_from_young_person', 'measure_given', 'note_shared'],
    ...[
      'measure_for_you',
      'consent_for_you',
      'question_answered',
      'consent_for_guardians',
      'shared_with_guardian',
    ],
    ...[
      'meeting_called',
      'meeting_changed',
      'meeting_cancelled',
      'meeting_taken_over',
      'mentioned',
      'thread_news',
    ],
    ...[
      'remind_hand_over_offered',
      'remind_invitation',
      'remind_ask_again_own_words',
      'remind_level_0_deadline',
    ],
    ...['remind_meeting_today', 'remind_measure_overdue', 'remind_review_due', 'remind_milestone'],
    ...['remind_preparation', 'remind_consent_ending', 'remind_measure_soon', 'remind_no_contact'],
    ...['remind_still_there', 'remind_not_mapped', 'remind_mapping_repeat', 'remind_hand_over_unanswered'],
    ...['remind_invitation_unanswered', 'remind_case_unanswered'],
    'report_ready',
  ],
  reminders: [
    ...['hand_over_offered', 'invitation', 'ask_again_own_words', 'level_0_deadline', 'meeting_today'],
    ...['measure_overdue', 'review_due', 'milestone', 'preparation', 'consent_ending', 'measure_soon'],
    ...['no_contact', 'still_there', 'not_mapped', 'mapping_repeat', 'hand_over_unanswered'],
    'invitation_unanswered',
    'case_unanswered',
  ],
} as const satisfies Record<string, readonly string[]>;
