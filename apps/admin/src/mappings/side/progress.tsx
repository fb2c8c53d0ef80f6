import type { ReactElement } from 'react';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';

/** How many areas have an answer; skipping is fine. */
export function Progress({ done, all }: { done: number; all: number }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('mapping.areasDone', { count: done, all })}>
      <div className="progress" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          <i key={String(at)} className={at < done ? 'progress-done' : undefined} />
        ))}
      </div>
      <p className="small quiet">{t('mapping.skipping')}</p>
    </Card>
  );
}
