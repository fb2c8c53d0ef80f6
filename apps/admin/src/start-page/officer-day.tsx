import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { AgreementWarningsLine } from '../agreements/warnings-line.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { WithheldLink } from '../withheld/withheld-link.tsx';
import { DayCard } from './day-card.tsx';
import { DoneKept } from './done-lines.tsx';
import { useFirstChoice } from './saved-choices.tsx';
import { useMyDay } from './use-my-day.ts';
import { WaitsCard } from './waits-card.tsx';
import './start-page.css';

/** «Min dag» of the privacy officer: what young people ask, and what services have been asked. It names no young person. */
export function OfficerDay(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useMyDay();
  const first = useFirstChoice();
  return (
    <Page heading={t('startPage.title')}>
      {data === undefined &&
        (error ? (
          <ErrorInCard error={error} text={t('startPage.failed')} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('startPage.loading')} />
        ))}
      {data && first && (
        <div className="page-with-side">
          <div className="stack">
            <AgreementWarningsLine />
            <DoneKept>
              <DayCard
                items={data.data.items}
                today={data.data.today}
                first={first}
                heading={t('startPage.today')}
              />
            </DoneKept>
          </div>
          <div className="stack">
            <WaitsCard waits={data.data.waits} today={data.data.today} />
            <WithheldLink />
            <Card heading={t('releases.title')}>
              <p>
                <Link to="/releases">{t('releases.link')}</Link>
              </p>
            </Card>
            <Card heading={t('protection.endings.title')}>
              <p>
                <Link to="/relation-endings">{t('protection.endings.link')}</Link>
              </p>
            </Card>
          </div>
        </div>
      )}
    </Page>
  );
}
