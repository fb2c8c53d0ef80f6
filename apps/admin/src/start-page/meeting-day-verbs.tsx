import type { ReactElement } from 'react';
import { AnswerMeeting } from '../meetings/answer-meeting.tsx';
import { type ItemOf, useDayAgain } from './use-my-day.ts';

/** Yes, no, or another time. */
export function MeetingDayVerbs({ item }: ItemOf): ReactElement {
  const dayAgain = useDayAgain();
  return (
    <AnswerMeeting
      youngPersonId={item.youngPersonId}
      meetingId={item.id}
      onAnswered={() => dayAgain(item.youngPersonId)}
    />
  );
}
