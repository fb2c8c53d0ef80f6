import type { Shape } from '#api-types';
import { countyOf } from '#domain/release/cube';
import { country } from '#domain/release/cubes';
import { placeKindOf } from '#domain/release/places';
import { useText } from '../../i18n/catalogue.tsx';

export type Places = readonly Shape<'ReleasePlaceNamed'>[];

/** What a place of a release is called: its own name, its county's, or «Alle kommunene». */
export function usePlaceWords(places: Places): (place: string) => string {
  const t = useText();
  return (place) => {
    if (place === country) return t('figures.everywhere');
    if (placeKindOf(place) === 'municipality')
      return places.find(({ number }) => number === place)?.name ?? place;
    const county = places.find(({ number }) => countyOf(number) === place)?.county ?? '';
    return county === '' ? t('figures.countyNumber', { number: place }) : county;
  };
}
