import type { ReactElement, ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/catalogue.tsx';
import { NotFound } from '../../layout/not-found.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Problem } from '../../providers/problem.ts';
import { AccessEnded } from './access-ended.tsx';
import { useCase, type YoungPersonCase } from './use-case.ts';

/** Fetches the case of the path's young person for a page below it; not there and not yours are the same page. */
export function WithCase({ children }: { children: (of: YoungPersonCase) => ReactNode }): ReactElement {
  const t = useText();
  const { youngPersonId = '' } = useParams();
  const { data, error, refetch } = useCase(youngPersonId);
  const isGone = error instanceof Problem && (error.status === 404 || error.status === 400);
  if (data !== undefined && isGone) return <AccessEnded>{children(data.data)}</AccessEnded>;
  if (data !== undefined) return <>{children(data.data)}</>;
  if (isGone) return <NotFound />;
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
