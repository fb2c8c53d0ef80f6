import { expect, test } from '@jest/globals';
import { country } from './cubes.ts';
import { isInPlace, placeKindOf, placeKinds, placesAmong } from './places.ts';

test('a number says whether it is a municipality, a county or everything', () => {
  expect(['9901', '99', '0', '1', '990', ''].map(placeKindOf)).toEqual([
    ...['municipality', 'county', 'country'],
    ...[undefined, undefined, undefined],
  ]);
  expect(Object.keys(placeKinds)).toEqual(['municipality', 'county', 'country']);
});

test('a county and everything are sums of municipalities', () => {
  const numbers = ['9901', '9902', '9801'];
  const inside = (place: string) => numbers.filter((number) => isInPlace(number, place));
  expect(inside(country)).toEqual(numbers);
  expect(inside('99')).toEqual(['9901', '9902']);
  expect(inside('9801')).toEqual(['9801']);
  expect(inside('9')).toEqual([]);
});

test('everything comes first, then counties, then municipalities', () => {
  expect(placesAmong(['9902', '9801', '9901'])).toEqual(['0', '98', '99', '9801', '9901', '9902']);
});
