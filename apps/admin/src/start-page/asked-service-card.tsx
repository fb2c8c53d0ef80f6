import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { DayCard } from './day-card.tsx';
import { useMyDay } from './use-my-day.ts';
import './start-page.css';

/** For a leader, who has no «Min dag»: what the privacy officer asks the service. Nothing stands there when nothing is asked. */
export function AskedServiceCard(): ReactElement | null {
  const t = useText();
  const items = useMyDay().data?.data.items ?? [];
  return items.length === 0 ? null : <DayCard items={items} heading={t('startPage.asked')} />;
}
