import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';

/** Transitions from step to step: no release counts them yet, and nothing is shown in their place. */
export function TransitionsCard(): ReactElement {
  const t = useText();
  return (
    <Card heading={t('figures.transitions.title')}>
      <p>{t('figures.notMeasured')}</p>
      <p className="small quiet">{t('figures.transitions.why')}</p>
    </Card>
  );
}
