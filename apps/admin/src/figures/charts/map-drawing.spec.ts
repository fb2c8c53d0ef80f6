import { expect, test } from '@jest/globals';
import { shadeOf } from './map-drawing.ts';

test('a shade is how many steps a number has reached, and nothing shown has none', () => {
  expect([5, 20, 39, 60].map((value) => shadeOf(value, [20, 40, 60]))).toEqual([0, 1, 1, 3]);
  expect(shadeOf(null, [20])).toBeUndefined();
});
