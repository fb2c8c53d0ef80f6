import type { ReactElement } from 'react';
import { allAreas } from '#domain/mapping/areas';
import { useText } from '../../i18n/catalogue.tsx';
import { Card } from '../../look/components/card.tsx';

/** How many areas have an answer; skipping is fine. */
export function Progress({ done }: { done: number }): ReactElement {
  const t = useText();
  return (
    <Card heading={t('mapping.areasDone', { count: done, all: allAreas.length })}>
      <div className="progress" aria-hidden="true">
        {allAreas.map((area, at) => (
          <i key={area} className={at < done ? 'progress-done' : undefined} />
        ))}
      </div>
      <p className="small quiet">{t('mapping.skipping')}</p>
    </Card>
  );
}
