import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { RestrictionsCard } from '../restrictions/restrictions-card.tsx';
import { useRead } from '../providers/use-read.ts';
import { RequestRow } from './request-row.tsx';
import '../look/administration.css';

type Request = Shape<'DataRequestSeen'>;

/** «Det unge ber om»: corrections, restriction and erasure with their deadline; the list names nobody. */
export function DataRequestsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Request[]>('/data-requests');
  const all = data?.data ?? [];
  const open = all.filter(({ status }) => status === 'received');
  const done = all.filter(({ status }) => status !== 'received');
  const rows = (some: readonly Request[]): ReactElement => (
    <ul className="rows">
      {some.map((request) => (
        <RequestRow key={request.id} request={request} />
      ))}
    </ul>
  );
  return (
    <Page heading={t('dataRequests.title')}>
      <p>{t('dataRequests.intro')}</p>
      <p>
        <Link to="/erasures">{t('erasures.link')}</Link>
        {' · '}
        <Link to="/paper-requests">{t('paperRequests.link')}</Link>
      </p>
      {error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {data !== undefined && (
        <div className="stack officer">
          <Card heading={t('dataRequests.open')}>
            {open.length === 0 ? <Empty text={t('dataRequests.none')} /> : rows(open)}
          </Card>
          <RestrictionsCard />
          {done.length > 0 && <Card heading={t('dataRequests.done')}>{rows(done)}</Card>}
        </div>
      )}
    </Page>
  );
}
