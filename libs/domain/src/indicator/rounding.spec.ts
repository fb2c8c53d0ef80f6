import { expect, test } from '@jest/globals';
import { apportion, base, roundToFive, smallestBrokenDown, toNearest } from './rounding.ts';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

test('figures are multiples of five, and groups under ten are not broken down', () => {
  expect([base, smallestBrokenDown]).toEqual([5, 10]);
  expect([0, 2, 3, 5, 7, 8, 12, 13].map(toNearest)).toEqual([0, 0, 5, 5, 5, 10, 10, 15]);
});

test('the largest rests go up, and the sum is the nearest multiple of five', () => {
  expect(roundToFive([4, 1, 1, 6])).toEqual([5, 0, 0, 5]);
  expect(roundToFive([4, 4, 4])).toEqual([5, 5, 0]);
  expect(roundToFive([2, 2, 2, 2])).toEqual([5, 5, 0, 0]);
});

test('what is a multiple of five already stays, and zero stays zero', () => {
  expect(roundToFive([10, 0, 3, 0])).toEqual([10, 0, 5, 0]);
  expect(roundToFive([])).toEqual([]);
});

test('the same counts always give the same figures', () => {
  expect(roundToFive([3, 3, 3, 3])).toEqual(roundToFive([3, 3, 3, 3]));
});

test('a weight can send another one up', () => {
  expect(apportion([4, 1], 5, [0, 9])).toEqual([0, 5]);
});

test('for every small table: multiples of five, off by four at most, adding up to the nearest of the true sum', () => {
  for (let a = 0; a < 12; a += 1)
    for (let b = 0; b < 12; b += 1)
      for (let c = 0; c < 12; c += 1) {
        const shown = roundToFive([a, b, c]);
        expect(
          shown.every((count, index) => count % 5 === 0 && Math.abs(count - ([a, b, c][index] ?? 0)) <= 4),
        ).toBe(true);
        expect(sum(shown)).toBe(toNearest(a + b + c));
      }
});
