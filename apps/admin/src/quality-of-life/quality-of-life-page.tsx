import type { ReactElement } from 'react';
import { useOwnText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { AskCard } from './ask-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { useQualityOfLife } from './use-quality-of-life.ts';
import './quality-of-life.css';

/** «Slik har jeg det»: my own answers about my life, through time, for me alone. */
export function QualityOfLifePage(): ReactElement {
  const t = useOwnText();
  const { data, error, refetch } = useQualityOfLife();
  return (
    <Page heading={t('qualityOfLife.heading')}>
      {data === undefined &&
        (error ? <ErrorInCard error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data !== undefined && (
        <div className="own-columns">
          <AskCard />
          <TrendCard life={data.data} />
        </div>
      )}
    </Page>
  );
}
