import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import type { Shape } from '#api-types';
import { mayEver } from '#domain/roles/permissions';
import { RoundingNote } from '../figures/parts/rounding-note.tsx';
import { useText } from '../i18n/catalogue.tsx';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { Page } from '../look/components/page.tsx';
import { useSessionUser } from '../providers/use-session.ts';
import { useRead } from '../providers/use-read.ts';
import { ProtectionLink } from '../protected-figures/protection-link.tsx';
import { FailedRunsCard } from './failed-runs-card.tsx';
import { ReleaseCard } from './release-card.tsx';
import { RhythmCard } from './rhythm-card.tsx';
import '../figures/figures.css';
import './releases.css';

/** How many releases of the same period are older: they come newest first. */
const olderOf = (releases: readonly { readonly period: string }[], place: number): number =>
  releases.slice(place + 1).filter(({ period }) => period === releases[place]?.period).length;

/** «Godkjenning av tall»: every release, what was proved about it, and who stands for it. */
export function ReleasesPage(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'Releases'>>('/releases');
  const releases = data?.data.releases;
  const user = useSessionUser();
  const approves = user !== undefined && mayEver(user.role, 'release.approve');
  const words = approves
    ? { title: t('releases.title'), intro: t('releases.intro'), none: t('releases.none') }
    : {
        title: t('releases.approved.title'),
        intro: t('releases.approved.intro'),
        none: t('releases.approved.none'),
      };
  return (
    <Page heading={words.title}>
      <RoundingNote />
      <p className="figures-among">{words.intro}</p>
      {approves && (
        <p className="figures-among">
          <Link to="/open-figures">{t('openFigures.link')}</Link>
        </p>
      )}
      {releases === undefined &&
        (error === null ? (
          <Loading text={t('releases.loading')} bars={4} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {releases?.length === 0 && (
        <Card heading={words.title}>
          <Empty text={words.none} />
        </Card>
      )}
      <div className="stack figures-after">
        {approves && releases !== undefined && <RhythmCard made={releases.map(({ period }) => period)} />}
        {approves && <FailedRunsCard />}
        {releases?.map((release, place) => (
          <ReleaseCard key={release.id} release={release} correction={olderOf(releases, place)} />
        ))}
      </div>
      <ProtectionLink />
    </Page>
  );
}
