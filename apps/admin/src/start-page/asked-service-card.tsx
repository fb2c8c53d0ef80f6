import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { DayCard } from './day-card.tsx';
import { DoneKept } from './done-lines.tsx';
import { useFirstChoice } from './saved-choices.tsx';
import { useMyDay } from './use-my-day.ts';
import './start-page.css';

/** For a leader, who has no «Min dag»: what the privacy officer asks the service. Nothing stands there when nothing is asked. */
export function AskedServiceCard(): ReactElement | null {
  const t = useText();
  const day = useMyDay().data?.data;
  const first = useFirstChoice();
  if (day === undefined || first === undefined || day.items.length === 0) return null;
  return (
    <DoneKept>
      <DayCard items={day.items} today={day.today} first={first} heading={t('startPage.asked')} />
    </DoneKept>
  );
}
