import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import '../own-notices/own-notices.css';
import { useRead } from '../providers/use-read.ts';
import type { ReminderRowShape } from './reminder-row.tsx';
import { RemindersOfPlace } from './reminders-of-place.tsx';

/** Which dates are said in a message, in each municipality that the reader looks after. */
export function RemindersCard(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<ReminderRowShape[]>('/reminder-choices');
  const places = Map.groupBy(data?.data ?? [], ({ municipality }) => municipality);
  return (
    <Card heading={t('notices.reminders.heading')}>
      <p>{t('notices.reminders.intro')}</p>
      <p className="small quiet">{t('notices.reminders.daysHint')}</p>
      {data === undefined && error && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading />}
      {[...places].map(([place, rows]) => (
        <RemindersOfPlace key={place} place={place} rows={rows} />
      ))}
    </Card>
  );
}
