import { expect, test } from '@jest/globals';
import { isTextPlace, needsInstead, placesOfText, textPlaces } from './places.ts';

test('every text that can be wrong, who takes it away, and what must stand there instead', () => {
  expect(
    Object.entries(placesOfText)
      .map(([place, { by, instead }]) => `${place}: ${by}, ${instead}`)
      .join('\n'),
  ).toBe(`plan.young_person_agreed_how: staff, never
plan.no_own_words_reason: staff, never
goal.own_words: either, when_alone
goal.wording: staff, when_alone
goal.disagreement: either, never
goal.disagreement_answers: either, never
goal.status_reason: staff, never
goal_stance.text: staff, never
measure.title: staff, always
measure.look_for: staff, always
measure.deadline_reason: staff, never
measure.status_reason: staff, never
measure.obstacle: staff, never
measure.evaluation_happened: staff, never
measure.evaluation_learnt: staff, never
measure.young_person_answer_words: young_person, never
measure.young_person_evaluation: young_person, never
mapping_answer.own_words: either, never
mapping_answer.note: staff, never
mapping_answer.strengths: either, never
mapping_answer.left_reason: staff, never
own_part_answer.own_words: young_person, never
contribution.text: young_person, never
contribution.used_how: staff, never
meeting.place: staff, never
meeting.link: staff, never
meeting.told_how: staff, never
meeting.adapted_how: staff, never
meeting.cancelled_reason: staff, always
meeting.not_invited_reason: staff, always
meeting_wish.text: young_person, never
meeting_wish.answer_text: staff, never
meeting_invitee.answer_text: anybody, never
consent_answer.note: anybody, never
activity.detail: staff, never
preparation.reason: staff, never
transition.status_reason: staff, never
move_dispute.sender_says: staff, never
move_dispute.receiver_says: staff, never
move_dispute.settled_how: staff, never
hand_over_note.text: staff, never
hand_over_item.note: staff, never`);
  expect(textPlaces).toHaveLength(42);
});

test('what has no name without it is not left empty', () => {
  expect(needsInstead('measure.title', false)).toBe(true);
  expect(needsInstead('goal.wording', true)).toBe(true);
  expect(needsInstead('goal.wording', false)).toBe(false);
  expect(needsInstead('goal.status_reason', true)).toBe(false);
  expect(isTextPlace('goal.status')).toBe(false);
});
