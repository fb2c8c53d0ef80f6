import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { NotFound } from '../layout/not-found.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { CallMeetingCard } from './call-meeting-card.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { type Meeting, type MeetingsOf, useMeetings } from './use-meetings.ts';
import { WishLine } from './wish-line.tsx';
import './meetings.css';

interface Props {
  readonly of: MeetingsOf;
  readonly youngPersonId: string;
}

const isComing =
  (today: string) =>
  ({ status, day }: Meeting): boolean =>
    status === 'called' && day >= today;

function Meetings({ of, youngPersonId }: Props): ReactElement {
  const t = useText();
  const coming = of.meetings.filter(isComing(of.today)).toReversed();
  const past = of.meetings.filter((one) => !coming.includes(one));
  const rows = (list: readonly Meeting[]): ReactElement => (
    <ul className="rows">
      {list.map((meeting) => (
        <MeetingRow key={meeting.id} of={of} youngPersonId={youngPersonId} meeting={meeting} />
      ))}
    </ul>
  );
  return (
    <>
      {of.requests.length > 0 && (
        <Card heading={t('meetings.requests', { name: of.givenName })} tone="mine">
          <ul className="rows">
            {of.requests.map((wish) => (
              <WishLine key={wish.id} wish={wish} youngPersonId={youngPersonId} name={of.givenName} />
            ))}
          </ul>
        </Card>
      )}
      <Card heading={t('meetings.coming')}>
        {coming.length === 0 ? <p className="quiet">{t('meetings.noneComing')}</p> : rows(coming)}
      </Card>
      {past.length > 0 && <Card heading={t('meetings.past')}>{rows(past)}</Card>}
    </>
  );
}

/** The meetings about one young person, and a place to call one. */
export function MeetingsPage(): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useMeetings(youngPersonId);
  if (data === undefined) {
    if (isGone(error)) return <NotFound />;
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} text={t('meetings.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('meetings.loading')} bars={5} />
        )}
      </div>
    );
  }
  const of = data.data;
  return (
    <AccessEnded ended={isGone(error)}>
      <Page
        heading={t('meetings.heading', { name: of.givenName })}
        documentTitle={t('meetings.title')}
        aside={<Link to={`/young-people/${youngPersonId}`}>{t('meetings.back')}</Link>}
      >
        <div className="page-with-side">
          <div className="stack">
            <Meetings of={of} youngPersonId={youngPersonId} />
          </div>
          <div className="stack">
            <CallMeetingCard of={of} youngPersonId={youngPersonId} />
          </div>
        </div>
      </Page>
    </AccessEnded>
  );
}
