import type { ReactElement } from 'react';
import { UnheldCard } from '../baton/unheld-card.tsx';
import { useUnheld } from '../baton/use-unheld.ts';
import { useWaiting } from '../discussions/use-discussions.ts';
import { DiscussionsLink, WaitingCard } from '../discussions/waiting-card.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { dayAndMonth, weekdayName } from '../i18n/norwegian-form.ts';
import { countsOf } from '#domain/my-day/counts';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { ErasureApprovalsLine } from '../erasures/approvals-line.tsx';
import { Page } from '../look/components/page.tsx';
import { useToday } from '../providers/use-session.ts';
import { AwayCard } from './away-card.tsx';
import { WithheldLink } from '../withheld/withheld-link.tsx';
import { ComingCard } from './coming-card.tsx';
import { DayBaton } from './day-baton.tsx';
import { DayCard } from './day-card.tsx';
import { DoneKept } from './done-lines.tsx';
import { capital, useGreeting } from './greeting.ts';
import { useFirstChoice } from './saved-choices.tsx';
import { StandInCard, useAskedToStandIn } from './stand-in-card.tsx';
import { useMyDay } from './use-my-day.ts';
import { WaitsCard } from './waits-card.tsx';
import './start-page.css';

/** «Min dag»: what needs the reader today, what waits on others and what comes. */
export function StartPage(): ReactElement {
  const t = useText();
  const today = useToday();
  const { data, error, refetch } = useMyDay();
  const first = useFirstChoice();
  const items = data?.data.items ?? [];
  const count = countsOf(items).total + useUnheld().length + useWaiting().length + useAskedToStandIn().length;
  const greeting = useGreeting(count);
  const batons = items.filter(({ kind }) => kind === 'baton_offered');
  const others = items.filter(({ kind }) => kind !== 'baton_offered');
  return (
    <Page
      heading={data === undefined ? t('startPage.title') : greeting}
      documentTitle={t('startPage.title')}
      above={capital(`${weekdayName(today)} ${dayAndMonth(today)}`)}
    >
      {data === undefined &&
        (error ? (
          <ErrorInCard error={error} text={t('startPage.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('startPage.loading')} />
        ))}
      {data && first && (
        <div className="page-with-side">
          <div className="stack">
            {batons.map((item) => (
              <DayBaton key={item.id} item={item} />
            ))}
            <StandInCard today={today} />
            <UnheldCard />
            <WaitingCard />
            <DoneKept>
              <DayCard
                items={others}
                today={today}
                first={first}
                heading={batons.length > 0 ? t('startPage.also') : t('startPage.today')}
              />
            </DoneKept>
          </div>
          <div className="stack">
            <WaitsCard waits={data.data.waits} today={today} />
            <ComingCard coming={data.data.coming} today={today} />
            <AwayCard today={today} />
            <ErasureApprovalsLine />
            <DiscussionsLink />
            <WithheldLink />
          </div>
        </div>
      )}
    </Page>
  );
}
