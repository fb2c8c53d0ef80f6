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
  help_requested: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_help' },
  new_from_young_person: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_words' },
  meeting_wish: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_wish' },
  correction_asked: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_correction' },
  ask_again_own_words: { reason: 'the_young_person_waits', shows: 'its_day', verb: 'ask_for_words' },
  service_question: { reason: 'the_young_person_waits', shows: 'always', verb: 'answer_question' },
  privacy_question: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'answer_question' },
  level_0_deadline: { reason: 'the_law_or_a_deadline', shows: 'always', verb: 'decide_concern' },
  meeting_today: { reason: 'the_law_or_a_deadline', shows: 'its_day', verb: 'open_meeting' },
  measure_overdue: { reason: 'the_law_or_a_deadline', shows: 'the_day_after', verb: 'work_on_measure' },
  review_due: { reason: 'the_law_or_a_deadline', shows: 'its_day', verb: 'set_review' },
  sender_runs_out: { reason: 'soon_too_late', shows: 'three_months_before', verb: 'see' },
  milestone: { reason: 'soon_too_late', shows: 'its_month', verb: 'tick_milestone' },
  preparation: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'prepare' },
  pupils_identified: { reason: 'soon_too_late', shows: 'always', verb: 'see_identified' },
  consent_ending: { reason: 'soon_too_late', shows: 'thirty_days_before', verb: 'renew_consent' },
  measure_soon: { reason: 'soon_too_late', shows: 'seven_days_before', verb: 'work_on_measure' },
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
} as const satisfies Record<string, KindRule>;
export type MyDayKind = keyof typeof myDayKinds;

/** After so many days without contact it is said, unless the case is paused. */
export const daysWithoutContact = 30;

/** So many days after the registration it is said that nobody has begun to map. */
export const daysWithoutMapping = 14;

/** After so many days without an answer it is said to whoever asked. */
export const daysWithoutAnswer = 7;

/** So long what nobody can answer any more stands on the day. */
export const daysToSee = 7;
