import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { longDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { Card } from '../look/components/card.tsx';
import { Empty } from '../look/components/empty.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { VerbButton } from '../look/components/verb-button.tsx';
import { verb } from '../providers/data-provider.ts';
import { useRead, useReadAgain } from '../providers/use-read.ts';

/** Every approved release, and whether everybody may read it. */
export function OpenReleasesCard(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'OpenReleases'>>('/open-releases');
  const releases = data?.data.releases;
  return (
    <Card heading={t('openFigures.releases.title')}>
      <p>{t('openFigures.releases.text')}</p>
      {releases === undefined &&
        (error === null ? (
          <Loading text={t('releases.loading')} bars={3} />
        ) : (
          <ErrorInCard error={error} onRetry={() => void refetch()} />
        ))}
      {releases?.length === 0 && <Empty text={t('openFigures.releases.none')} />}
      <ul className="rows">
        {releases?.map((release) => (
          <OneRelease key={release.id} release={release} />
        ))}
      </ul>
    </Card>
  );
}

function OneRelease({ release }: { readonly release: Shape<'OpenRelease'> }): ReactElement {
  const t = useText();
  const quarter = usePeriodWords();
  const again = useReadAgain();
  const { id, openings, open, mine, standing } = release;
  const state = open ? 'open' : 'closed';
  return (
    <li>
      <p>
        <strong>{quarter(release.period)}</strong>{' '}
        {t(`openFigures.releases.states.${standing === 'replaced' ? 'replaced' : state}`)}
      </p>
      {openings.map(({ role, name, at }) => (
        <p key={role} className="small">
          {t('openFigures.releases.openedBy', {
            name,
            day: longDate(dateInNorway(at)),
            role: t(`releases.approvers.${role}`),
          })}
        </p>
      ))}
      {mine && (
        <>
          <p className="small">{t('openFigures.releases.sure')}</p>
          <VerbButton
            small
            kind="second"
            onPress={async () => {
              await verb(`/releases/${id}/openings`, {});
              await again('/open-releases');
            }}
          >
            {t('openFigures.releases.open', { quarter: quarter(release.period) })}
          </VerbButton>
        </>
      )}
    </li>
  );
}
