import type { TransitionKindRules } from './kind-rules.ts';

type Milestones = TransitionKindRules['milestones'];

/** Known long beforehand: a birthday, the end of a school, the end of a decision. Months before the date. */
export const overAYear = {
  talked_with_young_person: 12,
  receiver_contacted: 6,
  consents_renewed: 6,
  hand_over_written: 3,
  joint_meeting: 3,
  first_meeting_booked: 1,
} as const satisfies Milestones;

/** A place that must be found or applied for. Months before the date. */
export const withAPlaceToFind = {
  talked_with_young_person: 12,
  receiver_found: 8,
  applied: 6,
  receiver_contacted: 3,
  hand_over_written: 1,
  first_meeting_booked: 1,
} as const satisfies Milestones;

/** From one school year to the next. Months before the date. */
export const overASchoolYear = {
  talked_with_young_person: 6,
  applied: 5,
  hand_over_written: 2,
  joint_meeting: 1,
  first_meeting_booked: 1,
} as const satisfies Milestones;

/** Known a few months beforehand. Months before the date. */
export const overAFewMonths = {
  talked_with_young_person: 3,
  receiver_contacted: 3,
  hand_over_written: 1,
  joint_meeting: 1,
  first_meeting_booked: 1,
} as const satisfies Milestones;

/** Somebody has dropped out or falls ill: it starts now, a month at most before the date. */
export const atOnce = {
  talked_with_young_person: 1,
  receiver_contacted: 1,
  hand_over_written: 0,
  first_meeting_booked: 0,
} as const satisfies Milestones;
