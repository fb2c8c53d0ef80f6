import type { ReactElement } from 'react';
import { askPlace } from '#domain/assurance/return-path';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';

/** For somebody verified whom nobody in Laget is linked to: no refusal, but a way on. */
export function AskCard(): ReactElement {
  const t = useText();
  return (
    <Card heading={t('helpRequests.notKnown.heading')}>
      <p>{t('helpRequests.notKnown.text')}</p>
      <div className="buttons">
        <a className="button" href={askPlace}>
          {t('helpRequests.notKnown.go')}
        </a>
      </div>
    </Card>
  );
}

/** On the sign-in page, for whoever is not in Laget. */
export function AskEntrance(): ReactElement {
  const t = useText();
  return (
    <p>
      {t('helpRequests.entrance.text')} <a href={askPlace}>{t('helpRequests.entrance.link')}</a>
    </p>
  );
}
