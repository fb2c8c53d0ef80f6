import type { ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { NotFound } from '../../layout/not-found.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { AccessEnded, isGone } from './access-ended.tsx';
import { useCase, type YoungPersonCase } from './use-case.ts';

/** Fetches the case of the path's young person for a page below it; not there and not yours are the same page. */
export function WithCase({ children }: { children: (of: YoungPersonCase) => ReactNode }): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useCase(youngPersonId);
  if (data !== undefined) return <AccessEnded ended={isGone(error)}>{children(data.data)}</AccessEnded>;
  if (isGone(error)) return <NotFound />;
  return (
    <div className="page">
      {error ? (
        <ErrorInCard error={error} text={t('casePage.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading text={t('casePage.loading')} bars={5} />
      )}
    </div>
  );
}
