import { expect, test } from '@jest/globals';
import { differentGroups } from '#domain/activity/side-by-side';
import { countsInOrder, isPlacedDifferently, placeBy } from './places.ts';

test('five rows of the table differ, and they are the five groups', () => {
  expect(countsInOrder.filter(isPlacedDifferently)).toHaveLength(5);
  expect(Object.values(differentGroups).every(isPlacedDifferently)).toBe(true);
  expect(countsInOrder).toHaveLength(15);
});

test('what no definition speaks of has no place', () => {
  expect([placeBy('ssb', 'other'), placeBy('nav', 'other')]).toEqual([null, null]);
  expect([placeBy('ssb', 'pupil'), placeBy('nav', 'pupil')]).toEqual(['inside', 'outside']);
});
