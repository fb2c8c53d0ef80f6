import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { country } from '#domain/release/cubes';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useReadWhile } from '../providers/use-read.ts';
import { useSessionUser } from '../providers/use-session.ts';
import { AskedServiceCard } from '../start-page/asked-service-card.tsx';
import type { Asked, Release } from './parts/asked.ts';
import { Choices, useGroupWords } from './parts/choices.tsx';
import { usePeriodWords } from './parts/period-words.ts';
import { RoundingNote } from './parts/rounding-note.tsx';
import { usePlaceWords } from './parts/use-place-words.ts';
import { Dashboard } from './dashboard.tsx';
import './figures.css';

type Releases = Shape<'Releases'>;

/** «Oversikt»: published releases for a place, a quarter and a group. It leads to nobody. */
export function OverviewPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useReadWhile<Releases>('/releases', ({ making }) => making);
  const [chosen, setChosen] = useState<Asked>({ place: country, quarter: '', group: '' });
  const published = data?.data.releases.filter(({ standing }) => standing === 'published') ?? [];
  const newest = published[0];
  const release = published.find(({ quarter }) => quarter === chosen.quarter) ?? newest;
  const asked = { ...chosen, quarter: release?.quarter ?? '' };
  const above = useAbove(asked, release);
  const manager = useSessionUser()?.role === 'manager';
  return (
    <Page
      heading={t('figures.overview.title')}
      above={release && above}
      aside={release && <Choices asked={asked} published={published} onChange={setChosen} />}
    >
      {release && <RoundingNote />}
      {data?.data.making === true && <p role="status">{t('figures.making')}</p>}
      {manager && <AskedServiceCard />}
      {data === undefined && error === null && <Loading text={t('figures.loading')} bars={5} />}
      {data === undefined && error !== null && <ErrorInCard error={error} onRetry={() => void refetch()} />}
      {data !== undefined && release === undefined && !data.data.making && (
        <Card heading={t('figures.overview.title')}>
          <Empty text={t('figures.notMade')} />
        </Card>
      )}
      {release && <Dashboard asked={asked} release={release} published={published} />}
    </Page>
  );
}

function useAbove({ place, group }: Asked, release: Release | undefined): string {
  const t = useText();
  const placeWords = usePlaceWords(release?.places ?? []);
  const periodWords = usePeriodWords();
  const groupWords = useGroupWords();
  const area = group === '' ? placeWords(place) : `${placeWords(place)}, ${groupWords(group)}`;
  return release === undefined ? '' : t('figures.above', { area, quarter: periodWords(release.period) });
}
