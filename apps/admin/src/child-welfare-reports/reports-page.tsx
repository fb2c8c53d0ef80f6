import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { ReceivedRow } from './received-row.tsx';
import { newReportPath, useReports } from './use-reports.ts';
import { WrittenRow } from './written-row.tsx';
import './reports.css';

interface ListProps {
  readonly heading: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function List({ heading, none, children }: ListProps): ReactElement {
  return (
    <Card heading={heading}>
      {children.length === 0 ? <p className="quiet">{none}</p> : <ul className="rows">{children}</ul>}
    </Card>
  );
}

/** «Bekymringsmeldinger»: what one has reported, with the answer, and what a child welfare service has received. */
export function ReportsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useReports();
  const page = data?.data;
  return (
    <Page heading={t('reports.list.heading')}>
      {page === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {page && (
        <div className="stack">
          <p>{page.receives ? t('reports.list.introReceives') : t('reports.list.intro')}</p>
          <p>
            <Link to={newReportPath}>{t('reports.list.write')}</Link>
          </p>
          {page.receives && (
            <List heading={t('reports.list.received')} none={t('reports.list.noneReceived')}>
              {page.received.map((one) => (
                <ReceivedRow key={one.id} of={one} today={page.today} />
              ))}
            </List>
          )}
          <List heading={t('reports.list.written')} none={t('reports.list.noneWritten')}>
            {page.written.map((one) => (
              <WrittenRow key={one.id} of={one} today={page.today} />
            ))}
          </List>
        </div>
      )}
    </Page>
  );
}
