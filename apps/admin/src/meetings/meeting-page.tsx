import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useCase } from '../young-people/case-page/use-case.ts';
import { AccessEnded, isGone } from '../young-people/case-page/access-ended.tsx';
import { DecisionsCard } from './decisions-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { HoldCard } from './hold-card.tsx';
import { MinutesCard } from './minutes-card.tsx';
import { ParticipationCard } from './participation-card.tsx';
import { shownTime } from './read-time.ts';
import { meetingsPageOf } from './use-meetings.ts';
import { type Minutes, useMinutes } from './use-minutes.ts';
import { WriteMinutesCard } from './write-minutes-card.tsx';
import './meetings.css';

function Whole({ of, youngPersonId }: { of: Minutes; youngPersonId: string }): ReactElement {
  const t = useText();
  const givenName = useCase(youngPersonId).data?.data.person.givenName ?? '';
  const { kind, day, time, lengthMinutes: minutes, status } = of.meeting;
  const props = { of, youngPersonId, givenName };
  return (
    <Page
      heading={t('meetings.line', {
        kind: t(`meetings.kinds.${kind}`),
        date: nearDate(day, of.today),
        time: shownTime(time),
        minutes,
      })}
      documentTitle={t('meetings.title')}
      aside={<Link to={meetingsPageOf(youngPersonId)}>{t('meetings.all')}</Link>}
    >
      <div className="page-with-side">
        <div className="stack">
          <p>
            <Link to={`${meetingsPageOf(youngPersonId)}/${of.meeting.id}/agenda`}>
              {t('meetings.agenda.open')}
            </Link>
          </p>
          <MinutesCard {...props} />
          {status !== 'cancelled' && <WriteMinutesCard {...props} />}
        </div>
        <div className="stack">
          {status === 'called' && of.leads && <HoldCard {...props} />}
          {status !== 'cancelled' && <DecisionsCard {...props} />}
          {status !== 'cancelled' && <GoalsCard {...props} />}
          {status === 'held' && <ParticipationCard {...props} />}
        </div>
      </div>
    </Page>
  );
}

/** One meeting: what is taken up, what is written and decided, and how the young person took part. */
export function MeetingPage(): ReactElement {
  const t = useText();
  const { youngPersonId = '', meetingId = '' } = useParams();
  const { data, error, refetch } = useMinutes(youngPersonId, meetingId);
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
  return (
    <AccessEnded ended={isGone(error)}>
      <Whole of={data.data} youngPersonId={youngPersonId} />
    </AccessEnded>
  );
}
