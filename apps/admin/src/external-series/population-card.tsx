import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { ImportPopulation } from './import-population.tsx';

type Kept = Shape<'PopulationKept'>;

/** «Folketall»: what has been read in, and, for whoever looks after the figures, how a newer one comes in. */
export function PopulationCard({ imports }: { readonly imports: boolean }): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'Populations'>>('/populations');
  const kept = data?.data.populations;
  const [saved, setSaved] = useState(0);
  if (kept === undefined)
    return error === null ? (
      <Loading text={t('externalSeries.loading')} bars={2} />
    ) : (
      <ErrorInCard error={error} onRetry={() => void refetch()} />
    );
  return (
    <Card heading={t('populations.title')} level={2}>
      <p>{t('populations.intro')}</p>
      {kept.length === 0 && <p>{t('populations.none')}</p>}
      <ul className="rows">
        {kept.map((one) => (
          <li key={one.id}>
            <KeptLine {...one} />
          </li>
        ))}
      </ul>
      {imports && (
        <ImportPopulation
          key={saved}
          onSaved={() => {
            setSaved(saved + 1);
          }}
        />
      )}
      <p role="status">{saved > 0 ? t('populations.saved') : ''}</p>
    </Card>
  );
}

function KeptLine({ year, municipalities: count, source, byName: name, importedAt }: Kept): ReactElement {
  const t = useText();
  return name === 'Laget' ? (
    <>{t('populations.shipped', { year, count, source })}</>
  ) : (
    <>{t('populations.kept', { year, count, source, name, day: longDate(dateInNorway(importedAt)) })}</>
  );
}
