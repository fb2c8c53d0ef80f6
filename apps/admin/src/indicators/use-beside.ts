import type { MeasuredCode } from '#domain/indicator/measured';
import { countyOf } from '#domain/release/cube';
import { country } from '#domain/release/cubes';
import { placeKindOf } from '#domain/release/places';
import { useRead } from '../providers/use-read.ts';
import type { InPlace } from './compared-indicator.tsx';
import { type Indicators, usePlaceWords } from './shown.ts';

/** An indicator in the chosen place, in its county and in all: each once. */
export function useBeside(place: string): (code: MeasuredCode) => readonly InPlace[] {
  const placeWords = usePlaceWords();
  const county = placeKindOf(place) === 'municipality' ? countyOf(place) : place;
  const read = {
    own: useRead<Indicators>(`/indicators?place=${place}`).data?.data,
    county: useRead<Indicators>(`/indicators?place=${county}`).data?.data,
    all: useRead<Indicators>(`/indicators?place=${country}`).data?.data,
  };
  const places = [...new Set([read.own, read.county, read.all])].filter((shown) => shown !== undefined);
  return (code) =>
    places.map((shown) => ({
      name: placeWords(
        shown.places.find((one) => one.code === shown.place) ?? { code: shown.place, name: '' },
      ),
      indicator: shown.indicators.find(({ indicator }) => indicator === code),
    }));
}
