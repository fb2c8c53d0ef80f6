import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { useReceiverWords } from './use-receiver-words.ts';

/** Who has said no thanks to what: only they can say yes again. */
export function DeclinedCard({ all }: { readonly all: Shape<'ReportReceivers'> }): ReactElement | null {
  const t = useText();
  const words = useReceiverWords(all.places);
  if (all.declined.length === 0) return null;
  return (
    <Card heading={t('reportReceivers.declined.title')}>
      <p>{t('reportReceivers.declined.text')}</p>
      <ul className="rows">
        {all.declined.map((one) => (
          <li key={one.id}>
            {t('reportReceivers.declined.one', {
              ...{ name: one.name, what: words.what(one), place: words.placeName(one.place) },
              day: words.day(one.endedAt ?? one.setAt),
            })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
