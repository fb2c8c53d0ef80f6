import { type ReactElement, useState } from 'react';
import { FeedCard } from '../calendar-feeds/feed-card.tsx';
import { useOwnText } from '../i18n/catalogue.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { NoticesCards } from '../own-notices/notices-cards.tsx';
import { SessionsCard } from '../own-sessions/sessions-card.tsx';
import { firstName } from '../own-page/names.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { AnswersCard } from './answers-card.tsx';
import { AskedCard } from './asked-card.tsx';
import { ChildMeetings } from '../own-meetings/child-meetings.tsx';
import { ChildShared, ChildTeam } from './child-cards.tsx';
import { type GuardianChild, type GuardianConsent, useGuardianPage } from './use-guardian-page.ts';

const waits = ({ state, myAnswer }: GuardianConsent): boolean =>
  state === 'asked' && myAnswer === 'not_asked';

function Child({ child }: { child: GuardianChild }): ReactElement {
  const [first] = useState(child.consents.filter(waits).map(({ id }) => id));
  const asked = child.consents.filter((consent) => waits(consent) || first.includes(consent.id));
  return (
    <div className="own-columns">
      <div className="stack">
        {asked.map((consent) => (
          <AskedCard key={consent.id} child={child} consent={consent} />
        ))}
        <ChildMeetings childId={child.id} />
        <ChildShared child={child} />
      </div>
      <div className="stack">
        <ChildTeam child={child} />
        <AnswersCard child={child} />
      </div>
    </div>
  );
}

/** A guardian's page: what is asked, what was answered, who is in the team, and what has been shown. */
export function GuardianPage(): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useGuardianPage();
  const name = firstName(useSessionUser()?.name ?? '');
  if (data === undefined) {
    return (
      <div className="page">
        {error ? (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('guardianPage.loading')} bars={4} />
        )}
      </div>
    );
  }
  const { children } = data.data;
  return (
    <Page heading={t('guardianPage.hello', { name })} documentTitle={t('guardianPage.title')}>
      <p className="own-intro">{t('guardianPage.intro')}</p>
      {children.length === 0 && <Empty text={t('guardianPage.nobody')} />}
      <div className="stack">
        {children.map((child) => (
          <Child key={child.id} child={child} />
        ))}
        <FeedCard whose="guardian" />
        <NoticesCards />
        <SessionsCard />
      </div>
    </Page>
  );
}
