import { type ReactElement, useState } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnMeetingFacts } from './meeting-facts.tsx';
import { OwnMinutes } from './own-minutes.tsx';
import { OwnWishLine } from './own-wishes.tsx';
import { PulseQuestions } from './pulse-card.tsx';
import type { OwnMeeting, OwnMeetings } from './use-own-meetings.ts';

/** A meeting that has been: how it was, once; what came of it, when it is opened. */
export function PastMeetingCard(props: {
  of: OwnMeetings;
  meeting: OwnMeeting;
  youngPersonId: string;
}): ReactElement {
  const t = useOwnText();
  const { of, meeting, youngPersonId } = props;
  const [open, setOpen] = useState(false);
  const held = meeting.status === 'held';
  const answered = of.pulses.some(({ meetingId }) => meetingId === meeting.id);
  return (
    <Card heading={t(`ownMeetings.kinds.${meeting.kind}`)}>
      <OwnMeetingFacts meeting={meeting} today={of.today} />
      {held && !answered && <PulseQuestions meeting={meeting} youngPersonId={youngPersonId} />}
      {meeting.wishes.length > 0 && (
        <ul className="rows">
          {meeting.wishes.map((wish) => (
            <OwnWishLine key={wish.id} wish={wish} youngPersonId={youngPersonId} />
          ))}
        </ul>
      )}
      {held && !open && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('ownMeetings.minutes.open')}
        </button>
      )}
      {held && open && <OwnMinutes youngPersonId={youngPersonId} meetingId={meeting.id} />}
    </Card>
  );
}
