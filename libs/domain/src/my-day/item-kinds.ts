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
export type ShowsFrom = 'always' | 'thirty_days_before' | 'its_month' | 'its_day' | 'the_day_after';

/** What can need me today. The order of this table is the order of the page: most important first. */
export const myDayKinds = {
  acute_undecided: { reason: 'life_and_safety', shows: 'always' },
  emergency_opened: { reason: 'life_and_safety', shows: 'always' },
  baton_offered: { reason: 'somebody_waits_for_your_answer', shows: 'always' },
  hand_over_offered: { reason: 'somebody_waits_for_your_answer', shows: 'always' },
  invitation: { reason: 'somebody_waits_for_your_answer', shows: 'always' },
  request_to_join: { reason: 'somebody_waits_for_your_answer', shows: 'always' },
  merge: { reason: 'somebody_waits_for_your_answer', shows: 'always' },
  new_from_young_person: { reason: 'the_young_person_waits', shows: 'always' },
  correction_asked: { reason: 'the_young_person_waits', shows: 'always' },
  ask_again_own_words: { reason: 'the_young_person_waits', shows: 'its_day' },
  service_question: { reason: 'the_young_person_waits', shows: 'always' },
  privacy_question: { reason: 'the_law_or_a_deadline', shows: 'always' },
  level_0_deadline: { reason: 'the_law_or_a_deadline', shows: 'always' },
  measure_overdue: { reason: 'the_law_or_a_deadline', shows: 'the_day_after' },
  milestone: { reason: 'soon_too_late', shows: 'its_month' },
  preparation: { reason: 'soon_too_late', shows: 'thirty_days_before' },
  consent_ending: { reason: 'soon_too_late', shows: 'thirty_days_before' },
  invitation_unanswered: { reason: 'keeps_the_picture_true', shows: 'the_day_after' },
  withheld_review: { reason: 'keeps_the_picture_true', shows: 'its_day' },
  still_there: { reason: 'keeps_the_picture_true', shows: 'its_day' },
  activity_to_confirm: { reason: 'keeps_the_picture_true', shows: 'its_day' },
} as const satisfies Record<string, { reason: RankReason; shows: ShowsFrom }>;
export type MyDayKind = keyof typeof myDayKinds;
