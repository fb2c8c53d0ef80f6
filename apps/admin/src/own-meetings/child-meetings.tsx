import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { MeetingAnswer } from './meeting-answer.tsx';
import { CalendarButton, OwnMeetingFacts } from './meeting-facts.tsx';
import { isComing, useOwnMeetings } from './use-own-meetings.ts';

/** The meetings that a guardian is asked to: when and where, and the answer; nothing of what is talked about. */
export function ChildMeetings({ childId }: { childId: string }): ReactElement | null {
  const t = useOwnText();
  const of = useOwnMeetings(childId).data?.data;
  const coming = of?.meetings.filter((one) => isComing(one, of.today)).toReversed() ?? [];
  if (of === undefined || coming.length === 0) return null;
  return (
    <Card heading={t('ownMeetings.ofChild')} tone="mine">
      <ul className="rows">
        {coming.map((meeting) => (
          <li key={meeting.id}>
            <OwnMeetingFacts meeting={meeting} today={of.today} />
            {meeting.status === 'called' && (
              <MeetingAnswer
                youngPersonId={childId}
                meeting={meeting}
                guardianId={
                  meeting.invitees.find(({ guardianId }) => guardianId !== null)?.guardianId ?? undefined
                }
              />
            )}
            <CalendarButton youngPersonId={childId} meetingId={meeting.id} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
