/** Why an item stands where it stands: the page prints it under «Hvorfor denne rekkefølgen?». */
export const rankReasons = [
  'life_and_safety',
  'somebody_waits_for_your_answer',
  'the_young_person_waits',
  'the_law_or_a_deadline',
  'soon_too_late',
  'keeps_the_picture_true',
] as const satisfies readonly string[];
export type RankReason = (typeof rankReasons)[number];

/** From when an item shows, seen from its date. */
export type ShowsFrom =
  | 'always'
  | 'three_months_before'
  | 'thirty_days_before'
  | 'seven_days_before'
  | 'its_month'
  | 'its_day'
  | 'the_day_after';

/** What solves an item, done where it stands. `undo` when the same reader may take it back. */
export const dayVerbs = {
  decide_acute: { undo: false },
  see: { undo: false },
  answer_baton: { undo: false },
  answer_hand_over: { undo: false },
  answer_caseload: { undo: false },
  answer_invitation: { undo: false },
  answer_meeting: { undo: false },
  answer_wish: { undo: false },
  open_meeting: { undo: false },
  read_thread: { undo: false },
  answer_request: { undo: false },
  answer_case_request: { undo: false },
  answer_merge: { undo: false },
  answer_help: { undo: false },
  see_identified: { undo: false },
  answer_words: { undo: false },
  answer_correction: { undo: false },
  answer_question: { undo: false },
  review_withheld: { undo: false },
  ask_for_words: { undo: false },
  decide_concern: { undo: false },
  work_on_measure: { undo: false },
  set_review: { undo: true },
  tick_milestone: { undo: true },
  prepare: { undo: false },
  renew_consent: { undo: false },
  register_contact: { undo: true },
  begin_mapping: { undo: false },
  map_again: { undo: false },
  fill_in: { undo: false },
  say_if_there: { undo: false },
  confirm_activity: { undo: false },
  give_on_paper: { undo: false },
  answer_role: { undo: false },
  confirm_erasure: { undo: false },
  decide_law: { undo: false },
  answer_ending: { undo: false },
  stand_for_figures: { undo: false },
  answer_data_request: { undo: false },
  step_incident: { undo: false },
  review_emergency: { undo: false },
  review_log: { undo: false },
  prepare_erasure: { undo: false },
  read_roles: { undo: false },
  write_agreement: { undo: false },
  look_after_user: { undo: false },
  look_after_mail: { undo: false },
  write_number: { undo: false },
  publish_template: { undo: false },
  have_figures_made: { undo: false },
  import_figures: { undo: false },
  set_aim: { undo: false },
  renew_token: { undo: false },
  read_figures: { undo: false },
  answer_paper_request: { undo: false },
} as const satisfies Record<string, { undo: boolean }>;
export type DayVerb = keyof typeof dayVerbs;

interface KindRule {
  readonly reason: RankReason;
  readonly shows: ShowsFrom;
  readonly verb: DayVerb;
}

