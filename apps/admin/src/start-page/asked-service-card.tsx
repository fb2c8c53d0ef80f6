import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { DayCard } from './day-card.tsx';
import { DoneKept } from './done-lines.tsx';
import { useFirstChoice } from './saved-choices.tsx';
import { useMyDay } from './use-my-day.ts';
import './start-page.css';

/** For a manager, whose first page is the figures: what waits, above them. Nothing stands there when nothing does. */
export function AskedServiceCard(): ReactElement | null {
  const t = useText();
  const day = useMyDay().data?.data;
  const first = useFirstChoice();
  if (day === undefined || first === undefined || day.items.length === 0) return null;
  return (
    <DoneKept>
      <DayCard
        items={day.items}
        today={day.today}
        first={first}
        heading={t('officeDay.heading')}
        choosesFrom={4}
      />
    </DoneKept>
  );
}
