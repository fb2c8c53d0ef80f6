import type { ReactElement } from 'react';
import type { Shape } from '#api-types';
import { countyOf } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import { placeKindOf } from '#domain/release/places';
import { useText } from '../i18n/catalogue.tsx';
import { ErrorInCard } from '../look/components/error-in-card.tsx';
import { Loading } from '../look/components/loading.tsx';
import { useRead } from '../providers/use-read.ts';
import { BackgroundCard } from './cards/background-card.tsx';
import { ComparedCard } from './cards/compared-card.tsx';
import { MapCard } from './cards/map-card.tsx';
import { ExpectedCard } from './cards/expected-card.tsx';
import { HelpedCard } from './cards/helped-card.tsx';
import { OwnPersistenceCard } from './cards/own-persistence-card.tsx';
import { PersistenceCard } from './cards/persistence-card.tsx';
import { CountSeriesCard, ShareSeriesCard } from './cards/series-cards.tsx';
import { StepsCard } from './cards/steps-card.tsx';
import { StatusCard } from './cards/status-card.tsx';
import { TransitionsCard } from './cards/transitions-card.tsx';
import { type Asked, placesPath, type Release, seriesPath } from './parts/asked.ts';
import { Among } from './parts/among.tsx';
import { ConfirmedLine } from './parts/confirmed-line.tsx';
import { EverybodyShown } from './parts/everybody-shown.tsx';
import { FloorNote } from './parts/floor-note.tsx';
import { KeyFigures } from './parts/key-figures.tsx';
import type { CubeAt } from './parts/use-cube.ts';
import { useCountedIn } from './parts/use-counted-in.ts';
import { usePlaceWords } from './parts/use-place-words.ts';

interface Props {
  readonly asked: Asked;
  readonly release: Release;
  /** The published releases, newest first. */
  readonly published: readonly Release[];
}

/** The figures of a release for a place and a group, and the same through the published quarters. */
export function Dashboard({ asked, release, published }: Props): ReactElement {
  const t = useText();
  const series = useRead<Shape<'ReleaseSeries'>>(
    seriesPath(asked, published.at(-1)?.quarter ?? release.quarter),
  );
  const places = useRead<Shape<'ReleasePlaces'>>(placesPath(release.id, asked));
  const placeWords = usePlaceWords(release.places);
  const countedIn = useCountedIn(asked, release, published, placeWords);
  const error = series.error ?? places.error;
  if (error !== null)
    return (
      <ErrorInCard
        error={error}
        onRetry={() => {
          void series.refetch();
          void places.refetch();
        }}
      />
    );
  const all = places.data?.data.places;
  const figures = all?.find(({ place }) => place === asked.place);
  if (series.data === undefined || all === undefined || figures === undefined)
    return <Loading text={t('figures.loading')} bars={5} />;
  const { points } = series.data.data;
  const before = points[points.findIndex(({ quarter }) => quarter === asked.quarter) - 1];
  const about = `${asked.place} ${asked.quarter} ${asked.group}`;
  const at = placeKindOf(asked.place) === 'municipality' ? countyOf(asked.place) : asked.place;
  const counties = new Set(release.places.map(({ number }) => countyOf(number))).size;
  const byCounty = {
    ...{
      releaseId: release.id,
      before: before?.releaseId,
      beforePeriod: before?.period,
      at,
      counties: at === '0' ? counties : 1,
    },
    area: at === '0' ? t('figures.allOfThem') : placeWords(at),
  };
  /** A municipality's year is compared with the year before it. */
  const inPlace = (...cubes: readonly CubeCode[]): CubeAt => {
    const where = countedIn(...cubes);
    if (where.at === at) return { ...byCounty, said: where.said };
    const { before: earlier, ...rest } = where;
    return { ...rest, before: earlier?.id, beforePeriod: earlier?.quarter.slice(0, 4), counties: 1 };
  };
  const shared = { about, place: asked.place, figures: all, placeWords };
  return (
    <>
      <Among total={figures.total} />
      <FloorNote reason={figures.notDivided} />
      <KeyFigures figures={figures} before={before} about={about} />
      <EverybodyShown value={asked.group !== ''}>
        <ConfirmedLine {...inPlace('confirmed')} />
      </EverybodyShown>
      <div className="figures-grid">
        <StatusCard figures={figures} cutOff={release.cutOff} about={about} />
        <ShareSeriesCard points={points} about={about} among={figures.total} asked={asked} />
        <MapCard {...shared} />
        <ComparedCard {...shared} />
        <CountSeriesCard points={points} about={about} among={figures.total} />
        <EverybodyShown value={asked.group !== ''}>
          <StepsCard {...inPlace('to_mapping', 'to_plan', 'to_measure')} />
          <TransitionsCard {...inPlace('transitions')} />
          <HelpedCard {...countedIn('measures')} />
          <ExpectedCard releaseId={release.id} at={at} />
          <BackgroundCard {...byCounty} />
          <OwnPersistenceCard {...byCounty} />
        </EverybodyShown>
        <PersistenceCard />
      </div>
    </>
  );
}
