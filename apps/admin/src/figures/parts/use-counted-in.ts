import type { Shape } from '#api-types';
import { countyOf } from '#domain/release/cube';
import type { CubeCode } from '#domain/release/cubes';
import { placeKindOf } from '#domain/release/places';
import { pooledQuarters, pooledWith } from '#domain/release/pooled';
import { quartersBefore } from '#domain/statistics/period';
import { useText } from '../../i18n/catalogue.tsx';
import { useRead } from '../../providers/use-read.ts';
import type { Asked, Release } from './asked.ts';

/** Where a cube beside the first is read, and what the place and time are called. */
export interface CountedIn {
  readonly releaseId: string;
  readonly at: string;
  readonly area: string;
  /** The year before of the same municipality, where one is published; undefined for a quarter. */
  readonly before?: Release | undefined;
  /** That it is the year of a municipality, or its county instead; undefined where it is what is asked. */
  readonly said?: string | undefined;
}

/**
 * Where the cubes of what is asked are read: by county in the quarter; for a municipality the newest year that has them all,
 * and its county where there is none.
 */
export function useCountedIn(
  asked: Asked,
  release: Release,
  published: readonly Release[],
  placeWords: (place: string) => string,
): (...cubes: readonly CubeCode[]) => CountedIn {
  const t = useText();
  const isMunicipality = placeKindOf(asked.place) === 'municipality';
  const year = published.find(({ quarter }) => quarter <= asked.quarter && pooledWith(quarter).length > 0);
  const { data } = useRead<Shape<'ReleaseCubes'>>(`/releases/${(year ?? release).id}/cubes`);
  const at = isMunicipality ? countyOf(asked.place) : asked.place;
  const area = at === '0' ? t('figures.allOfThem') : placeWords(at);
  return (...cubes) => {
    const has = (cube: CubeCode): boolean =>
      data?.data.cubes.find((one) => one.cube === cube)?.places.includes(asked.place) === true;
    if (!isMunicipality || year === undefined || !cubes.every(has))
      return {
        ...{ releaseId: release.id, at, area },
        said:
          isMunicipality && data !== undefined
            ? t('figures.countedIn.county', { area, municipality: placeWords(asked.place) })
            : undefined,
      };
    const named = { area: placeWords(asked.place), year: year.quarter.slice(0, 4) };
    return {
      ...{ releaseId: year.id, at: asked.place, area: t('figures.wholeYear', named) },
      before: published.find(({ quarter }) => quarter === quartersBefore(year.quarter, pooledQuarters)),
      said: t('figures.countedIn.year', named),
    };
  };
}
