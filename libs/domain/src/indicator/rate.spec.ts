import { expect, test } from '@jest/globals';
import { highestShown, lowestShown, rateOf, smallestWhole } from './rate.ts';

test('whole percent, and the range that four up or down allows', () => {
  expect(rateOf(40, 120)).toEqual({ percent: 33, low: 29, high: 38 });
  expect(rateOf(20, 50)).toEqual({ percent: 40, low: 30, high: 52 });
  expect(rateOf(20, 30)).toEqual({ percent: 67, low: 47, high: 92 });
});

test('never under nothing or over everybody', () => {
  expect(rateOf(0, 40)).toEqual({ percent: 0, low: 0, high: 11 });
  expect(rateOf(40, 40)).toEqual({ percent: 100, low: 82, high: 100 });
});

test('no share of fewer than thirty, or of what is not shown', () => {
  expect(smallestWhole).toBe(30);
  expect([rateOf(10, 25), rateOf(null, 40), rateOf(10, null)]).toEqual([null, null, null]);
  expect(rateOf(10, 30)).not.toBeNull();
});

test('the ends are only called under 10 % and over 90 %', () => {
  expect([lowestShown, highestShown]).toEqual([10, 90]);
});
