import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { useReceiverWords } from './use-receiver-words.ts';

/** What is over: who got what, from when to when, set by whom, and why it ended. */
export function HistoryCard({ all }: { readonly all: Shape<'ReportReceivers'> }): ReactElement | null {
  const t = useText();
  const words = useReceiverWords(all.places);
  if (all.ended.length === 0) return null;
  return (
    <Card heading={t('reportReceivers.history.title')}>
      <ul className="rows">
        {all.ended.map((one) => (
          <li key={one.id}>
            {t('reportReceivers.history.one', {
              ...{ name: one.name, what: words.what(one), place: words.placeName(one.place) },
              ...{ from: words.day(one.setAt), until: words.day(one.endedAt ?? one.setAt) },
            })}{' '}
            {t('reportReceivers.history.setBy', { name: one.setByName })}{' '}
            {one.endedBecause !== null &&
              t(`reportReceivers.history.${one.endedBecause}`, { by: one.endedByName ?? '' })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
