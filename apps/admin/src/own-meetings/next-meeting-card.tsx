import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { OwnLink } from '../own-page/own-link.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { MeetingAnswer } from './meeting-answer.tsx';
import { OwnMeetingFacts } from './meeting-facts.tsx';
import { useOwnMeetings } from './use-own-meetings.ts';

/** On the home page: the meeting that comes first, and the answer to it. Nothing when there is none. */
export function NextMeetingCard(): ReactElement | null {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const of = useOwnMeetings(youngPersonId).data?.data;
  const next = of?.meetings.findLast(({ status, day }) => status === 'called' && day >= of.today);
  if (of === undefined || next === undefined) return null;
  return (
    <Card heading={t('ownMeetings.next')} tone="mine">
      <OwnMeetingFacts meeting={next} today={of.today} />
      <MeetingAnswer youngPersonId={youngPersonId} meeting={next} />
      <p>
        <OwnLink to="/min-side/moter">{t('ownMeetings.all')}</OwnLink>
      </p>
    </Card>
  );
}
