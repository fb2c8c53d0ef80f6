import { type ReactElement, useState } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';
import { ErrorInCard } from '../../look/components/error-in-card.tsx';
import { Loading } from '../../look/components/loading.tsx';
import { Page } from '../../look/components/page.tsx';
import { ReviewItem } from './review-item.tsx';
import { type ToReview, useReviews } from './use-reviews.ts';
import '../emergency.css';

interface ListProps {
  readonly of: readonly ToReview[];
  readonly none: string;
  readonly onAnswered: () => void;
}

function List({ of, none, onAnswered }: ListProps): ReactElement {
  if (of.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className="rows">
      {of.map((one) => (
        <ReviewItem key={one.id} of={one} onAnswered={onAnswered} />
      ))}
    </ul>
  );
}

/** «Nødtilganger»: what waits for the privacy officer, and what has been gone through. */
export function EmergencyReviewsPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useReviews();
  const [saved, setSaved] = useState(false);
  const rows = data?.data ?? [];
  const onAnswered = (): void => {
    setSaved(true);
  };
  return (
    <Page heading={t('emergency.review.heading')}>
      {data === undefined &&
        (error ? (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading text={t('emergency.review.loading')} />
        ))}
      {data && (
        <div className="stack">
          <p>{t('emergency.review.intro')}</p>
          <p role="status" className={saved ? 'info-box' : 'visually-hidden'}>
            {saved && t('emergency.review.saved')}
          </p>
          <Card heading={t('emergency.review.waiting')}>
            <List
              of={rows.filter(({ outcome }) => outcome === null)}
              none={t('emergency.review.noneWaiting')}
              onAnswered={onAnswered}
            />
          </Card>
          <Card heading={t('emergency.review.done')}>
            <List
              of={rows.filter(({ outcome }) => outcome !== null)}
              none={t('emergency.review.noneDone')}
              onAnswered={onAnswered}
            />
          </Card>
        </div>
      )}
    </Page>
  );
}
