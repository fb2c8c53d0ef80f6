import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { MeetingAnswer } from './meeting-answer.tsx';
import { CalendarButton, OwnMeetingFacts } from './meeting-facts.tsx';
import { OwnWishLine, WriteWish } from './own-wishes.tsx';
import type { OwnMeeting } from './use-own-meetings.ts';

/** One meeting that is ahead: the facts, my answer, and what I wish. */
export function OwnMeetingCard(props: {
  meeting: OwnMeeting;
  youngPersonId: string;
  today: string;
}): ReactElement {
  const t = useOwnText();
  const { meeting, youngPersonId, today } = props;
  const called = meeting.status === 'called';
  return (
    <Card heading={t(`ownMeetings.kinds.${meeting.kind}`)} {...(called ? { tone: 'mine' as const } : {})}>
      <OwnMeetingFacts meeting={meeting} today={today} />
      {called && <MeetingAnswer youngPersonId={youngPersonId} meeting={meeting} />}
      {meeting.wishes.length > 0 && (
        <>
          <h3>{t('ownMeetings.wish.heading')}</h3>
          <ul className="rows">
            {meeting.wishes.map((wish) => (
              <OwnWishLine key={wish.id} wish={wish} youngPersonId={youngPersonId} />
            ))}
          </ul>
        </>
      )}
      {called && (
        <details>
          <summary>{t('ownMeetings.wish.open')}</summary>
          <WriteWish meeting={meeting} youngPersonId={youngPersonId} />
        </details>
      )}
      {meeting.status !== 'held' && <CalendarButton youngPersonId={youngPersonId} meetingId={meeting.id} />}
    </Card>
  );
}
