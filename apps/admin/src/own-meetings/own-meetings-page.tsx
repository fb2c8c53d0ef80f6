import type { ReactElement } from 'react';
import { FeedCard } from '../calendar-feeds/feed-card.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { AskForMeeting } from './ask-for-meeting.tsx';
import { OwnMeetingCard } from './own-meeting-card.tsx';
import { PastMeetingCard } from './past-meeting-card.tsx';
import { PulseTrend } from './pulse-trend.tsx';
import { isComing, useOwnMeetings } from './use-own-meetings.ts';

/** My meetings: those ahead with an answer and wishes, asking for one, and those that have been. */
export function OwnMeetingsPage(): ReactElement {
  const t = useOwnText();
  const youngPersonId = useSessionUser()?.youngPersonId ?? '';
  const { data, error, refetch } = useOwnMeetings(youngPersonId);
  const { meetings = [], requests = [], today = '' } = data?.data ?? {};
  const coming = meetings.filter((one) => isComing(one, today)).toReversed();
  const past = meetings.filter((one) => !isComing(one, today));
  const card = (meeting: (typeof meetings)[number]): ReactElement => (
    <OwnMeetingCard key={meeting.id} meeting={meeting} youngPersonId={youngPersonId} today={today} />
  );
  return (
    <Page heading={t('ownMeetings.heading')}>
      <div className="stack">
        {error && <ErrorInCard error={error} text={t('ownMeetings.failed')} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loading />}
        {data !== undefined && coming.length === 0 && (
          <Card heading={t('ownMeetings.coming')}>
            <p className="quiet">{t('ownMeetings.none')}</p>
          </Card>
        )}
        {coming.map(card)}
        {data !== undefined && <AskForMeeting youngPersonId={youngPersonId} requests={requests} />}
        <FeedCard whose="young_person" />
        {past.length > 0 && <h2>{t('ownMeetings.past')}</h2>}
        {data !== undefined && <PulseTrend of={data.data} />}
        {data !== undefined &&
          past.map((meeting) => (
            <PastMeetingCard
              key={meeting.id}
              of={data.data}
              meeting={meeting}
              youngPersonId={youngPersonId}
            />
          ))}
      </div>
    </Page>
  );
}
