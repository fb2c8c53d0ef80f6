/** Every table of schema app, each after those that it refers to. */
export const appTables = [
  ...['municipality', 'organisation', 'service', 'service_municipality', 'app_user', 'post', 'absence'],
  ...[
    'credential',
    'session',
    'young_person',
    'identity_number',
    'guardian',
    'follow_up',
    'baton',
    'baton_offer',
  ],
  ...['caseload_offer', 'concern', 'invitation', 'team_member', 'supporter', 'request_to_join'],
  ...['consent', 'consent_answer', 'legal_basis_use', 'sharing', 'information_given'],
  ...['mapping', 'mapping_answer', 'acute_decision', 'plan', 'goal', 'measure', 'plan_history'],
  ...['goal_stance', 'plan_template'],
  ...[
    'transition',
    'hand_over_item',
    'milestone',
    'hand_over_note',
    'hand_over_receipt',
    'transition_check',
    'preparation',
    'activity',
    'contribution',
    'guardian_item',
  ],
  ...['note', 'note_version', 'note_share', 'own_lock', 'withheld_item'],
  ...['meeting', 'meeting_invitee', 'meeting_wish'],
  ...['minutes_section', 'minutes_version', 'minutes_receipt', 'meeting_decision', 'meeting_pulse'],
  ...['discussion', 'discussion_receiver', 'discussion_answer', 'discussion_binding'],
  ...['emergency_access', 'emergency_review'],
  ...['case_event', 'draft', 'day_filter', 'access_log'],
  ...['identity_link', 'link_code', 'sign_in_flow', 'logout_token_seen'],
  ...['protection', 'clearance', 'staff_relation', 'guardian_opening', 'merge_task'],
  ...['staff_relation_step'],
  ...['child_welfare_report', 'child_welfare_processing'],
  ...['chain_head', 'sealed_head', 'seal', 'tombstone'],
  ...['role_change', 'review_item', 'review_outcome'],
  ...['privacy_question', 'question_step', 'log_hiding', 'incident', 'incident_step'],
  ...['data_request', 'data_answer', 'restriction'],
  ...['law_rule', 'agreement'],
  ...['erasure_case', 'erasure_decision', 'archive_package', 'archive_receipt', 'erasure_approval'],
  ...['user_import', 'directory_change', 'role_proposal', 'role_review', 'wrong_try', 'sent_request'],
  ...['notice_default', 'notice_choice', 'notice_address', 'mail', 'outbox', 'reminder_choice'],
  ...['thread_message', 'thread_mention', 'thread_mark'],
  ...['help_request', 'calendar_feed', 'emergency_number'],
  ...['referral', 'case_request', 'move_dispute', 'statutory_title'],
  'quality_of_life',
  'own_part',
  'own_part_answer',
  'school_list',
  'identified_pupil',
  'school_heading',
];

/** A row written is a row kept, whoever asks. */
export const appendOnly = [
  ...['concern', 'case_event', 'plan_history', 'access_log', 'acute_decision', 'information_given'],
  ...['note_version', 'minutes_version', 'minutes_receipt', 'meeting_decision'],
  ...['hand_over_receipt', 'transition_check', 'goal_stance'],
  ...['seal', 'tombstone'],
  ...['role_change', 'review_item', 'review_outcome', 'incident', 'incident_step'],
  ...['privacy_question', 'question_step', 'log_hiding', 'data_request', 'data_answer'],
  ...['emergency_review', 'staff_relation_step'],
  ...['directory_change', 'role_review', 'emergency_number'],
];

/** What its own user may throw away. */
export const mayBeDeleted = ['day_filter', 'draft', 'guardian_item'];

/** Reached through functions alone. */
export const noneMayRead = [
  ...['credential', 'session', 'identity_number', 'staff_relation', 'merge_task'],
  ...['staff_relation_step'],
  ...['chain_head', 'sealed_head', 'seal', 'tombstone'],
  ...['sign_in_flow', 'logout_token_seen', 'wrong_try', 'sent_request'],
  ...['notice_default', 'mail', 'outbox'],
];
