interface PlaceOfText {
  /** The young person alone, those who work with it alone, whoever of them wrote it, or a guardian too. */
  readonly by: 'young_person' | 'staff' | 'either' | 'anybody';
  /** What must stand there in its place: always, when nothing else says what it is, or nothing. */
  readonly instead: 'always' | 'when_alone' | 'never';
}

const ofStaff = { by: 'staff', instead: 'never' } as const;
const own = { by: 'young_person', instead: 'never' } as const;
const ofEither = { by: 'either', instead: 'never' } as const;
const ofAnybody = { by: 'anybody', instead: 'never' } as const;
const neverEmpty = { by: 'staff', instead: 'always' } as const;

/**
 * Every free text beside notes, minutes and conversations where a wrong entry can stand, as `table.column`. Who wrote it takes it
 * away; of a text that a service owns, the service. The database says the same in its own words (`app.my_blankable`).
 */
export const placesOfText = {
  'plan.young_person_agreed_how': ofStaff,
  'plan.no_own_words_reason': ofStaff,
  'goal.own_words': { by: 'either', instead: 'when_alone' },
  'goal.wording': { by: 'staff', instead: 'when_alone' },
  'goal.disagreement': ofEither,
  'goal.disagreement_answers': ofEither,
  'goal.status_reason': ofStaff,
  'goal_stance.text': ofStaff,
  'measure.title': neverEmpty,
  'measure.look_for': neverEmpty,
  'measure.deadline_reason': ofStaff,
  'measure.status_reason': ofStaff,
  'measure.obstacle': ofStaff,
  'measure.evaluation_happened': ofStaff,
  'measure.evaluation_learnt': ofStaff,
  'measure.young_person_answer_words': own,
  'measure.young_person_evaluation': own,
  'mapping_answer.own_words': ofEither,
  'mapping_answer.note': ofStaff,
  'mapping_answer.strengths': ofEither,
  'mapping_answer.left_reason': ofStaff,
  'own_part_answer.own_words': own,
  'contribution.text': own,
  'contribution.used_how': ofStaff,
  'meeting.place': ofStaff,
  'meeting.link': ofStaff,
  'meeting.told_how': ofStaff,
  'meeting.adapted_how': ofStaff,
  'meeting.cancelled_reason': neverEmpty,
  'meeting.not_invited_reason': neverEmpty,
  'meeting_wish.text': own,
  'meeting_wish.answer_text': ofStaff,
  'meeting_invitee.answer_text': ofAnybody,
  'consent_answer.note': ofAnybody,
  'activity.detail': ofStaff,
  'preparation.reason': ofStaff,
  'transition.status_reason': ofStaff,
  'move_dispute.sender_says': ofStaff,
  'move_dispute.receiver_says': ofStaff,
  'move_dispute.settled_how': ofStaff,
  'hand_over_note.text': ofStaff,
  'hand_over_item.note': ofStaff,
} as const satisfies Readonly<Record<`${string}.${string}`, PlaceOfText>>;
export type TextPlace = keyof typeof placesOfText;

export const isTextPlace = (place: string): place is TextPlace => place in placesOfText;
export const textPlaces: readonly TextPlace[] = Object.keys(placesOfText).filter(isTextPlace);

/** Whether something must be written in its place. `alone`: nothing else says what it is, as in a goal with one voice. */
export const needsInstead = (place: TextPlace, alone: boolean): boolean => {
  const { instead } = placesOfText[place];
  return instead === 'always' || (instead === 'when_alone' && alone);
};
