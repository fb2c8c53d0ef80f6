import { type ReactElement, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { mayEver } from '#domain/roles/permissions';
import { useText } from '../i18n/catalogue.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { ProtectionLink } from '../protected-figures/protection-link.tsx';
import { ImportTable } from './import-table.tsx';
import { PopulationCard } from './population-card.tsx';
import { SeriesCard } from './series-card.tsx';
import '../figures/figures.css';
import '../indicators/indicators.css';

/** «Ytre tallserier»: what has been read in from others, and, for whoever looks after the figures, how more comes in. */
export function ExternalSeriesPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'ExternalSeriesList'>>('/external-series');
  const user = useSessionUser();
  const imports = user !== undefined && mayEver(user.role, 'external-series.import');
  const list = data?.data;
  const [saved, setSaved] = useState(0);
  return (
    <Page heading={t('externalSeries.title')} above={<Link to="/indicators">{t('indicators.title')}</Link>}>
      <p>{t('externalSeries.intro')}</p>
      {list === undefined &&
        (error === null ? (
          <Loading text={t('externalSeries.loading')} bars={4} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {list && (
        <div className="stack figures-after definitions-stack break-anywhere">
          <PopulationCard imports={imports} />
          {imports && (
            <ImportTable
              key={saved}
              list={list}
              onSaved={() => {
                setSaved(saved + 1);
              }}
            />
          )}
          <p role="status">{saved > 0 ? t('externalSeries.steps.saved') : ''}</p>
          {list.series.length === 0 && <Empty text={t('externalSeries.none')} />}
          {list.series.map((series) => (
            <SeriesCard key={series.id} series={series} imports={imports} />
          ))}
        </div>
      )}
      <ProtectionLink />
    </Page>
  );
}
