import { expect, test } from '@jest/globals';
import { base, smallestBrokenDown } from './rounding.ts';

test('figures are multiples of five, and groups under ten are not broken down', () => {
  expect([base, smallestBrokenDown]).toEqual([5, 10]);
});
