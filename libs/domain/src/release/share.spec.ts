import { expect, test } from '@jest/globals';
import { likelyOff, shareOf, sumShown } from './share.ts';

const shown = (value: number | null, sums = 1) => ({ value, sums });

test('one sum is off by four at most, several by less than four each', () => {
  expect([1, 3, 4, 12].map(likelyOff)).toEqual([4, 7, 8, 14]);
});

test('a share has what the rounding allows beside it, the more the more sums it was added of', () => {
  expect(shareOf(shown(40), shown(120))).toEqual({ percent: 33, low: 29, high: 38 });
  expect(shareOf(shown(40, 3), shown(120, 2))).toEqual({ percent: 33, low: 26, high: 41 });
  expect(shareOf(shown(0), shown(30))).toEqual({ percent: 0, low: 0, high: 15 });
  expect(shareOf(shown(30, 16), shown(30, 16))).toEqual({ percent: 100, low: 30, high: 100 });
});

test('of what is not shown, and of fewer than thirty, there is no share', () => {
  expect([shareOf(shown(null), shown(120)), shareOf(shown(5), shown(null))]).toEqual([null, null]);
  expect([25, 30].map((whole) => shareOf(shown(5), shown(whole))?.percent)).toEqual([undefined, 17]);
});

test('a sum of which a part is not shown is not shown', () => {
  expect(sumShown([])).toBe(0);
  expect(sumShown([5, 0, 10])).toBe(15);
  expect(sumShown([5, null, 10])).toBeNull();
});
