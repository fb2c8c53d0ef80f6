import type { ReactElement, ReactNode } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { type OwnPage, useOwnPage } from './use-own-page.ts';

/** Fetches the own page; while it comes, and when it does not, says so. */
export function WithOwnPage({ children }: { children: (own: OwnPage) => ReactNode }): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useOwnPage();
  if (data !== undefined) return <>{children(data.data)}</>;
  return (
    <div className="page">
      {error ? (
        <ErrorInCard error={error} text={t('ownPage.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading text={t('ownPage.loading')} bars={5} />
      )}
    </div>
  );
}
