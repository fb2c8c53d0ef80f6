import { expect, test } from '@jest/globals';
import { highestShown, lowestShown, smallestWhole } from './rate.ts';

test('no share of fewer than thirty; the ends are only called under 10 % and over 90 %', () => {
  expect([smallestWhole, lowestShown, highestShown]).toEqual([30, 10, 90]);
});
