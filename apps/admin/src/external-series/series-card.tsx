import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ReasonDialog } from '../look/components/reason-dialog.tsx';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';

interface Props {
  readonly series: Shape<'ExternalSeriesStands'>;
  readonly imports: boolean;
}

/** One series with its source, and whoever may takes it back. */
export function SeriesCard({ series, imports }: Props): ReactElement {
  const t = useText();
  const readAgain = useReadAgain();
  const [takingBack, setTakingBack] = useState(false);
  const { id, title, source, address, indicator, byName, importedAt, values: count } = series;
  const isShipped = byName === 'Laget';
  return (
    <Card heading={title} level={2}>
      <p>{t('externalSeries.source', { source })}</p>
      {address !== '' && <p className="small break-anywhere">{address}</p>}
      <p className="small quiet">
        {t('externalSeries.indicator', { name: t(`indicators.names.${indicator}`) })}
        {' · '}
        {isShipped
          ? t('externalSeries.shipped', { count })
          : t('externalSeries.imported', { day: longDate(dateInNorway(importedAt)), name: byName, count })}
      </p>
      {imports && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setTakingBack(true);
          }}
        >
          {t('externalSeries.takeBack')}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
      {takingBack && (
        <ReasonDialog
          draftKey={`series-back-${id}`}
          heading={t('externalSeries.takeBack')}
          consequence={title}
          label={t('externalSeries.takeBackWhy')}
          verb={t('externalSeries.takeBack')}
          onReason={async (reason) => {
            await verb(`/external-series/${id}/take-back`, { reason });
            await readAgain('/external-series');
            await readAgain('/indicators');
          }}
          onClose={() => {
            setTakingBack(false);
          }}
        />
      )}
    </Card>
  );
}
