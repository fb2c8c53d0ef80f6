import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useRead } from '../providers/use-read.ts';
import { ReleaseCard } from './release-card.tsx';
import '../figures/figures.css';
import './releases.css';

/** «Godkjenning av tall»: every release, what was proved about it, and who stands for it. */
export function ReleasesPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'Releases'>>('/releases');
  const releases = data?.data.releases;
  return (
    <Page heading={t('releases.title')}>
      <p className="figures-among">{t('releases.intro')}</p>
      {releases === undefined &&
        (error === null ? (
          <Loading text={t('releases.loading')} bars={4} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {releases?.length === 0 && (
        <Card heading={t('releases.title')}>
          <Empty text={t('releases.none')} />
        </Card>
      )}
      <div className="stack">
        {releases?.map((release) => (
          <ReleaseCard key={release.id} release={release} />
        ))}
      </div>
    </Page>
  );
}
