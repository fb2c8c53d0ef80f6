import { countyOf } from './cube.ts';
import { country } from './cubes.ts';

/** What a place is: its number says it. A municipality has four digits, a county two, everything together is `0`. */
export const placeKinds = {
  municipality: /^\d{4}$/,
  county: /^\d{2}$/,
  country: /^0$/,
} as const satisfies Record<string, RegExp>;
export type PlaceKind = keyof typeof placeKinds;

/** Undefined for what is no place. */
export const placeKindOf = (place: string): PlaceKind | undefined => {
  if (placeKinds.municipality.test(place)) return 'municipality';
  if (placeKinds.county.test(place)) return 'county';
  return placeKinds.country.test(place) ? 'country' : undefined;
};

/** Whether the municipality is the place, or a part of it. */
export const isInPlace = (municipality: string, place: string): boolean => {
  const kind = placeKindOf(place);
  if (kind === 'municipality') return municipality === place;
  return kind === 'county' ? countyOf(municipality) === place : kind === 'country';
};

/** The places of a release: everything, then its counties, then its municipalities, by number. */
export const placesAmong = (municipalities: readonly string[]): readonly string[] => {
  const own = municipalities.toSorted();
  return [country, ...new Set(own.map(countyOf)), ...own];
};