/** What can need me today. The order of this table is the order of the page: most important first. */
export const myDayKinds = {
  acute_undecided: { reason: 'life_and_safety', shows: 'always', verb: 'decide_acute' },
  emergency_opened: { reason: 'life_and_safety', shows: 'always', verb: 'see' },
  baton_offered: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_baton' },
  hand_over_offered: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_hand_over' },
  caseload_offered: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_caseload' },
  invitation: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_invitation' },
  meeting_asked: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_meeting' },
  mentioned: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'read_thread' },
  request_to_join: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_request' },
  case_requested: {
    reason: 'somebody_waits_for_your_answer',
    shows: 'always',
    verb: 'answer_case_request',
  },
  merge: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_merge' },
  role_proposed: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_role' },
  law_proposed: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'decide_law' },
  erasure_to_confirm: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'confirm_erasure' },
  relation_ending: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'answer_ending' },
  release_to_approve: {
    reason: 'somebody_waits_for_your_answer',
    shows: 'always',
    verb: 'stand_for_figures',
  },
  release_to_open: { reason: 'somebody_waits_for_your_answer', shows: 'always', verb: 'stand_for_figures' },
  help_requested: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_help' },
  new_from_young_person: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_words' },
  meeting_wish: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_wish' },
  correction_asked: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_correction' },
  ask_again_own_words: { reason: 'the_young_person_waits', shows: 'its_day', verb: 'ask_for_words' },
  service_question: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_question' },
  data_request: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_data_request' },
  incident_clock: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'step_incident' },
  emergency_to_review: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'review_emergency' },
  privacy_question: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'answer_question' },
  paper_request: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'answer_paper_request' },
  level_0_deadline: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'decide_concern' },
  meeting_today: { reason: 'the_law_or_a_deadline', shows: 'its_day', verb: 'open_meeting' },
  measure_overdue: { reason: 'the_law_or_a_deadline', shows: 'the_day_after', verb: 'work_on_measure' },
  review_due: { reason: 'the_law_or_a_deadline', shows: 'its_day', verb: 'set_review' },
  log_findings: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'review_log' },
  erasure_to_prepare: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'prepare_erasure' },
  retention_over: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'prepare_erasure' },
  agreement_missing: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'write_agreement' },
  roles_unread: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'read_roles' },
  incident_open: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'step_incident' },
  sender_runs_out: { reason: 'soon_too_late', shows: 'three_months_before', verb: 'see' },
  milestone: { reason: 'soon_too_late', shows: 'its_month', verb: 'tick_milestone' },
  preparation: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'prepare' },
  pupils_identified: { reason: 'soon_too_late', shows: 'always', verb: 'see_identified' },
  consent_ending: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'renew_consent' },
  measure_soon: { reason: 'soon_too_late', shows: 'seven_days_before', verb: 'work_on_measure' },
  left_behind: { reason: 'soon_too_late', shows: 'always', verb: 'look_after_user' },
  number_missing: { reason: 'soon_too_late', shows: 'always', verb: 'write_number' },
  mail_trouble: { reason: 'soon_too_late', shows: 'always', verb: 'look_after_mail' },
  post_ending: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'look_after_user' },
  agreement_ending: { reason: 'soon_too_late', shows: 'always', verb: 'write_agreement' },
  release_due: { reason: 'soon_too_late', shows: 'its_day', verb: 'have_figures_made' },
  token_ending: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'renew_token' },
  no_contact: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'register_contact' },
  missing_data: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'fill_in' },
  not_mapped: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'begin_mapping' },
  mapping_repeat: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'map_again' },
  minutes_unshared: { reason: 'keeps_the_picture_true', shows: 'the_day_after', verb: 'open_meeting' },
  invitation_unanswered: { reason: 'keeps_the_picture_true', shows: 'the_day_after', verb: 'see' },
  hand_over_unanswered: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'see' },
  case_unanswered: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'see' },
  meeting_taken_over: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'see' },
  stand_in_did: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'see' },
  withheld_review: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'review_withheld' },
  still_there: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'say_if_there' },
  activity_to_confirm: { reason: 'keeps_the_picture_true', shows: 'its_day', verb: 'confirm_activity' },
  paper_due: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'give_on_paper' },
  user_without_post: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'look_after_user' },
  template_draft: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'publish_template' },
  population_old: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'import_figures' },
  series_old: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'import_figures' },
  release_new: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'read_figures' },
  report_ready: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'read_figures' },
  aim_passed: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'set_aim' },
  aim_without_baseline: { reason: 'keeps_the_picture_true', shows: 'always', verb: 'set_aim' },
} as const satisfies Record<string, KindRule>;
export type MyDayKind = keyof typeof myDayKinds;

/** After so many days without contact it is said, unless the case is paused. */
export const daysWithoutContact = 30;

/** So many days after the registration it is said that nobody has begun to map. */
export const daysWithoutMapping = 14;

/** After so many days without an answer it is said to whoever asked. */
export const daysWithoutAnswer = 7;

/** So long a manager is told that figures are new: few look every week. */
export const daysOfNews = 30;

/** So long what nobody can answer any more stands on the day. */
export const daysToSee = 7;
