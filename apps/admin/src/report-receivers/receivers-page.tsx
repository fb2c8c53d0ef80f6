import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { AddReceiver } from './add-receiver.tsx';
import { DeclinedCard } from './declined-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { ReceiversCard } from './receivers-card.tsx';
import '../figures/figures.css';

/** «Hvem får rapportene»: who is told of which report. It opens no figure. */
export function ReceiversPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'ReportReceivers'>>('/report-receivers');
  return (
    <Page heading={t('reportReceivers.title')}>
      <p className="figures-among">{t('reportReceivers.intro')}</p>
      <p>{t('reportReceivers.how')}</p>
      {data === undefined &&
        (error === null ? (
          <Loading text={t('reportReceivers.loading')} bars={4} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {data !== undefined && (
        <div className="stack figures-after">
          <ReceiversCard all={data.data} />
          <AddReceiver all={data.data} />
          <DeclinedCard all={data.data} />
          <HistoryCard all={data.data} />
        </div>
      )}
    </Page>
  );
}
