import type { ReactElement } from 'react';
import { useText } from '../i18n/catalogue.tsx';
import { nearDate } from '../i18n/norwegian-form.ts';
import { clockTime, dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { useToday } from '../providers/use-session.ts';
import { useCategoryWords } from './use-category-words.ts';
import type { OwnEmergency } from './use-emergencies.ts';

function OwnLine({ of }: { of: OwnEmergency }): ReactElement {
  const t = useText();
  const today = useToday();
  const words = useCategoryWords();
  const date = nearDate(dateInNorway(of.openedAt), today);
  const waits = (): string =>
    of.state === 'active'
      ? t('emergency.mine.active', { time: clockTime(of.endsAt) })
      : t('emergency.mine.waits', { date: nearDate(of.reviewBy, today) });
  const line = t('emergency.mine.line', {
    categories: words(of.categories),
    date,
    time: clockTime(of.openedAt),
  });
  return (
    <li>
      <p className="strong">{line.slice(0, 1).toUpperCase() + line.slice(1)}</p>
      <p className="small quiet">{of.outcome === null ? waits() : t(`emergency.mine.${of.outcome}`)}</p>
      {of.reviewText !== null && <p className="small">{of.reviewText}</p>}
    </li>
  );
}

/** The reader's own of the last thirty days, and what the one who went through each answered. */
export function OwnEmergenciesCard({ of }: { of: readonly OwnEmergency[] }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('emergency.mine.heading')}>
      {of.length === 0 && <p className="quiet">{t('emergency.mine.none')}</p>}
      <ul className="rows">
        {of.map((one) => (
          <OwnLine key={one.id} of={one} />
        ))}
      </ul>
    </Card>
  );
}
