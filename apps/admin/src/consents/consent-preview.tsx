import type { ReactElement } from 'react';
import type { Category } from '#domain/category/categories';
import { previewOf } from '#domain/consent/preview';
import { useText } from '../i18n/catalogue.tsx';
import { inWords, withinSentence } from '../i18n/words.ts';
import { Card } from '../look/components/card.tsx';
import { Icon } from '../look/icons/icon.tsx';
import type { Receiver } from './use-consents.ts';

interface Props {
  readonly columns: readonly Receiver[];
  readonly shares: Readonly<Record<string, readonly Category[]>>;
}

/** «Skole, helse og familie» in a row, small letters. */
export function useTopics(): (some: readonly Category[]) => string {
  const t = useText();
  return (some) => inWords(some.map((one) => withinSentence(t(`categories.names.${one}`))));
}

/** «BUP får se …; NAV får ikke se …», live while ticking. */
export function ConsentPreview({ columns, shares }: Props): ReactElement {
  const t = useText();
  const topics = useTopics();
  return (
    <Card heading={t('consents.preview.heading')}>
      <p className="small quiet">{t('consents.preview.hint')}</p>
      <ul className="rows" aria-live="polite">
        {columns.flatMap(({ id, name }) =>
          previewOf({ services: [id], categories: shares[id] ?? [] }, [id]).map(({ sees, doesNotSee }) => (
            <li key={id}>
              {sees.length === 0 ? (
                <p>
                  <Icon name="eyeClosed" /> {t('consents.preview.nothing', { service: name })}
                </p>
              ) : (
                <p>
                  <Icon name="eye" /> {t('consents.preview.sees', { service: name, topics: topics(sees) })}
                </p>
              )}
              {sees.length > 0 && doesNotSee.length > 0 && (
                <p className="consent-hidden">
                  <Icon name="eyeClosed" />{' '}
                  {t('consents.preview.seesNot', { service: name, topics: topics(doesNotSee) })}
                </p>
              )}
            </li>
          )),
        )}
      </ul>
    </Card>
  );
}
