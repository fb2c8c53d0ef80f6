import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import type { confirmedBins } from '#domain/release/bins';
import { countyOf } from '#domain/release/cube';
import { country } from '#domain/release/cubes';
import { isKeyOf } from '#domain/closed-table/closed-table';
import { CubeCard } from '../figures/cards/cube-card.tsx';
import { placesPath, type Release } from '../figures/parts/asked.ts';
import type { Bar } from '../figures/parts/bars.tsx';
import { Choice } from '../figures/parts/choice.tsx';
import { usePeriodWords } from '../figures/parts/period-words.ts';
import { RoundingNote } from '../figures/parts/rounding-note.tsx';
import { MergedNote } from '../figures/parts/merged-note.tsx';
import { useConfirmedBins } from '../figures/parts/use-confirmed-bins.ts';
import { usePlaceWords } from '../figures/parts/use-place-words.ts';
import { useText } from '../i18n/catalogue.tsx';
import { number } from '../i18n/norwegian-number.ts';
import { Card } from '../look/components/card.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { TwoDefinitionsCard } from './two-definitions-card.tsx';
import { TwoDropoutsCard } from './two-dropouts-card.tsx';

/** Our own numbers by both definitions, and when what they are counted by was last confirmed: from the newest release. */
export function OwnByDefinition(): ReactElement {
  const t = useText();
  const { data, error, refetch } = useRead<Shape<'Releases'>>('/releases');
  if (error !== null) return <ErrorInCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading text={t('figures.loading')} bars={4} />;
  const newest = data.data.releases.find(({ standing }) => standing === 'published');
  if (newest === undefined)
    return (
      <Card heading={t('indicators.side.own.title')}>
        <p>{t('figures.notMade')}</p>
      </Card>
    );
  return <OfRelease release={newest} />;
}

const looks = {
  '0-3': 'inside',
  '4-6': 'inside',
  '7+': 'outside',
  never: 'unknown',
} as const satisfies Record<(typeof confirmedBins)[number], Bar['look']>;

function OfRelease({ release }: { readonly release: Release }): ReactElement {
  const t = useText();
  const [at, setAt] = useState<string>(country);
  const placeWords = usePlaceWords(release.places);
  const periodWords = usePeriodWords();
  const bins = useConfirmedBins();
  const places = useRead<Shape<'ReleasePlaces'>>(
    placesPath(release.id, { place: at, quarter: release.quarter, group: '' }),
  );
  const counties = [...new Set(release.places.map(({ number: code }) => countyOf(code)))].toSorted();
  const figures = places.data?.data.places.find(({ place }) => place === at);
  const area = at === country ? t('figures.allOfThem') : placeWords(at);
  return (
    <>
      <RoundingNote />
      <div className="figures-choices no-print">
        <Choice
          label={t('indicators.side.own.place')}
          value={at}
          choices={[country, ...counties].map((value) => ({ value, label: placeWords(value) }))}
          onChange={setAt}
        />
      </div>
      {figures === undefined ? (
        <Loading text={t('figures.loading')} bars={4} />
      ) : (
        <TwoDefinitionsCard
          {...{ figures, releaseId: release.id, at }}
          counties={at === country ? counties.length : 1}
          area={placeWords(at)}
          period={periodWords(release.period)}
        />
      )}
      <TwoDropoutsCard
        {...{ releaseId: release.id, before: undefined, at, area }}
        counties={at === country ? counties.length : 1}
      />
      <CubeCard
        heading={t('indicators.side.confirmed.title')}
        releaseId={release.id}
        cube="confirmed"
        saysAmong
        at={at}
        bins={(cells) =>
          bins
            .of(cells)
            .map((bin) => ({ ...bin, look: isKeyOf(looks, bin.code) ? looks[bin.code] : 'inside' }))
        }
        about={(cells) => (
          <MergedNote dimension="months" bins={bins.all} there={bins.of(cells).map(({ code }) => code)} />
        )}
        text={(counted) => (
          <p>
            {counted === null || counted === 0
              ? t('indicators.side.confirmed.few', { area })
              : t('indicators.side.confirmed.text', { area, count: number(counted) })}
          </p>
        )}
        note={t('indicators.side.confirmed.note')}
      />
    </>
  );
}
